import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { xmpValues } from '../../src/reader/file/xmp.ts';
import { readSoundPdf } from '../../src/reader/reading.ts';
import { lettersOf, textBetween, textUnder, type BookPage, type Destination } from '../books/book.ts';
import { content, facingBook as book, directory } from '../books/builtBooks.ts';
import { readBook } from '../books/readBook.ts';
import { differences } from '../press/sameText.ts';

const MILLIMETRE = 72 / 25.4;
/** Room for marks beyond the bleed, in points. */
const SLUG = 22;
const LANGUAGES = ['fr', 'ja'] as const;

const ids = directory.partnerships.map(({ id }) => id);
/** The entry that stands first in every edition's book. */
const firstCard = [...directory.numbers].find(([, number]) => number === 1)?.[0] ?? '';
const chapters = directory.chapters.map(({ id }) => id);

function placeOf(language: string, id: string): Destination | undefined {
  return book.destinations[`${language}/${id}`];
}

function pageOf(place: Destination | undefined): BookPage | undefined {
  return book.pages[(place?.page ?? 0) - 1];
}

/** The indexes end the book, the French one before the Japanese one, on both pages of each spread. */
const indexes = { french: placeOf('fr', 'index')?.page ?? 0, japanese: placeOf('ja', 'index')?.page ?? 0 };

function languageOf(page: number): (typeof LANGUAGES)[number] {
  if (page < indexes.french) return page % 2 === 0 ? 'fr' : 'ja';
  return page < indexes.japanese ? 'fr' : 'ja';
}

describe('spreads', () => {
  it.each(['sommaire', 'fiches', ...chapters, ...ids])(
    '%s: the same place on the left and on the right page of one spread',
    (id) => {
      const [left, right] = [placeOf('fr', id), placeOf('ja', id)];
      expect(left?.page).toBeGreaterThan(0);
      expect((left?.page ?? 1) % 2).toBe(0);
      expect(right?.page).toBe((left?.page ?? 0) + 1);
      expect(Math.abs((left?.top ?? 0) - (right?.top ?? 99))).toBeLessThan(0.5);
    },
  );

  it('have what must be known before reading at the foot of both pages of one spread', () => {
    const [left, right] = [placeOf('fr', 'colophon'), placeOf('ja', 'colophon')];
    expect(right?.page).toBe((left?.page ?? 0) + 1);
    const [footLeft, footRight] = [left, right].map((place) =>
      Math.min(...(pageOf(place)?.items ?? []).flatMap(({ text, y }) => (y > 40 && text.trim() ? [y] : []))),
    );
    expect(Math.abs((footLeft ?? 0) - (footRight ?? 99))).toBeLessThan(6);
  });

  it('have all cards, in both languages, with the names that each gives them', () => {
    expect(ids).toHaveLength(78);
    const japanese = content.editions.flatMap((edition) =>
      edition.kind === 'repertoire' && edition.language === 'ja' ? edition.directory.partnerships : [],
    );
    for (const { id, french, partner } of japanese) {
      const [left, right] = LANGUAGES.map((language) => {
        const place = placeOf(language, id);
        const page = pageOf(place);
        return place && page ? lettersOf(textBetween(page, place.top - 70, place.top)) : '';
      });
      expect(left).toContain(lettersOf(french.name));
      expect(left).toContain(lettersOf(partner.localName));
      expect(right).toContain(lettersOf(french.localName ?? '?'));
      expect(right).toContain(lettersOf(partner.localName));
    }
  });

  it('end with the Japanese colophon, on a page of its own before cover 4', () => {
    expect(placeOf('ja', 'colophon-final')?.page).toBe(book.pages.length - 1);
    expect(placeOf('fr', 'colophon-final')).toBeUndefined();
  });

  it('bear one number, in viewers and in print', () => {
    const pages = book.pages.slice(1, indexes.french - 1);
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.length % 2).toBe(0);
    pages.forEach(({ label, items }, index) => {
      expect(label).toBe(pages[index - (index % 2)]?.label);
      const folios = items.filter(({ text, y }) => y < 60 && text.trim() === label);
      expect(folios).toHaveLength(items.length > 0 ? 1 : 0);
    });
    const arabic = pages.filter((_, index) => index % 2 === 0).map(({ label }) => label);
    expect(arabic.slice(arabic.indexOf('1'))).toEqual(
      arabic.slice(arabic.indexOf('1')).map((_, index) => String(index + 1)),
    );
  });

  it('are followed by one index after the other, each of its pages with its own number', () => {
    expect(indexes.japanese).toBeGreaterThan(indexes.french);
    const last = Number(book.pages[indexes.french - 2]?.label);
    const labels = book.pages.slice(indexes.french - 1, -1).map(({ label }) => Number(label));
    expect(labels).toEqual(labels.map((_, index) => last + 1 + index));
  });

  it('show the same regions on both pages, in maps and in lists', () => {
    const [left, right] = LANGUAGES.map((language) =>
      book.pages
        .slice(
          (placeOf(language, 'cartes-numeros')?.page ?? 0) - 1,
          (placeOf('fr', firstCard)?.page ?? 0) - 1,
        )
        .filter(({ number }) => languageOf(number) === language)
        .map(({ links }) => links.map(({ description }) => Number(/^\d+/.exec(description)?.[0]))),
    );
    expect([...new Set(left?.flat())].sort((a, b) => a - b)).toEqual(ids.map((_, index) => index + 1));
    expect(right?.map((numbers) => [...new Set(numbers)])).toEqual(
      left?.map((numbers) => [...new Set(numbers)]),
    );
  });
});

