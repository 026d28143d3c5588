import { describe, expect, it } from 'vitest';
import { lettersOf, textBetween, textUnder, type Book, type BookPage, type PageLink } from './book.ts';
import { translateIn } from '../../templates/locales/texts.ts';
import { indexColumns } from '../../templates/directory/indexes/indexGeometry.ts';
import { pageGeometry } from '../../templates/directory/geometry.ts';
import type { Partnership } from '../../src/model/directory/partnership.ts';
import { columnWidth } from '../../src/pdf/layout/section.ts';
import { dossier, dossierBook, directory, directoryBook, directoryBooks } from './builtBooks.ts';

/** A page number printed in a list, and where its link leads. */
interface PrintedNumber {
  readonly target: string;
  readonly printed: string;
  /** `Nancy – Kanazawa, p. 19` */
  readonly description: string;
}

/** A table of who works on what stands in the place of the index by domain. */
const MATRIX = 'index-domaines';
const NUMBERS_ALONE = ['sommaire', MATRIX];

const ALONE = /^(\d+|[ivxlc]+)$/;
/** After a comma; in Japanese, after a gap. */
const AFTER_ITS_LABEL = /[,\s]\s*(\d+)$|,\s*([ivxlc]+)$/;

interface PlacedLink {
  readonly page: BookPage;
  readonly link: PageLink;
}

/** Where reading is, so that places compare: indexes are set in columns, contents in one. */
function readingOrder(columns: Columns | undefined, page: number, left: number, top: number): number {
  const first = Math.min(pageGeometry.inner, pageGeometry.outer) - 1;
  const step = columns && columnWidth({ geometry: pageGeometry, columns }) + columns.gap;
  const column = step ? Math.max(0, Math.floor((left - first) / step)) : 0;
  return page * 10_000 + column * 1_000 - top;
}

type Columns = ReturnType<typeof indexColumns>;

/** From another spelling to the term of the same index that has the page. */
function seeLinksOf(book: Book, list: string): PlacedLink[] {
  return linksOf(book, list).filter(({ link }) => link.destination?.startsWith(`${list}-`));
}

/** Links from the place where a list begins to the place where the next part of the book does. */
function linksOf(book: Book, list: string): PlacedLink[] {
  const edition = directoryBooks.find((one) => one.book === book);
  const columns = edition && list.startsWith('index') ? indexColumns(edition.language) : undefined;
  const order = (page: number, left: number, top: number): number => readingOrder(columns, page, left, top);
  const place = book.destinations[list];
  const start = place ? order(place.page, place.left, place.top) : Infinity;
  const parts = book.outline.map(({ page, left, top }) => order(page, left, top));
  const end = Math.min(...parts.filter((part) => part > start));
  return book.pages.flatMap((page) =>
    page.links
      .filter(({ left, top }) => order(page.number, left, top) > start && order(page.number, left, top) < end)
      .map((link) => ({ page, link })),
  );
}

/** The contents and the matrix of domains print a number alone at the line's end, as a link of its own. */
function numbersAlone(links: readonly PlacedLink[]): PrintedNumber[] {
  return links.flatMap(({ page, link }) =>
    printedNumber(link, ALONE.exec(textUnder(page, link).trim())?.[1]),
  );
}

/** An index prints a number after its label; a link over two lines is two areas, read together. */
function numbersOfIndex(links: readonly PlacedLink[]): PrintedNumber[] {
  let open = { destination: undefined as string | undefined, text: '' };
  return links.flatMap(({ page, link }) => {
    const text = (open.destination === link.destination ? open.text : '') + textUnder(page, link);
    const [, figures, letters] = AFTER_ITS_LABEL.exec(text.trim()) ?? [];
    const printed = figures ?? letters;
    open = { destination: printed === undefined ? link.destination : undefined, text };
    return printedNumber(link, printed);
  });
}

function printedNumber({ destination, description }: PageLink, printed: string | undefined): PrintedNumber[] {
  return destination === undefined || printed === undefined
    ? []
    : [{ target: destination, printed, description }];
}

function printedNumbers(book: Book, list: string): PrintedNumber[] {
  const links = linksOf(book, list);
  return NUMBERS_ALONE.includes(list) ? numbersAlone(links) : numbersOfIndex(links);
}

function labelOf(book: Book, target: string): string | undefined {
  return book.pages[(book.destinations[target]?.page ?? 0) - 1]?.label;
}

/** What stands at a place, from a little above to the given depth below. */
function textAt(book: Book, target: string, depth: number): string {
  const place = book.destinations[target];
  const page = book.pages[(place?.page ?? 0) - 1];
  return place && page ? lettersOf(textBetween(page, place.top - depth, place.top + 2)) : '';
}

const INDEXES = [
  'index-francais',
  'index-partenaires',
  'index-regions',
  'index-territoires',
  'index-domaines',
  'index-actes',
  'index-annees',
];

const LISTS = [
  { book: dossierBook, language: 'fr', list: 'sommaire' },
  ...directoryBooks.flatMap(({ book, language }) =>
    ['sommaire', ...INDEXES].map((list) => ({ book, language, list })),
  ),
] as const;

describe.each(LISTS)('$book.file, $list', ({ book, language, list }) => {
  const numbers = printedNumbers(book, list);
  const translate = translateIn(language);

  it('prints a number at each of its links', () => {
    const toTerms = new Set(seeLinksOf(book, list).map(({ link }) => link.destination));
    const targets = linksOf(book, list).flatMap(({ link }) =>
      toTerms.has(link.destination) ? [] : link.destination,
    );
    expect(numbers.length).toBeGreaterThan(10);
    expect(new Set(numbers.map(({ target }) => target))).toEqual(new Set(targets));
  });

  it('prints the label of the page to which the link leads, and says it', () => {
    for (const { target, printed, description } of numbers) {
      expect([target, printed]).toEqual([target, labelOf(book, target)]);
      expect(description).toMatch(new RegExp(`[\\s、]${translate('reference.page', { page: printed })}$`));
    }
  });
});

