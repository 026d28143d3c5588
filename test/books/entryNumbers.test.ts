import { describe, expect, it } from 'vitest';
import { exportCsv } from '../../src/exports/csv.ts';
import { exportGeoJson } from '../../src/exports/geoJson.ts';
import { directoryToData } from '../../src/exports/json.ts';
import { entryNumbers } from '../../src/model/directory/order/entryNumbers.ts';
import { keepOnly } from '../../src/model/directory/selection.ts';
import { lettersOf, textBetween, type Book } from './book.ts';
import { content, directory, directoryBooks, facingBook } from './builtBooks.ts';

/** One number for a partnership, whatever edition, part or file of data it stands in. */
const numbers = [...directory.numbers];

/** Without the mark of what is new, which hangs over the number. */
function headOf(book: Book, name: string): string {
  const place = book.destinations[name];
  const page = book.pages[(place?.page ?? 0) - 1];
  const head = place && page ? lettersOf(textBetween(page, place.top - 44, place.top + 1)) : '';
  return head.replace(/^[+≠×]\p{L}+/u, '');
}

it('counts the entries in the order of the source edition, each once', () => {
  expect(numbers.map(([, number]) => number)).toEqual(directory.partnerships.map((_, index) => index + 1));
  expect(entryNumbers(directory, 'fr')).toEqual(directory.numbers);
});

it.each(directoryBooks)('stands on each card: $language', ({ book }) => {
  for (const [id, number] of numbers) {
    expect(headOf(book, id)).toMatch(new RegExp(`^${number}(?!\\d)`));
  }
});

it('stands on both cards of a spread', () => {
  for (const [id, number] of numbers) {
    expect(headOf(facingBook, `fr/${id}`)).toMatch(new RegExp(`^${number}(?!\\d)`));
    expect(headOf(facingBook, `ja/${id}`)).toMatch(new RegExp(`^${number}(?!\\d)`));
  }
});

it.each(directoryBooks)('stands before each name in the indexes of names: $language', ({ book }) => {
  const [start, end] = ['index-francais', 'index-regions'].map((name) => book.destinations[name]?.page ?? 0);
  const described = book.pages
    .filter(({ number }) => number >= (start ?? 0) && number <= (end ?? 0))
    .flatMap(({ links }) =>
      links.map(({ destination = '', description }) => `${destination} ${description}`),
    );
  for (const [id, number] of numbers) {
    const found = described.filter((text) => new RegExp(`^${id} ${number}[,、]`).test(text));
    expect([id, found.length >= 2]).toEqual([id, true]);
  }
});

describe('data', () => {
  const editions = content.editions.flatMap((edition) =>
    edition.kind === 'repertoire' ? [edition.directory] : [],
  );
  const part = keepOnly(directory, new Set(['rennes-sendai', 'tours-takamatsu']));

  it.each([...editions, part])('have it in each file', (one) => {
    for (const { id, numero } of directoryToData(one).partenariats)
      expect([id, numero]).toEqual([id, directory.numbers.get(id)]);
    const { features } = JSON.parse(exportGeoJson(one)) as {
      features: readonly { id: string; properties: { numero: number } }[];
    };
    for (const { id, properties } of features)
      expect([id, properties.numero]).toEqual([id, directory.numbers.get(id)]);
    const [head, ...rows] = exportCsv(one).trimEnd().split('\r\n');
    expect(head).toMatch(/;numero$/);
    expect(rows.map((row) => Number(/;(\d+)$/.exec(row)?.[1]))).toEqual(
      one.partnerships
        .map(({ id }) => id)
        .sort()
        .map((id) => directory.numbers.get(id)),
    );
  });
});
