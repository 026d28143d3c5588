import { expect, it } from 'vitest';
import { lettersOf, textOfPage } from './book.ts';
import { repertoire, repertoireBook } from './builtBooks.ts';

const text = lettersOf(repertoireBook.pages.map(textOfPage).join(''));

it('has 78 partnerships to look for', () => {
  expect(repertoire.partnerships).toHaveLength(78);
});

it.each(repertoire.partnerships)('$id: both authorities are found by searching', ({ french, partner }) => {
  expect(text).toContain(lettersOf(french.name));
  expect(text).toContain(lettersOf(partner.localName));
});

it('cards stand where their names can be read and copied, on one line each', () => {
  for (const { id, partner } of repertoire.partnerships) {
    const place = repertoireBook.destinations[id];
    const page = repertoireBook.pages[(place?.page ?? 0) - 1];
    expect([id, page?.items.map((item) => item.text.trim())]).toEqual([
      id,
      expect.arrayContaining([partner.localName]),
    ]);
  }
});
