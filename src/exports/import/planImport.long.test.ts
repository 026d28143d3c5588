import { describe, expect, it } from 'vitest';
import { loadContent } from '../../content/loadContent.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { messageOf } from '../../diagnostics/catalogue.ts';
import { exportCsv } from '../csv.ts';
import { importReport, importSummary, sheetProblems } from '../../cli/output/importReport.ts';
import { planImport, type ImportTarget } from './planImport.ts';
import { readSpreadsheet } from './spreadsheet.ts';
import { realContent } from '../../testing/sheets/realContent.ts';
import { bytesOf, changedCsv, sheetOfRows } from '../../testing/sheets/sheetOf.ts';

const { directory, target: whole } = await realContent();
/** Without the other publications, which no import touches: they are most of the content. */
const target: ImportTarget = {
  ...whole,
  sources: new Map([...whole.sources].filter(([file]) => file.startsWith('content/repertoire/'))),
};
const csv = exportCsv(directory);
/** The directory's own files and three entries: enough where one entry is asked about, and soon loaded. */
const FEW = ['paris-kyoto', 'agen-nishinomiya', 'paris-tokyo'];
const few = new Map(
  [...target.sources].filter(
    ([file]) => !file.includes('/partenariats/') || FEW.some((id) => file.endsWith(`/${id}.md`)),
  ),
);
const KYOTO = 'content/repertoire/partenariats/paris-kyoto.md';

async function planOf(text: string, into: ImportTarget = target) {
  const { spreadsheet: sheet } = await readSpreadsheet('feuille.csv', bytesOf(text));
  if (sheet === undefined) throw new Error('no sheet');
  return planImport(sheet, into);
}

/** The content as it is once a plan is written. */
async function contentAfter(changes: Awaited<ReturnType<typeof planOf>>['changes'], from = target.sources) {
  const files = {
    ...Object.fromEntries(from),
    ...Object.fromEntries(changes.map(({ file, text }) => [file, text])),
  };
  const { directories, sources, diagnostics } = await loadContent('content', memoryFiles(files));
  const [after] = directories;
  if (after === undefined) throw new Error('the directory is lost');
  const isOfTheImport = ({ code }: { code: string }): boolean => !code.startsWith('TR-');
  return {
    target: { directory: after, sources, root: 'content' },
    diagnostics: diagnostics.filter(isOfTheImport),
  };
}

const kyotoWith = (cells: Readonly<Record<string, string>>) =>
  planOf(changedCsv(csv, { 'paris-kyoto': cells }));

describe('export → import → export', () => {
  it('finds nothing to change in its own export', async () => {
    expect(await planOf(csv)).toEqual({
      changes: [],
      unchanged: directory.partnerships.length,
      refused: 0,
      absent: 0,
      diagnostics: [],
    });
  });

  it('gives the same bytes after every cell has gone into new files', async () => {
    const heads = new Map([...target.sources].filter(([file]) => !file.includes('/partenariats/')));
    const seed = 'agen-nishinomiya';
    const file = `content/repertoire/partenariats/${seed}.md`;
    heads.set(file, target.sources.get(file) ?? '');
    const empty = await contentAfter([], heads);
    expect(empty.target.directory.partnerships).toHaveLength(1);
    const plan = await planOf(csv, empty.target);
    expect(
      sheetProblems(
        plan.diagnostics.filter(({ severity }) => severity === 'error'),
        'fr',
      ),
    ).toEqual([]);
    expect(plan.changes).toHaveLength(directory.partnerships.length - 1);
    const after = await contentAfter(plan.changes, heads);
    expect(after.diagnostics).toEqual([]);
    expect(exportCsv(after.target.directory)).toBe(csv);
  });

  it('gives the bytes that were asked for after changes', async () => {
    const asked = changedCsv(csv, {
      'paris-kyoto': {
        'acte.date': '1958-06-14',
        domaines: 'culture | tourisme',
        fiabilite: '',
        texte: 'Un pacte.',
      },
      'agen-nishinomiya': { 'renouvellements.date': '2020 | 2021-05', 'renouvellements.objet': 'Un | Deux' },
    });
    const plan = await planOf(asked);
    expect(plan.diagnostics).toEqual([]);
    const after = await contentAfter(plan.changes);
    expect(exportCsv(after.target.directory)).toBe(asked);
  });

  it('is not moved by what a spreadsheet set to French does to dates and numbers', async () => {
    const plan = await kyotoWith({ 'acte.date': '15/06/1958', 'france.latitude': '48,8566' });
    expect(plan).toMatchObject({ changes: [], refused: 0 });
  });
});