describe.each(directoryBooks)('other spellings in the indexes: $language', ({ book, language }) => {
  const found = INDEXES.flatMap((list) => seeLinksOf(book, list));

  it('are those of names in another writing alone', () => {
    if (language === directory.publication.country.localLanguage) expect(found.length).toBeGreaterThan(20);
    else expect(found).toEqual([]);
  });

  it('lead to the name that they say', () => {
    for (const { link } of found) {
      const name = link.description.replace(/^→\s/, '');
      expect(textAt(book, link.destination ?? '', 30)).toContain(lettersOf(name));
    }
  });
});

/** The names of both sides as an edition writes them. */
function namesIn(language: string, { french, partner }: Partnership): [french: string, partner: string] {
  const isLocal = language === directory.publication.country.localLanguage;
  return isLocal ? [french.localName ?? french.name, partner.localName] : [french.name, partner.name];
}

describe('the headings to which the numbers lead', () => {
  it('are those of the chapters and their sections', () => {
    for (const { target, description } of printedNumbers(dossierBook, 'sommaire')) {
      const label = description.replace(/, p\.\s\S+$/, '');
      expect(textAt(dossierBook, target, 170)).toContain(lettersOf(label));
    }
  });

  const byId = new Map(directory.partnerships.map((partnership) => [partnership.id, partnership]));
  const indexes = directoryBooks.flatMap((edition) => INDEXES.map((list) => ({ ...edition, list })));

  it.each(indexes)(
    'are those of the cards that the line names: $language, $list',
    ({ book, language, list }) => {
      for (const { target, description } of printedNumbers(book, list)) {
        const card = byId.get(target);
        const names = card ? namesIn(language, card) : ['?', '?'];
        const heading = textAt(book, target, 60);
        for (const name of names) expect(heading).toContain(lettersOf(name));
        expect([target, names.some((name) => description.includes(name))]).toEqual([target, true]);
      }
    },
  );
});

/** Half the height of a row of dots, in points. */
const ROW = 4;

describe('what the lists name', () => {
  const ids = directory.partnerships.map(({ id }) => id).sort();

  describe.each(directoryBooks)('$language', ({ book }) => {
    it.each(INDEXES)('every partnership once: %s', (list) => {
      expect(
        printedNumbers(book, list)
          .map(({ target }) => target)
          .sort(),
      ).toEqual(ids);
    });

    it('in the row of every partnership a dot for each of its domains', () => {
      const rows = linksOf(book, MATRIX).map(({ page, link }) => {
        const row = page.items.filter(({ y }) => Math.abs(y - (link.bottom + link.top) / 2) < ROW);
        return [link.destination, row.filter(({ text }) => text.trim() === '●').length];
      });
      expect(new Map(rows as [string, number][])).toEqual(
        new Map(directory.partnerships.map(({ id, domains }) => [id, domains.length])),
      );
    });

    it('at the foot of the dots, how often each domain is met, the most shared first', () => {
      const counts = new Map<string, number>();
      for (const id of directory.partnerships.flatMap(({ domains }) => domains))
        counts.set(id, (counts.get(id) ?? 0) + 1);
      const totals = [...counts.values()].sort((a, b) => b - a);
      const last = linksOf(book, MATRIX).at(-1);
      const lines = new Map<number, string>();
      for (const { y, text } of last?.page.items ?? [])
        lines.set(Math.round(y), (lines.get(Math.round(y)) ?? '') + text.replace(/\s/g, ''));
      const foot = [...lines.values()].filter((line) => line.endsWith(totals.join('')));
      expect(foot).toHaveLength(1);
      expect(foot[0]?.startsWith(String(directory.partnerships.length))).toBe(true);
    });

    it('every index in the contents', () => {
      const inContents = printedNumbers(book, 'sommaire').map(({ target }) => target);
      expect(inContents).toEqual(expect.arrayContaining(INDEXES));
    });
  });

  it('every chapter and every region', () => {
    const inDossier = printedNumbers(dossierBook, 'sommaire').map(({ target }) => target);
    expect(inDossier).toEqual(expect.arrayContaining(dossier.chapters.map(({ id }) => id)));
    const inDirectory = linksOf(directoryBook, 'sommaire').map(({ page, link }) =>
      lettersOf(textUnder(page, link)),
    );
    const regions = new Set(directory.partnerships.map(({ french }) => lettersOf(french.region)));
    expect(inDirectory).toEqual(expect.arrayContaining([...regions]));
  });
});

describe('cross-references in the text', () => {
  /** `la section (p. 12)`, as far as it stands on one line. */
  const references = [dossierBook, directoryBook].flatMap((book) =>
    book.pages.flatMap((page) =>
      page.links.flatMap(({ destination, ...link }) => {
        const printed = /\(p\.\s(\d+|[ivxlc]+)\)$/.exec(textUnder(page, { ...link, destination }))?.[1];
        return printed === undefined || destination === undefined ? [] : [{ book, destination, printed }];
      }),
    ),
  );

  it('print the page to which they lead', () => {
    expect(references.length).toBeGreaterThan(20);
    for (const { book, destination, printed } of references) {
      expect([destination, printed]).toEqual([destination, labelOf(book, destination)]);
    }
  });
});
