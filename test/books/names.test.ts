import { expect, it } from 'vitest';
import { lettersOf, textOfPage } from './book.ts';
import { directory, directoryBook } from './builtBooks.ts';

const text = lettersOf(directoryBook.pages.map(textOfPage).join(''));

it('has 78 partnerships to look for', () => {
  expect(directory.partnerships).toHaveLength(78);
});

it.each(directory.partnerships)('$id: both authorities are found by searching', ({ french, partner }) => {
  expect(text).toContain(lettersOf(french.name));
  expect(text).toContain(lettersOf(partner.localName));
});

it('cards stand where their names can be read and copied, on one line each', () => {
  for (const { id, partner } of directory.partnerships) {
    const place = directoryBook.destinations[id];
    const page = directoryBook.pages[(place?.page ?? 0) - 1];
    expect([id, page?.items.map((item) => item.text.trim())]).toEqual([
      id,
      expect.arrayContaining([partner.localName]),
    ]);
  }
});
