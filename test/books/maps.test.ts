import { describe, expect, it } from 'vitest';
import { groupByRegion } from '../../src/model/directory/order/order.ts';
import {
  lettersOf,
  textBetween,
  textOfPage,
  textUnder,
  type Book,
  type BookPage,
  type TextItem,
} from './book.ts';
import { LEFT_OUT } from '../../templates/directory/maps/namesOnMaps.ts';
import { namedFor } from '../../templates/directory/localEdition.ts';
import { books, directory, dossier } from './builtBooks.ts';

const editions = books.filter(
  ({ file }) => file.startsWith(directory.publication.id) && /\.(?:fr|ja)\.screen\./.test(file),
);
const byId = new Map(directory.partnerships.map((partnership) => [partnership.id, partnership]));

/** `12, Tours – Takamatsu, p. 34` */
const DESCRIPTION = /^(\d+)[,、].+\s(\d+)(?:\s?ページ)?$/u;

/** An entry of the lists that stand for maps; its link is several areas where it goes over several lines. */
interface ListedNumber {
  readonly number: number;
  readonly page: BookPage;
  readonly destination: string;
  readonly description: string;
  readonly printed: string;
}

function pageOf(book: Book, place: string): number {
  return book.destinations[place]?.page ?? 0;
}

/** Pages from the maps to the first entries. */
function mapPages(book: Book): BookPage[] {
  const [first] = groupByRegion(
    directory.partnerships,
    directory.vocabularies.regions,
    new Intl.Collator('fr'),
  );
  const entries = Math.min(...(first?.partnerships ?? []).map(({ id }) => pageOf(book, id)));
  return book.pages.filter(({ number }) => number >= pageOf(book, 'cartes') && number < entries);
}

function listedNumbers(book: Book): ListedNumber[] {
  return mapPages(book).flatMap((page) => {
    const entries = new Map<string, ListedNumber>();
    for (const link of page.links) {
      const { description, destination = '' } = link;
      const number = Number(DESCRIPTION.exec(description)?.[1]);
      const printed = (entries.get(description)?.printed ?? '') + textUnder(page, link);
      if (number > 0) entries.set(description, { number, page, destination, description, printed });
    }
    return [...entries.values()];
  });
}

/** The folio stands below this, in points: no map goes down so far. */
const FOLIO = 30;

/** Most that parts the letters of a name from a figure in it, in points. */
const BETWEEN_WRITINGS = 2;

/** The number of a district stands behind letters: パリ15区. */
function isInName({ x, y }: TextItem, items: readonly TextItem[]): boolean {
  return items.some(
    (other) =>
      /\p{L}$/u.test(other.text) &&
      Math.abs(other.y - y) < 0.1 &&
      other.x < x &&
      x - other.x - other.width < BETWEEN_WRITINGS,
  );
}

/** What the key below the maps of a page begins with, in either edition. */
const KEY = /^(?:Sur la grande carte|Numéros dont le nom|記号：|地図に名称の入らない番号)/u;

/** Top of the key below the maps, whose numbers are not on the maps; the folio's where there is none. */
function topOfKey(items: readonly TextItem[]): number {
  const tops = items.filter(({ text }) => KEY.test(text)).map(({ y, size }) => y + size / 2);
  return Math.max(FOLIO, ...tops);
}

/** Numbers printed on the maps of a page, in colour: beside names, or alone where there is no room for one. */
function numbersOnMaps(page: BookPage | undefined): number[] {
  const foot = topOfKey(page?.items ?? []);
  return (page?.items ?? [])
    .filter(({ size, text, y }) => y > foot && size < 7.5 && /^\d[\d, ]*$/.test(text.trim()))
    .filter((item) => !isInName(item, page?.items ?? []))
    .flatMap(({ text }) => text.split(',').map(Number))
    .filter((number) => number > 0 && number <= directory.partnerships.length);
}

/** The partnerships as an edition names them. */
function edition(book: Book) {
  return namedFor(directory, book.file.includes('.ja.') ? 'ja' : 'fr').directory.partnerships;
}

const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);

it('both editions have maps', () => {
  expect(editions).toHaveLength(2);
});

