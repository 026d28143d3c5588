import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pathsOf } from './sourceFiles.ts';

/** What one can take in at a glance; more want folders of their own. */
const MOST_SIBLINGS = 15;
const MOST_LINES = 300;

/** Each of its files is one document that tests read by listing the folder; folders would part what is one list. */
const LISTS: readonly string[] = ['src/testing/hardToTag'];

const isTest = (name: string): boolean => /\.test\.tsx?$/.test(name);

/** Files of code of a folder that are no tests. */
function siblingsIn(folder: string): number {
  return readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && !isTest(name)).length;
}

function foldersBelow(folder: string): string[] {
  const own = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  return [folder, ...own.flatMap(({ name }) => foldersBelow(join(folder, name).replaceAll('\\', '/')))];
}

it(`no folder has more than ${MOST_SIBLINGS} siblings that are not tests`, () => {
  const folders = ['src', 'templates'].flatMap(foldersBelow);
  expect(folders.length).toBeGreaterThan(60);
  const crowded = folders.filter((folder) => siblingsIn(folder) > MOST_SIBLINGS);
  expect(crowded.filter((folder) => !LISTS.includes(folder))).toEqual([]);
  expect(crowded).toEqual(expect.arrayContaining([...LISTS]));
});

it(`no file has more than ${MOST_LINES} lines`, () => {
  const long = pathsOf(['src', 'templates', 'fonts', 'api.ts', 'kakehashi.ts'])
    .filter((path) => !isTest(path))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});
