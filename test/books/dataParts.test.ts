import { describe, expect, it } from 'vitest';
import { exportIcs } from '../../src/exports/calendar.ts';
import type { Partnership, Directory } from '../../src/model/directory/partnership.ts';
import type { Language } from '../../src/i18n/language.ts';
import { plainString } from '../../templates/kit/text/plainText.ts';
import { translateIn } from '../../templates/locales/texts.ts';
import { lettersOf, textBetween, textUnder, type Book, type BookPage, type PageLink } from './book.ts';
import { books, content, directory } from './builtBooks.ts';

/** Each edition of the directory: its book, what it was made from, the words that the test reads. */
const EDITIONS = [
  { language: 'fr', age: (years: number) => `${years}ans`, mark: '+Nouveau' },
  { language: 'ja', age: (years: number) => `${years}周年`, mark: '+新規' },
] as const satisfies readonly { language: Language; age: (years: number) => string; mark: string }[];

function bookIn(language: Language): Book {
  const book = books.find(
    ({ file }) => file.startsWith(`${directory.publication.id}/`) && file.includes(`.${language}.screen.`),
  );
  if (!book) throw new Error(`no directory in ${language}`);
  return book;
}

function editionIn(language: Language): Directory {
  const edition = content.editions.find((one) => one.kind === 'repertoire' && one.language === language);
  if (edition?.kind !== 'repertoire') throw new Error(`no edition in ${language}`);
  return edition.directory;
}

/** Printed lines from the place of a heading to the next heading or the page's end, each without its spaces. */
function linesAfter(book: Book, id: string): string[] {
  const place = book.destinations[id];
  const page = book.pages[(place?.page ?? 0) - 1];
  if (!place || !page) throw new Error(`no ${id} in ${book.file}`);
  const below = Object.values(book.destinations)
    .filter((other) => other.page === place.page && other.top < place.top - 1)
    .map(({ top }) => top);
  return linesOf(page, Math.max(0, ...below), place.top);
}

function linesOf(page: BookPage, bottom: number, top: number): string[] {
  const rows = new Map<number, BookPage['items'][number][]>();
  for (const item of page.items.filter(({ y }) => y > bottom && y <= top)) {
    const y = [...rows.keys()].find((one) => Math.abs(one - item.y) < 2) ?? item.y;
    rows.set(y, [...(rows.get(y) ?? []), item]);
  }
  return [...rows.values()].map((items) =>
    lettersOf(
      items
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(''),
    ),
  );
}

/** How often each word is met, counted here by itself. */
function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe.each(EDITIONS)('figures in $language', ({ language }) => {
  const book = bookIn(language);
  const { partnerships, vocabularies } = editionIn(language);
  const { levels, domains, states, territories, acts, criteria } = vocabularies;
  const label = (vocabulary: ReadonlyMap<string, { label: string }>, id: string): string =>
    vocabulary.get(id)?.label ?? '?';

  it.each([
    ['chiffres-niveaux', partnerships.map(({ french }) => label(levels, french.level)), 78],
    ['chiffres-niveaux', partnerships.map(({ partner }) => label(levels, partner.level)), 78],
    ['chiffres-domaines', partnerships.flatMap((one) => one.domains.map((id) => label(domains, id))), 268],
    ['chiffres-regions', partnerships.map(({ french }) => french.region), 78],
    ['chiffres-etats', partnerships.map(({ state }) => label(states, state)), 78],
    ['chiffres-territoires', partnerships.map(({ partner }) => label(territories, partner.territory)), 78],
  ] as const)('print at %s what the entries say, and all of it', (id, words, total) => {
    const text = `${linesAfter(book, id).join('\n')}\n`;
    const counts = tally(words);
    const printed = [...counts.keys()].map((word) => {
      const name = lettersOf(word).replace(/[()]/g, '\\$&');
      const number = new RegExp(`(?<!\\p{L})${name}(\\d+)`, 'u').exec(text)?.[1];
      return [word, Number(number)] as const;
    });
    expect(new Map(printed)).toEqual(counts);
    expect(printed.reduce((sum, [, count]) => sum + count, 0)).toBe(total);
  });

  it.each(['chart.byRegion', 'chart.byDecade', 'chart.byDomain', 'chart.byState'] as const)(
    'are drawn once in the book: %s',
    (key) => {
      const title = lettersOf(plainString(translateIn(language)(key), language));
      const titled = book.pages.flatMap((page) =>
        linesOf(page, 0, page.height).filter((line) => line === title),
      );
      expect(titled).toEqual([title]);
    },
  );

  it('print decades whose sum is all links', () => {
    const lines = linesAfter(book, 'chiffres-decennies');
    const decades = tally(partnerships.map(({ since }) => (since ? `${Math.floor(since.year / 10)}0` : '')));
    const inOrder = ['1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020', ''].map(
      (decade) => decades.get(decade) ?? 0,
    );
    const running = inOrder.map((_, index) => inOrder.slice(0, index + 1).reduce((a, b) => a + b));
    expect(lines.filter((line) => line.endsWith(inOrder.join('')))).toHaveLength(1);
    expect(lines.filter((line) => line.endsWith(running.join('')))).toHaveLength(1);
    expect(running.at(-1)).toBe(partnerships.length);
  });

  it('print the same links by each criterion', () => {
    const lines = linesAfter(book, 'chiffres-definitions');
    const totals = criteria.map(({ acts: taken }) => partnerships.filter(({ act }) => taken.has(act)).length);
    expect(totals).toEqual([78, 48]);
    expect(lines.some((line) => line.endsWith(totals.join('')))).toBe(true);
    for (const [act, count] of tally(partnerships.map((one) => one.act))) {
      const counted = criteria.map(({ acts: taken }) => (taken.has(act) ? count : 0)).join('');
      expect(lines.map((line) => line.toLowerCase())).toContain(lettersOf(label(acts, act)) + counted);
    }
  });
});

