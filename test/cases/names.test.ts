import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** A case without a test that names it would only lie here. */
it('tries each case by its name', async () => {
  const entries = await readdir('test/cases', { withFileTypes: true });
  const cases = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const tests = entries.filter(({ name }) => name.endsWith('.test.ts')).map(({ name }) => name);
  const texts = await Promise.all(tests.map((name) => readFile(join('test/cases', name), 'utf8')));
  expect(cases.length).toBeGreaterThan(20);
  expect(cases.filter((name) => !texts.some((text) => text.includes(name)))).toEqual([]);
});
