import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { diskFiles } from '../../src/content/contentFiles.ts';
import { loadContent, type LoadedContent } from '../../src/content/loadContent.ts';
import type { Repertoire } from '../../src/model/partnership.ts';
import type { Dossier } from '../../src/model/publication.ts';
import type { Book } from './book.ts';

/** Every edition as built from the real content. */
export const everyBook = JSON.parse(readFileSync(inject('booksFile'), 'utf8')) as readonly Book[];

const isFacing = ({ file }: Book): boolean => file.includes('.fr-ja.');

/** Those in one language. */
export const books: readonly Book[] = everyBook.filter((book) => !isFacing(book));

/** The directory in two languages on facing pages. */
export const facingBook: Book = only(everyBook.filter(isFacing));

/** The real content that they were made from. */
export const content: LoadedContent = await loadContent('content', diskFiles);

export const repertoire: Repertoire = only(content.repertoires);
export const dossier: Dossier = only(content.dossiers);

export const repertoireBook: Book = bookOf(repertoire);
export const dossierBook: Book = bookOf(dossier);

function bookOf({ publication }: Repertoire | Dossier): Book {
  return only(
    books.filter(({ file }) => file.startsWith(`${publication.id}/`) && file.includes('.fr.screen.')),
  );
}

function only<T>(values: readonly T[]): T {
  const [value, ...others] = values;
  if (value === undefined || others.length > 0) throw new Error(`one expected, found ${values.length}`);
  return value;
}
