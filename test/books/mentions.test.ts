import { describe, expect, it } from 'vitest';
import { textUnder, type Book } from './book.ts';
import { books, dossier } from './builtBooks.ts';

/** A table, figure or map that the text names by its number. */
const NUMBERED = /^(?:tableau|figure|carte|表|図|地図)\s*\d+$/iu;

/** The page of each numbered block that is named, and the first page that names it. */
function mentionsIn({ pages, destinations }: Book): Map<string, { first: number; caption: number }> {
  const found = new Map<string, { first: number; caption: number }>();
  for (const page of pages)
    for (const link of page.links) {
      const caption = link.destination && destinations[link.destination]?.page;
      if (!link.destination || !caption || found.has(link.destination)) continue;
      if (NUMBERED.test(textUnder(page, link).trim()))
        found.set(link.destination, { first: page.number, caption });
    }
  return found;
}

const countryFiles = books.filter(({ file }) => file.startsWith(`${dossier.publication.id}/`));

it('is looked for in each edition', () => {
  expect(countryFiles).toHaveLength(dossier.publication.languages.length);
});

describe.each(countryFiles)('$file: what is named by its number', (book) => {
  it('stands at most a page before its first mention, and at most one behind it', () => {
    const mentions = [...mentionsIn(book)];
    expect(mentions.length).toBeGreaterThan(3);
    const far = mentions.filter(([, { first, caption }]) => Math.abs(caption - first) > 1);
    expect(far).toEqual([]);
  });
});
