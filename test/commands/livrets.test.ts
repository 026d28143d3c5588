import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Manifest } from '../../src/cli/output/manifest.ts';
import { judge } from '../../src/judge/judge.ts';
import { makeBooklet } from '../../src/imposition/saddleStitch.ts';
import { lettersOf, textBetween, textOfPage, textUnder, type Book } from '../books/book.ts';
import { directory } from '../books/builtBooks.ts';
import { readBook } from '../books/readBook.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const BREIZH = ['brest-yokosuka', 'rennes-sendai'];

describe('build --only livret --region Bretagne', async () => {
  const out = await temporaryFolder();
  const environment = fakeEnvironment();
  let code = -1;
  let books: readonly Book[] = [];

  beforeAll(async () => {
    code = await main(['build', '--only', 'livret', '--region', 'bretagne', '--out', out], environment);
    const { files } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Manifest;
    books = await Promise.all(files.map(({ file }) => readBook(out, file)));
  });

  it('names its files by the choice', () => {
    expect([code, environment.warned]).toEqual([0, []]);
    expect(books.map(({ file }) => file)).toEqual(
      ['fr', 'ja'].map(
        (language) =>
          `repertoire-partenariats-japon/repertoire-partenariats-japon.livret-bretagne.2026-11.${language}.screen.pdf`,
      ),
    );
  });

  it('has its own title on the cover, in each language', () => {
    const covers = books.map(({ pages: [cover] }) => (cover ? lettersOf(textOfPage(cover)) : ''));
    expect(covers[0]).toContain(lettersOf('Répertoire des partenariats franco-japonais : Bretagne'));
    expect(covers[0]).toContain(lettersOf('2 liens sur les 78 du répertoire'));
    expect(covers[1]).toContain('ブルターニュ編');
  });

  it('speaks of itself in its colophon, and counts its own texts', () => {
    const colophons = books.map((book) => {
      const page = book.pages[(book.destinations['colophon']?.page ?? 0) - 1];
      return page ? lettersOf(textOfPage(page)) : '';
    });
    expect(colophons[0]).toContain(
      lettersOf('Ce livret, « Répertoire des partenariats franco-japonais : Bretagne »'),
    );
    expect(colophons[0]).not.toContain(lettersOf('ce répertoire'));
    expect(colophons[1]).toContain('本冊子');
    expect(colophons[1]).not.toContain('本要覧');
    expect(colophons[1]).not.toMatch(/8\d編/);
  });

  it('says on its back what it is, and counts nothing of the whole', () => {
    const [french, japanese] = books.map(({ pages }) => lettersOf(textOfPage(pages.at(-1) ?? fail())));
    expect(french).toContain(
      lettersOf('Ce livret, « Répertoire des partenariats franco-japonais : Bretagne »'),
    );
    expect(french).not.toContain(lettersOf('un fil de la couverture'));
    expect(japanese).toContain('本冊子');
    expect(japanese).not.toContain('36');
  });

  it('has no page that says nothing: no index of two lines, no list of them, no blank', () => {
    for (const { pages, destinations } of books) {
      expect(pages).toHaveLength(8);
      expect(Object.keys(destinations).filter((name) => /^index|^cartes-numeros/.test(name))).toEqual([]);
      expect(pages.filter(({ items }) => items.length === 0)).toEqual([]);
    }
  });

  it('gives the entries the numbers of the directory, in its contents and on its cards', () => {
    for (const { pages, destinations } of books) {
      for (const id of BREIZH) {
        const number = directory.numbers.get(id);
        const place = destinations[id];
        const page = pages[(place?.page ?? 0) - 1];
        const head = place && page ? textBetween(page, place.top - 28, place.top + 1) : '';
        expect(lettersOf(head)).toMatch(new RegExp(`^${number}(?!\\d)`));
        const contents = pages[(destinations['sommaire']?.page ?? 0) - 1];
        expect(contents?.items.map(({ text }) => text.trim())).toContain(String(number));
      }
    }
  });

  it('has the chosen cards and no other', () => {
    const ids = new Set(directory.partnerships.map(({ id }) => id));
    for (const { destinations } of books) {
      const cards = Object.keys(destinations).filter((name) => ids.has(name));
      expect(cards.sort()).toEqual(BREIZH);
    }
  });

  it('lists what lies around, which is not in it', () => {
    const [french] = books;
    const text =
      french?.pages
        .map(textOfPage)
        .join(' ')
        .replace(/\u00a0/g, ' ') ?? '';
    expect(text).toMatch(/Même domaine\s*: culture/);
    expect(text).toContain('Autour de ce choix');
  });

  it('prints page numbers that lead right', () => {
    for (const { pages, destinations } of books) {
      const labels = new Map(pages.map(({ number, label }) => [number, label]));
      const numbered = pages.flatMap((page) =>
        page.links.flatMap((link) => {
          const printed = /(\d+)$/.exec(textUnder(page, link).trim())?.[1];
          const place = link.destination === undefined ? undefined : destinations[link.destination];
          return printed !== undefined && place ? [[printed, labels.get(place.page)]] : [];
        }),
      );
      // Maps, the region, its two entries, what lies around, the notes
      expect(numbered).toHaveLength(6);
      for (const [printed, label] of numbered) expect(printed).toBe(label);
    }
  });

  it('is folded from whole sheets, its cover outside', async () => {
    for (const { file, pages } of books) {
      expect(pages.length % 4).toBe(0);
      expect(textOfPage(pages.at(-1) ?? fail())).toMatch(/Cités/);
      const bytes = await readFile(join(out, file));
      expect(await makeBooklet(bytes, { leafThicknessMm: 0, cutMarks: false, lastIsCover: false })).toEqual(
        expect.objectContaining({ sheets: pages.length / 4, blanks: 0 }),
      );
      expect((await judge(bytes)).findings).toEqual([]);
    }
  });
});

