import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Manifest } from '../../src/cli/output/manifest.ts';
import type { Book } from '../books/book.ts';
import { dossier, dossierBook, directory, directoryBook } from '../books/builtBooks.ts';
import { readBook } from '../books/readBook.ts';

/** Both editions of a French publication. */
export interface PressBook {
  readonly name: string;
  readonly publication: typeof dossier.publication | typeof directory.publication;
  readonly screen: Book;
  readonly press: Book;
  readonly pressBytes: Uint8Array;
  readonly cover: Book;
  readonly coverBytes: Uint8Array;
}

/** Reads back the French press editions of the real content. */
export async function readPressBooks(): Promise<PressBook[]> {
  const folder = inject('booksFolder');
  const { files } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const pressBook = async (
    { publication }: typeof dossier | typeof directory,
    screen: Book,
  ): Promise<PressBook> => {
    const [press = '', cover = ''] = files
      .filter(({ language, target }) => language === 'fr' && target === 'press')
      .map(({ file }) => file)
      .filter((file) => file.startsWith(`${publication.id}/`))
      .sort((a, b) => a.length - b.length);
    return {
      name: publication.id,
      publication,
      screen,
      press: await readBook(folder, press),
      pressBytes: await readFile(join(folder, press)),
      cover: await readBook(folder, cover),
      coverBytes: await readFile(join(folder, cover)),
    };
  };
  return [await pressBook(dossier, dossierBook), await pressBook(directory, directoryBook)];
}
