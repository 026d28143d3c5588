import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/content/files/contentFiles.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import { type ImportPlan, planImport } from '../../src/exports/import/planImport.ts';
import { readSpreadsheet } from '../../src/exports/import/spreadsheet.ts';
import { content, directory } from '../books/builtBooks.ts';
import { builtCase, contentOfCase, problemsOfCase, textOfBook } from './builtCase.ts';

describe('front matter', () => {
  it('12e-yaml-nbsp-colon: an invisible blank before a colon is none', async () => {
    const { code, warned, book } = await builtCase('12e-yaml-nbsp-colon');
    expect([code, warned]).toEqual([0, '']);
    expect(book?.outline.map(({ title }) => title)).toContain('Essai insécable');
  });

  it('12o-hash: what a comment cuts from a value is told', async () => {
    const { code, warned } = await builtCase('12o-hash');
    expect([code, warned]).toEqual([
      0,
      expect.stringMatching(/01-y\.md:3:20 {2}avertissement {2}FM-030\n.*#1 avec Kyoto/),
    ]);
  });

  it('42-nfd-region: words are compared as people read them', async () => {
    expect((await problemsOfCase('42-nfd-region')).filter((one) => one.includes('nfd-ville'))).toEqual([]);
    const { directories } = await loadContent(contentOfCase('42-nfd-region'), diskFiles);
    expect(directories[0]?.partnerships[0]?.french.region).toBe('Île-de-France');
  });

  it('80-scalars: texts stay as they were typed', async () => {
    const { dossiers, diagnostics } = await loadContent(contentOfCase('80-scalars'), diskFiles);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [dossier] = dossiers;
    const { shortTitle, edition, people, mentions } = dossier?.publication ?? {};
    expect([shortTitle, edition, people?.[0]?.role]).toEqual(['1.10', '2.10', '1.0']);
    expect(people?.map(({ phone }) => phone)).toEqual(['+33153418183', '+81752223111', undefined]);
    expect(mentions?.map(({ text }) => text)).toEqual(['1_000', '12:30:00', 'on']);
    const chapter = dossier?.chapters[0];
    expect([chapter?.title, chapter?.shortTitle]).toEqual(['2.0', '1.10']);
    const sources = Object.values(chapter?.sources ?? {});
    expect(sources.map(({ title, publisher }) => [title, publisher])).toEqual([
      ['0x1F', '007'],
      ['1e3', 'yes'],
    ]);
  });
});

describe('facts', () => {
  it('70-one-entry: one of each is said as one', async () => {
    const { code, warned, book } = await builtCase('70-one-entry');
    expect(code).toBe(0);
    expect(warned).not.toContain('erreur');
    const text = textOfBook(book).replace(/\s+/g, ' ');
    expect(text).toContain('1 mention pour 1 lien');
    expect(text).not.toMatch(/\b1 (?:liens|mentions|collectivités|territoires|anniversaires|fiches|actes)\b/);
  });

  it('82-swapped-position: a point in the sea is told, the swap suggested', async () => {
    const { warned } = await builtCase('82-swapped-position');
    expect(warned).toMatch(/inverse\.md:7:13 {2}avertissement {2}FM-035[^]*\[48\.85, 2\.35\]/);
    expect(warned).not.toContain('bonne.md');
  });
});

describe('20-import', () => {
  /** What a sheet would change in the real directory, which is only read. */
  const planOf = async (sheet: string): Promise<ImportPlan> => {
    const file = `test/cases/20-import/${sheet}`;
    const { spreadsheet } = await readSpreadsheet(file, await readFile(file));
    if (spreadsheet === undefined) throw new Error(`${file} cannot be read`);
    return planImport(spreadsheet, { directory, sources: content.sources, root: 'content' });
  };

  const found = ({ diagnostics }: ImportPlan) =>
    diagnostics.map(({ code, place, data }) => [code, place.line, data['suggestion']]);

  it('05-trailing.csv: blanks and normal forms make no change', async () => {
    expect(await planOf('05-trailing.csv')).toMatchObject({ unchanged: 5, changes: [], diagnostics: [] });
  });

  it('07-insee.csv: codes have a form', async () => {
    const plan = await planOf('07-insee.csv');
    expect([plan.unchanged, plan.changes]).toEqual([2, []]);
    expect(found(plan)).toEqual([
      ['FM-034', 2, '01004'],
      ['FM-034', 3, undefined],
      ['FM-034', 4, undefined],
    ]);
  });

  it('10-errors.csv: errors of a spreadsheet are no values, and words are known in any capitals', async () => {
    const plan = await planOf('10-errors.csv');
    expect(found(plan)).toEqual([
      ['TA-020', 2, undefined],
      ['TA-020', 3, undefined],
      ['FM-005', 4, 'culture | sport'],
    ]);
  });

  it('39-month.xlsx: a month of Excel stays a month', async () => {
    expect(await planOf('39-month.xlsx')).toMatchObject({ unchanged: 3, changes: [], diagnostics: [] });
  });
});