describe('planImport', () => {
  it('changes one line of the file for one cell, and shows it', async () => {
    const plan = await kyotoWith({ 'acte.date': '1958-06-14' });
    const before = target.sources.get(KYOTO) ?? '';
    expect(plan.changes.map(({ text }) => text)).toEqual([
      before.replace('date: 1958-06-15', 'date: 1958-06-14'),
    ]);
    expect(importReport(plan, 'fr')).toEqual([
      `paris-kyoto (${KYOTO})`,
      '  acte.date : 1958-06-15 → 1958-06-14',
      '',
    ]);
    expect(importSummary(plan, 'fr')).toBe(
      `1 fiche modifiée, ${directory.partnerships.length - 1} inchangées`,
    );
  });

  it('replaces plain text, and leaves formatted text to its file', async () => {
    const replaced = await kyotoWith({ texte: 'Un texte.\n\nUn autre.' });
    expect(replaced.changes[0]?.text).toMatch(/\n---\n\nUn texte\.\n\nUn autre\.\n$/);
    const sources = new Map(few);
    sources.set(KYOTO, `${sources.get(KYOTO) ?? ''}\nUn *mot*.\n`);
    const { target: formatted } = await contentAfter([], sources);
    const text = changedCsv(exportCsv(formatted.directory), { 'paris-kyoto': { texte: 'Autre.' } });
    expect((await planOf(text, formatted)).diagnostics).toMatchObject([{ code: 'TA-007' }]);
  });

  it('leaves an entry to its file whose front matter gives a value a name', async () => {
    const sources = new Map(few);
    const named = '  nom: &ville Paris\n  cleTri: *ville\n';
    sources.set(KYOTO, (sources.get(KYOTO) ?? '').replace('  nom: Paris\n', named));
    const { target: aliased } = await contentAfter([], sources);
    const text = changedCsv(exportCsv(aliased.directory), { 'paris-kyoto': { 'acte.date': '1958-06-14' } });
    expect((await planOf(text, aliased)).diagnostics).toMatchObject([{ code: 'TA-014' }]);
  });

  it('refuses text that Markdown would take for something else', async () => {
    const { changes, diagnostics } = await kyotoWith({ texte: 'Un *mot* fort.' });
    expect(changes).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'TA-008', data: { name: 'texte', found: 'Un mot fort.' } }]);
  });

  it('reports bad rows by row and column, with the sentences of the schema, and keeps good ones', async () => {
    const plan = await planOf(
      changedCsv(csv, {
        'agen-nishinomiya': { 'acte.date': '1988-13-02', etat: 'actf' },
        'paris-kyoto': { 'sources.url': 'https://a.example | https://b.example' },
        'paris-tokyo': { 'acte.date': '1980' },
      }),
    );
    expect(plan.changes.map(({ id }) => id)).toEqual(['paris-tokyo']);
    expect(plan.refused).toBe(2);
    expect(plan.diagnostics.map(({ code }) => code)).toEqual(['FM-012', 'FM-005', 'TA-006']);
    const [first = ''] = sheetProblems(plan.diagnostics, 'fr');
    expect(first).toMatch(
      /^feuille\.csv, ligne \d+, colonne [A-Z]+ {2}erreur {2}FM-012\n {2}acte\.date : attendu/,
    );
    const row = csv.split('\r\n').findIndex((line) => line.startsWith('agen-nishinomiya')) + 1;
    expect(plan.diagnostics[0]?.place).toMatchObject({ file: 'feuille.csv', line: row });
    const helps = plan.diagnostics.map((one) => messageOf(one, 'fr').help ?? '');
    expect(helps[1]).toContain('actif');
  });

  it('names the column of an item in a list', async () => {
    const url = directory.partnerships.find(({ id }) => id === 'paris-kyoto')?.sources.map(() => 'ftp://x');
    const { diagnostics } = await kyotoWith({ 'sources.url': (url ?? []).join(' | ') });
    const header = csv.slice(1).split('\r\n')[0]?.split(';') ?? [];
    expect(diagnostics[0]).toMatchObject({
      code: 'FM-009',
      place: { column: header.indexOf('sources.url') + 1 },
      data: { key: 'sources[1].url' },
    });
  });

  it('makes a new file for a new row, and wonders about an id that is nearly known', async () => {
    const row =
      csv
        .slice(1)
        .split('\r\n')
        .find((line) => line.startsWith('paris-kyoto;')) ?? '';
    const plan = await planOf(
      `${csv}${row.replace('paris-kyoto', 'paris-kyotto').replace('1958-06-15', '1959-06-15')}\r\n`,
    );
    expect(plan.changes).toMatchObject([{ id: 'paris-kyotto', kind: 'new' }]);
    expect(plan.changes[0]?.file).toBe('content/repertoire/partenariats/paris-kyotto.md');
    expect(plan.diagnostics).toMatchObject([{ code: 'TA-011', data: { suggestion: 'paris-kyoto' } }]);
    const after = await contentAfter(plan.changes, few);
    // The texts of the directory count the partnerships of all of it
    const ofEntries = after.diagnostics.filter(({ place }) => place.file.includes('/partenariats/'));
    expect(ofEntries).toEqual([]);
  });

  it('never writes over an entry that has errors, nor outside the folder', async () => {
    const { target: sound } = await contentAfter([], few);
    const csvOfFew = exportCsv(sound.directory);
    const sources = new Map(few);
    sources.set(KYOTO, '---\nid: paris-kyoto\n---\n');
    const { target: faulty } = await contentAfter([], sources);
    const plan = await planOf(csvOfFew, faulty);
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics).toMatchObject([{ code: 'TA-009', data: { file: KYOTO } }]);
    const row = csv.split('\r\n')[1] ?? '';
    const escaping = await planOf(`${csv}${row.replace(/^[^;]*/, '../../x')}\r\n`);
    expect(escaping.changes).toEqual([]);
    expect(escaping.diagnostics).toMatchObject([{ code: 'FM-006' }]);
  });

  it('touches only the columns that a sheet has, and refuses an entry told twice', async () => {
    const rows = [['id', 'etat'], ['paris-kyoto', 'actif'], ['paris-kyoto', 'dormant'], ['', 'actif']]; // prettier-ignore
    const plan = planImport(await sheetOfRows(rows), target);
    expect(plan.changes.map(({ cells }) => cells.map(({ column, after }) => [column.name, after]))).toEqual([
      [['etat', 'actif']],
    ]);
    expect(plan.diagnostics).toMatchObject([
      { code: 'TA-005', place: { line: 3, column: 1 }, data: { line: 2 } },
      { code: 'FM-001', place: { line: 4, column: 1 } },
    ]);
    expect(plan).toMatchObject({ refused: 2, absent: directory.partnerships.length - 1 });
  });
});
