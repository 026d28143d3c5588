import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { diskFiles } from '../../src/content/files/contentFiles.ts';
import type { LoadedContent } from '../../src/content/loadContent.ts';
import type { Directory } from '../../src/model/directory/partnership.ts';
import type { Dossier } from '../../src/model/publication/publication.ts';
import type { Language } from '../../src/i18n/language.ts';
import { templates } from '../../templates/registry.ts';
import { loadContentOnce } from '../loadContentOnce.ts';
import type { Book } from './book.ts';

/** Every edition as built from the real content. */
export const everyBook = JSON.parse(readFileSync(inject('booksFile'), 'utf8')) as readonly Book[];

const isFacing = ({ file }: Book): boolean => file.includes('.fr-ja.');

/** Those in one language. */
export const books: readonly Book[] = everyBook.filter((book) => !isFacing(book));

/** The directory in two languages on facing pages. */
export const facingBook: Book = only(everyBook.filter(isFacing));

/** The real content that they were made from. */
export const content: LoadedContent = await loadContentOnce('content', diskFiles, {
  readWorld: templates.readWorld,
});

export const directory: Directory = only(content.directories);
export const dossier: Dossier = only(content.dossiers);

export const directoryBook: Book = bookOf(directory);
export const dossierBook: Book = bookOf(dossier);

/** Every edition of the directory, in the languages that it is published in. */
export const directoryBooks: readonly BookEdition[] = directory.publication.languages.map((language) => ({
  language,
  book: bookOf(directory, language),
}));

export interface BookEdition {
  readonly language: Language;
  readonly book: Book;
}

function bookOf({ publication }: Directory | Dossier, language: Language = 'fr'): Book {
  return only(
    books.filter(
      ({ file }) => file.startsWith(`${publication.id}/`) && file.includes(`.${language}.screen.`),
    ),
  );
}

function only<T>(values: readonly T[]): T {
  const [value, ...others] = values;
  if (value === undefined || others.length > 0) throw new Error(`one expected, found ${values.length}`);
  return value;
}
