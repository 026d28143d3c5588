import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Manifest } from '../../src/cli/output/manifest.ts';
import { judge } from '../../src/judge/judge.ts';
import { makeBooklet } from '../../src/imposition/saddleStitch.ts';
import { lettersOf, textOfPage, textUnder, type Book } from '../books/book.ts';
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
    expect(covers[0]).toContain(lettersOf('Livret – Bretagne'));
    expect(covers[1]).toContain('小冊子：ブルターニュ地域圏');
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
      expect(numbered.length).toBeGreaterThan(8);
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
