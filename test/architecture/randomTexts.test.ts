import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pathsOf } from './sourceFiles.ts';

it('no random test has the table of all characters made, which costs a second: they ask anyText', () => {
  const tests = pathsOf(['src', 'templates', 'test']).filter((path) => /\.test\.tsx?$/.test(path));
  expect(tests.length).toBeGreaterThan(300);
  expect(tests.filter((path) => /unit: ['"]binary['"]/.test(readFileSync(path, 'utf8')))).toEqual([]);
});
