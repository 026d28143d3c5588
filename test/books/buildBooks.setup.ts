import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { main } from '../../src/cli/main.ts';
import type { Manifest } from '../../src/cli/manifest.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { readBook } from './readBook.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with both publications built from the real content. */
    booksFolder: string;
    /** JSON file of `Book[]`, in order of file name. */
    booksFile: string;
    /** Folder for all that tests write; removed at the end. */
    temporaryRoot: string;
  }
}

/** Builds the real books once for all tests, and reads them back once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-books-'));
  const output = join(folder, 'output');
  await mkdir(output);
  const environment = fakeEnvironment();
  const code = await main(['build', '--out', output], environment);
  if (code !== 0)
    throw new Error(`the books cannot be built (exit code ${code}):\n${environment.warned.join('\n')}`);
  const manifest = JSON.parse(await readFile(join(output, 'manifest.json'), 'utf8')) as Manifest;
  const books = [];
  for (const { file } of manifest.files.filter(({ target }) => target === 'screen'))
    books.push(await readBook(output, file));
  await writeFile(join(folder, 'books.json'), JSON.stringify(books));
  project.provide('booksFolder', output);
  project.provide('temporaryRoot', folder);
  project.provide('booksFile', join(folder, 'books.json'));
  return () => rm(folder, { recursive: true, force: true });
}
