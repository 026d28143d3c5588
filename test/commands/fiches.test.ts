import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { judge } from '../../src/judge/judge.ts';
import { xmpValues } from '../../src/reader/file/xmp.ts';
import { readSoundPdf } from '../../src/reader/reading.ts';
import { printTagTree } from '../../src/testing/readBack/tagTreeText.ts';
import { DEFAULT_OPTIONS } from '../../src/judge/press/subject.ts';
import { isRefused, preflight } from '../../src/judge/press/preflight.ts';
import { lettersOf, textOfPage } from '../books/book.ts';
import { directory } from '../books/builtBooks.ts';
import { readBook } from '../books/readBook.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const OTHER_COUNTRY = 'test/contenu-autre-pays';

async function leaves(...options: string[]) {
  const out = await temporaryFolder();
  const environment = fakeEnvironment();
  const code = await main(['build', '--only', 'fiche', '--out', out, ...options], environment);
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.pdf')).sort();
  return { code, out, files, environment };
}

describe('build --only fiche', () => {
  it('makes a leaf of two languages, the second page in its own', async () => {
    const { code, out, files, environment } = await leaves('--id', 'tours-takamatsu,paris-kyoto,nord-hyogo');
    expect([code, environment.warned]).toEqual([0, []]);
    expect(files).toEqual(
      ['nord-hyogo', 'paris-kyoto', 'tours-takamatsu'].map(
        (id) => `repertoire-partenariats-japon/fiches/${id}.2026-11.fr-ja.screen.pdf`,
      ),
    );
    const [department = '', capital = '', file = ''] = files;
    const [recto = '', verso = '', ...others] = (await readBook(out, file)).pages.map(textOfPage);
    expect(others).toEqual([]);
    for (const text of ['Tours', 'Takamatsu', '高松市', 'たかまつし', '3 juin 1988', 'Takamatsu-shi'])
      expect(lettersOf(recto)).toContain(lettersOf(text));
    for (const text of ['トゥール', '高松市', 'たかまつし', '昭和63年（1988年）6月3日'])
      expect(lettersOf(verso)).toContain(text);
    const [, capitalVerso = ''] = (await readBook(out, capital)).pages.map(textOfPage);
    expect(lettersOf(capitalVerso)).not.toContain('コミューン、パリ');
    // A region is written as each side's language writes it
    const [french = '', japanese = ''] = (await readBook(out, department)).pages.map(textOfPage);
    expect(lettersOf(french)).toContain(lettersOf('département, Hauts-de-France'));
    expect(lettersOf(japanese)).toContain('オー・ド・フランス州');
    const bytes = await readFile(join(out, file));
    expect((await judge(bytes)).findings).toEqual([]);
    expect(xmpValues((await readSoundPdf(bytes)).file.xmp, 'dc:language')).toEqual(['fr', 'ja']);
    const tags = await printTagTree(bytes);
    expect(tags.match(/^ {2}Sect.*/gm)).toEqual(['  Sect', '  Sect lang=ja']);
    expect(tags).toMatch(/Figure alt="Code QR vers city.takamatsu.kagawa.jp"/);
  });

  it('has two pages for those that have most to say, and nothing to warn of', async () => {
    const longest = [...directory.partnerships]
      .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
      .slice(0, 5)
      .map(({ id }) => id);
    const { code, out, files, environment } = await leaves('--id', longest.join());
    expect([code, environment.warned]).toEqual([0, []]);
    const pages = await Promise.all(files.map(async (file) => (await readBook(out, file)).pages.length));
    expect(pages).toEqual(longest.map(() => 2));
  });

  it('has one page where there is no edition in the partner’s language', async () => {
    const { code, out, files } = await leaves('--content', OTHER_COUNTRY);
    expect(code).toBe(0);
    expect(files.map((file) => file.split('/').at(-1))).toEqual([
      'saint-modele-beispielhausen.2026-11.fr.screen.pdf',
      'villeneuve-exemple-musterstadt.2026-11.fr.screen.pdf',
    ]);
    for (const file of files) {
      const book = await readBook(out, file);
      expect(book.pages).toHaveLength(1);
      expect((await judge(await readFile(join(out, file)))).findings).toEqual([]);
    }
  });

  it('is fit for the printing house', async () => {
    const { code, out, files } = await leaves('--id', 'tours-takamatsu', '--target', 'press');
    expect([code, files.length]).toEqual([0, 1]);
    const report = await preflight(await readFile(join(out, files[0] ?? '')), DEFAULT_OPTIONS);
    expect(isRefused(report)).toBe(false);
  });
});

describe('a wrong choice', () => {
  it.each([
    [['--region', 'Ocitanie'], /« Ocitanie »\. Vouliez-vous dire « Occitanie »/],
    [['--id', 'tour-takamatsu'], /« tour-takamatsu »\. Vouliez-vous dire « tours-takamatsu »/],
    [['--domaine', 'cultur'], /Vouliez-vous dire « culture »/],
    [['--prefecture', 'kyotto'], /Vouliez-vous dire « Kyoto »/],
    [['--annee', 'hier'], /« hier »/],
    [['--region', 'Bretagne', '--domaine', 'agriculture-viticulture'], /Aucune fiche ne répond/],
  ])('%j is refused with a word about it', async (options, sentence) => {
    const { code, files, environment } = await leaves(...options);
    expect([code, files]).toEqual([2, []]);
    expect(environment.warned.join('\n')).toMatch(sentence);
  });
});

it('is planned for every partnership of the real content', async () => {
  const environment = fakeEnvironment();
  await main(['build', '--only', 'fiche', '--plan'], environment);
  const plan = JSON.parse(environment.said.join('\n')) as unknown[];
  expect(plan).toHaveLength(directory.partnerships.length);
});

describe('what is built without being asked for', () => {
  async function planned(...options: string[]): Promise<string[]> {
    const environment = fakeEnvironment();
    await main(['build', '--plan', '--content', OTHER_COUNTRY, ...options], environment);
    return (JSON.parse(environment.said.join('\n')) as { file: string }[]).map(({ file }) => file);
  }

  it('is no leaf, unless everything is', async () => {
    const plain = await planned();
    const all = await planned('--all');
    expect(plain.filter((file) => file.includes('/fiches/'))).toEqual([]);
    expect(all).toEqual(expect.arrayContaining(plain));
    expect(all.filter((file) => file.includes('/fiches/'))).toHaveLength(2);
  });

  it('is no leaf of another publication', async () => {
    expect((await planned('--all', '--only', 'dossier')).join()).not.toContain('fiches');
    expect((await planned('--all', '--only', 'repertoire')).join()).toContain('fiches');
  });
});