describe.each(editions)('maps of $file', (book) => {
  const listed = listedNumbers(book);
  const cardOf = new Map(listed.map(({ number, destination }) => [number, destination]));
  const all = ascending(directory.partnerships.map((_, index) => index + 1));

  it.each(['french', 'partner'] as const)('bear the number of every located authority: %s', (side) => {
    const page = book.pages[pageOf(book, `carte-${side}`) - 1];
    const located = all.filter((number) => byId.get(cardOf.get(number) ?? '')?.[side].coordinates);
    expect(located.length).toBeGreaterThan(70);
    expect(ascending(numbersOnMaps(page))).toEqual(located);
  });

  it.each(['french', 'partner'] as const)('bear each once, and the names of most: %s', (side) => {
    const page = book.pages[pageOf(book, `carte-${side}`) - 1];
    const numbers = numbersOnMaps(page);
    expect(numbers.length).toBe(new Set(numbers).size);
    const printed = lettersOf((page?.items ?? []).map(({ text }) => text).join(' '));
    const written = (name: string): string =>
      book.file.includes('.ja.') && name.endsWith(LEFT_OUT) ? name.slice(0, -LEFT_OUT.length) : name;
    const named = edition(book).filter((one) => printed.includes(lettersOf(written(one[side].name))));
    expect(named.length).toBeGreaterThan(60);
  });

  it('list every number once', () => {
    expect(ascending(listed.map(({ number }) => number))).toEqual(all);
    expect(listed).toHaveLength(all.length);
    for (const { number, destination } of listed) expect(destination).toBe(cardOf.get(number));
    expect([...new Set(cardOf.values())].sort()).toEqual([...byId.keys()].sort());
  });

  it('lead to the page that is printed, and say it', () => {
    for (const { destination, description, printed } of listed) {
      const label = book.pages[pageOf(book, destination) - 1]?.label;
      expect([destination, DESCRIPTION.exec(description)?.[2]]).toEqual([destination, label]);
      expect(printed).toMatch(new RegExp(`(?:^|[^0-9])${label}(?:\\s?ページ)?$`));
    }
  });

  it('lead to cards that bear the number', () => {
    for (const [number, id] of cardOf) {
      const place = book.destinations[id];
      const page = book.pages[pageOf(book, id) - 1];
      const head = place && page ? textBetween(page, place.top - 44, place.top + 1) : '';
      // What is new is marked over the number
      expect(lettersOf(head)).toMatch(new RegExp(`^(?:[+≠×]\\p{L}+)?${number}(?!\\d)`, 'u'));
    }
  });

  it('give each card the number that the source edition gives it', () => {
    expect(cardOf).toEqual(new Map([...directory.numbers].map(([id, number]) => [number, id])));
  });

  it('number the cards in the order of the source edition', () => {
    const [source] = editions;
    const pages = all.map((number) => pageOf(source ?? book, cardOf.get(number) ?? ''));
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
  });
});

it.each([
  ['fr', 'Île-de-France', 'Kantō', 'Kansai'],
  ['ja', 'イル・ド・フランス', '関東', '近畿'],
])('draw the crowded parts again under their letters in %s', (language, capital, first, second) => {
  const [book] = editions.filter(({ file }) => file.includes(`.${language}.`));
  const textOf = (side: string): string => {
    const page = book?.pages[pageOf(book, `carte-${side}`) - 1];
    return page ? lettersOf(textOfPage(page)) : '';
  };
  expect(textOf('french')).toContain(lettersOf(`A ${capital}`));
  expect(textOf('french')).toMatch(/B\p{L}{4}/u);
  for (const [letter, name] of [
    ['A', first],
    ['B', second],
  ])
    expect(textOf('partner')).toContain(lettersOf(`${letter} ${name}`));
});

it('say what they are drawn from on the page of their picture', () => {
  for (const { file, pages } of books.filter((book) => book.file.startsWith(dossier.publication.id))) {
    const texts = pages.map((page) => lettersOf(textOfPage(page)));
    const credited = texts.filter((text) => text.includes('NaturalEarth') && text.includes('svgmaps'));
    expect([file, credited.length > 1]).toEqual([file, true]);
    for (const text of credited)
      expect([file, text.slice(0, 60), /(?:Carte|地図)\d/u.test(text)]).toEqual([
        file,
        text.slice(0, 60),
        true,
      ]);
  }
});