function fail(): never {
  throw new Error('no page');
}

describe('a booklet', () => {
  it.each([
    [['--only', 'livret'], /« livret » demande un choix/],
    [['--region', 'Bretagne'], /ajoutez --only fiche ou --only livret/],
    [['--only', 'livret', '--region', 'Bretagn'], /Vouliez-vous dire « Bretagne »/],
  ])('%j is refused', async (options, sentence) => {
    const environment = fakeEnvironment();
    const code = await main(['build', '--out', await temporaryFolder(), ...options], environment);
    expect(code).toBe(2);
    expect(environment.warned.join('\n')).toMatch(sentence);
  });

  it('of more entries has pages to write on where folded sheets have more pages than it needs', async () => {
    const out = await temporaryFolder();
    const choice = ['--region', 'Occitanie', '--lang', 'fr', '--out', out];
    expect(await main(['build', '--only', 'livret', ...choice], fakeEnvironment())).toBe(0);
    const { files } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Manifest;
    const { pages } = await readBook(out, files[0]?.file ?? '');
    const toWriteOn = pages.filter(({ items }) => items.some(({ text }) => text.trim() === 'Notes'));
    expect(pages.length % 4).toBe(0);
    expect(pages.filter(({ items }) => items.length === 0)).toEqual([]);
    expect(toWriteOn.map(({ number }) => number)).toEqual(
      toWriteOn.map((_, index) => pages.length - toWriteOn.length + index),
    );
    expect(toWriteOn.length).toBeGreaterThan(0);
  });

  it('names fewer peers where their list and the notes would run over by some lines', async () => {
    const out = await temporaryFolder();
    const environment = fakeEnvironment();
    const choice = ['--territoire', 'Kyoto', '--lang', 'ja', '--target', 'screen', 'press', '--details'];
    expect(await main(['build', '--only', 'livret', ...choice, '--out', out], environment)).toBe(0);
    const { files } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Manifest;
    expect(files.map(({ toReview }) => toReview)).toEqual(files.map(() => undefined));
    const { pages } = await readBook(out, files.find(({ target }) => target === 'screen')?.file ?? '');
    expect(pages).toHaveLength(8);
  });

  it('is planned by a choice of several criteria, in the languages asked for', async () => {
    const environment = fakeEnvironment();
    const choice = ['--domaine', 'gastronomie,sport', '--annee', '2010-2026', '--lang', 'fr'];
    await main(['build', '--only', 'livret', ...choice, '--plan'], environment);
    expect(JSON.parse(environment.said.join('\n'))).toEqual([
      expect.objectContaining({
        language: 'fr',
        file: expect.stringContaining('.livret-gastronomie-sport-2010-2026.2026-11.fr.screen.pdf') as string,
      }),
    ]);
  });
});