interface Reference {
  readonly page: BookPage;
  readonly link: PageLink;
  readonly target: string;
}

/** Links to cards in a part, in the order of its pages. */
function references(book: Book, part: string, next: string): Reference[] {
  const from = book.destinations[part]?.page ?? Infinity;
  const to = book.destinations[next]?.page ?? 0;
  return book.pages
    .slice(from - 1, to - 1)
    .flatMap((page) =>
      page.links.flatMap((link) =>
        link.destination === undefined ? [] : [{ page, link, target: link.destination }],
      ),
    );
}

function expectRightPages(book: Book, found: readonly Reference[]): void {
  const byTarget = new Map<string, string>();
  for (const { page, link, target } of found) {
    byTarget.set(target, (byTarget.get(target) ?? '') + lettersOf(textUnder(page, link)));
  }
  for (const [target, text] of byTarget) {
    // An opening bracket at the head of a line stands partly outside the link
    const printed = /(?:p\.)?(\d+)(?:ページ)?[)）]$/.exec(text)?.[1];
    expect([target, printed]).toEqual([
      target,
      book.pages[(book.destinations[target]?.page ?? 0) - 1]?.label,
    ]);
  }
}

/** What stands at the head of a card. */
function headOf(book: Book, { id }: Pick<Partnership, 'id'>): string {
  const place = book.destinations[id];
  const page = book.pages[(place?.page ?? 0) - 1];
  return place && page ? lettersOf(textBetween(page, place.top - 90, place.top + 2)) : '';
}

describe.each(EDITIONS)('what is new in $language', ({ language, mark }) => {
  const book = bookIn(language);
  const added = directory.partnerships.filter(({ since }) => since?.year === 2025);

  it('leads to the four cards of 2025 by their pages', () => {
    const found = references(book, 'nouveautes', 'fiches');
    expect(new Set(found.map(({ target }) => target))).toEqual(new Set(added.map(({ id }) => id)));
    expectRightPages(book, found);
  });

  it('is marked on those cards and on no other', () => {
    const marked = directory.partnerships.filter((card) => headOf(book, card).includes(lettersOf(mark)));
    expect(marked.map(({ id }) => id)).toEqual(added.map(({ id }) => id));
  });
});

describe.each(EDITIONS)('anniversaries in $language', ({ language, age }) => {
  const book = bookIn(language);
  const found = references(book, 'anniversaires', 'index-domaines');

  it('are those of the calendar file', () => {
    const ics = exportIcs(directory).replace(/\r\n /g, '');
    const events = [...ics.matchAll(/UID:(.+)-(\d{4})@/g)].map(([, id = '']) => id);
    expect(events.length).toBeGreaterThan(20);
    expect([...new Set(found.map(({ target }) => target))].sort()).toEqual(events.sort());
  });

  it('lead to cards by their pages, and say how many years', () => {
    expectRightPages(book, found);
    for (const { page, target } of found) {
      const since = directory.partnerships.find(({ id }) => id === target)?.since;
      // A link over two lines is two areas; the age stands beside the first
      const areas = page.links.filter(({ destination }) => destination === target);
      const line = areas.flatMap(({ bottom, top }) => linesOf(page, bottom - 1, top + 1)).join('');
      const ages = [2027, 2028].map((year) => age(year - (since?.year ?? 0)));
      expect(ages.some((one) => line.includes(one))).toBe(true);
    }
  });
});
