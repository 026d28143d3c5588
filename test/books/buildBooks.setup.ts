import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Manifest } from '../../src/cli/output/manifest.ts';
import { buildEveryBook } from './buildEveryBook.ts';
import { keepContent } from './keepContent.ts';
import { readBook } from './readBook.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with all editions built from the real content. */
    booksFolder: string;
    /** What the builds have warned of. */
    booksWarnings: string;
    /** JSON file of `Book[]`, in order of file name. */
    booksFile: string;
    /** The real content as it is once loaded, serialised. */
    contentFile: string;
    /** Folder for all that tests write; removed at the end. */
    temporaryRoot: string;
  }
}

/**
 * Builds the real books once for all tests, those on facing pages too, and reads them back once. They are kept in the
 * folder `KEEP_BOOKS`, where that is given.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-books-'));
  const output = process.env['KEEP_BOOKS'] ?? join(folder, 'output');
  await mkdir(output, { recursive: true });
  const contentFile = join(folder, 'content.bin');
  const [warnings] = await Promise.all([buildEveryBook(output), keepContent(contentFile)]);
  project.provide('booksWarnings', warnings);
  const manifest = JSON.parse(await readFile(join(output, 'manifest.json'), 'utf8')) as Manifest;
  const books = [];
  for (const { file } of manifest.files.filter(({ target }) => target === 'screen'))
    books.push(await readBook(output, file));
  await writeFile(join(folder, 'books.json'), JSON.stringify(books));
  project.provide('booksFolder', output);
  project.provide('contentFile', contentFile);
  project.provide('temporaryRoot', folder);
  project.provide('booksFile', join(folder, 'books.json'));
  return () => rm(folder, { recursive: true, force: true });
}
