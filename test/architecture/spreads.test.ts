import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pathsOf } from './sourceFiles.ts';

/** A list handed on as the arguments of one call: from some hundred thousand on, the stack has no room for them. */
const SPREAD_CALL = /\.push\(\s*\.\.\./;

it('hands on nothing that grows with the content as arguments of a call', () => {
  const files = pathsOf(['src/content', 'src/linting', 'src/cli/commands']).filter(
    (path) => !path.endsWith('.test.ts'),
  );
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((path) => SPREAD_CALL.test(readFileSync(path, 'utf8')))).toEqual([]);
  expect('found.push(...others)').toMatch(SPREAD_CALL);
});