describe('what leads to a page', () => {
  it('stays in its language', () => {
    const internal = book.pages.flatMap(({ number, links }) =>
      links.flatMap(({ destination }) => (destination ? [{ number, destination }] : [])),
    );
    expect(internal.length).toBeGreaterThan(1000);
    for (const { number, destination } of internal) {
      expect(destination.startsWith(`${languageOf(number)}/`)).toBe(true);
      expect(book.destinations).toHaveProperty([destination]);
    }
  });

  it.each(LANGUAGES)('prints its number, in contents and indexes: %s', (language) => {
    const counts = new Map<string, number>();
    for (const page of book.pages) {
      let printed = '';
      for (const [index, link] of page.links.entries()) {
        if (!link.destination?.startsWith(`${language}/`)) continue;
        const id = link.destination.slice(language.length + 1);
        if (!ids.includes(id)) continue;
        printed += textUnder(page, link);
        if (page.links[index + 1]?.destination === link.destination) continue;
        expect([id, /(\d+)\D*$/.exec(printed.trim())?.[1]]).toEqual([
          id,
          pageOf(placeOf(language, id))?.label,
        ]);
        counts.set(id, (counts.get(id) ?? 0) + 1);
        printed = '';
      }
    }
    // The map's list, the matrix of domains; French authority, partner, French place, territory, act, year
    const listed = 2 + 6;
    expect(ids.filter((id) => (counts.get(id) ?? 0) < listed)).toEqual([]);
  });

  it('is the same number in the contents of both languages, but for the indexes', () => {
    const [french, japanese] = LANGUAGES.map((language) => {
      const page = pageOf(placeOf(language, 'sommaire'));
      return page?.items
        .filter(({ x, y, text }) => x > page.width / 2 && y > 60 && /^([ivx]+|\d+)$/.test(text.trim()))
        .map(({ text }) => text);
    });
    expect(french?.length).toBeGreaterThan(15);
    expect(japanese?.length).toBe(french?.length);
    const upToIndexes =
      chapters.length + 1 + new Set(directory.partnerships.map((one) => one.french.region)).size - 1;
    expect(japanese?.slice(0, upToIndexes)).toEqual(french?.slice(0, upToIndexes));
  });

  it('is listed language by language', () => {
    const tops = book.outline.filter(({ level }) => level === 1);
    expect(tops.map(({ title }) => title)).toEqual(['Français', '日本語']);
  });
});

/** Where reading is in the Japanese index, which is set in two columns. */
function readingOrder(page: number, x: number, y: number): number {
  const width = book.pages[page - 1]?.width ?? 0;
  return page * 10_000 + (x > width / 2 ? 5_000 : 0) - y;
}

/** Points from the top edge within which only a running head stands: it names the first and last term. */
const HEAD_ZONE = 46;

describe('the index of partners', () => {
  it('is in the order of their kana in the Japanese index', () => {
    const [start, end] = ['index-partenaires', 'index-regions'].map((id) => {
      const place = placeOf('ja', id);
      return place ? readingOrder(place.page, place.left, place.top) : Number.NaN;
    });
    const readings = new Map(
      directory.partnerships.map(({ partner }) => [partner.localName, partner.reading]),
    );
    const listed = book.pages
      .filter(({ number }) => number >= indexes.japanese)
      .flatMap(({ number, height, items }) =>
        items
          .filter(({ y }) => y < height - HEAD_ZONE)
          .map(({ text, x, y }) => ({ text: text.trim(), at: readingOrder(number, x, y) })),
      )
      .filter(({ text, at }) => readings.has(text) && at > (start ?? 0) && at < (end ?? 0))
      .sort((one, other) => one.at - other.at)
      .map(({ text }) => readings.get(text) ?? '?');
    expect(listed.length).toBeGreaterThan(40);
    expect(listed).toEqual(listed.toSorted(new Intl.Collator('ja').compare));
  });
});

describe('targets', () => {
  it('break alike: the same lines at the same places between the pages that are made for their target', async () => {
    const around = directory.publication.printing.bleed * MILLIMETRE + SLUG;
    const press = await readBook(inject('booksFolder'), book.file.replace('.screen.', '.press.'), around);
    expect(press.pages.some(({ tab }) => tab.length > 0)).toBe(true);
    expect(differences(book, press, around, { from: 3, to: -1 })).toEqual([]);
    expect(press.pages.length % 4).toBe(0);
  });

  it.each(['screen', 'press'])('name both languages in what they say of themselves (%s)', async (target) => {
    const bytes = await readFile(join(inject('booksFolder'), book.file.replace('.screen.', `.${target}.`)));
    const { file } = await readSoundPdf(bytes);
    expect(xmpValues(file.xmp, 'dc:language')).toEqual(LANGUAGES);
  });

  it('can be read by those who do not see it', async () => {
    const bytes = await readFile(join(inject('booksFolder'), book.file));
    expect((await judge(bytes)).findings).toEqual([]);
  });
});
