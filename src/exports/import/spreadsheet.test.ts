import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../diagnostics/bounds.ts';
import { readSpreadsheet } from './spreadsheet.ts';
import { bytesOf } from '../../testing/sheets/sheetOf.ts';

const read = (text: string, file = 'feuille.csv') => readSpreadsheet(file, bytesOf(text));
const codes = async (text: string, file?: string) =>
  (await read(text, file)).diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.column}`);

describe('readSheet', () => {
  it.each([';', ',', '\t'])('reads cells apart by %j, and gives guarded ones back', async (separator) => {
    const { spreadsheet: sheet, diagnostics } = await read(
      `\ufeffid${separator}france.nom\r\na${separator}'=x\r\n`,
    );
    expect(diagnostics).toEqual([]);
    expect(sheet?.rows).toEqual([{ number: 2, cells: new Map([['id', 'a'], ['france.nom', '=x']]) }]); // prettier-ignore
  });

  it('counts rows as a spreadsheet does, empty ones and lines inside cells included', async () => {
    const { spreadsheet: sheet } = await read('id;texte\na;"un\n\ndeux"\n;\nb;\n');
    expect(sheet?.rows.map(({ number }) => number)).toEqual([2, 4]);
  });

  it('says what is wrong with columns, and reads the others', async () => {
    expect(await codes('id;acte.dat;acte.date;acte.date\na;1;2;3\n')).toEqual(['TA-002 1:2', 'TA-004 1:4']);
    const { diagnostics, spreadsheet: sheet } = await read('id;acte.dat\na;1\n');
    expect(diagnostics[0]?.data).toMatchObject({ suggestion: 'acte.date' });
    expect(sheet?.rows).toHaveLength(1);
  });

  it('leaves out rows that are broken, and keeps the others', async () => {
    const { spreadsheet: sheet, diagnostics } = await read('id;france.nom\na;b;c\nd;e\n');
    expect(diagnostics).toMatchObject([{ code: 'TA-012', place: { line: 2, column: 3 } }]);
    expect(sheet?.rows.map(({ cells }) => cells.get('id'))).toEqual(['d']);
    expect(await codes('id;france.nom\na;b\nc;"d\n')).toEqual(['TA-013 3:1']);
  });

  it('reads a workbook: texts, numbers, dates and the numbers of its rows', async () => {
    const bytes = readFileSync(new URL('../../testing/sheets/feuille.xlsx', import.meta.url));
    const { spreadsheet: sheet, diagnostics } = await readSpreadsheet('feuille.xlsx', bytes);
    expect(diagnostics).toEqual([]);
    expect(sheet?.rows.map(({ number, cells }) => [number, Object.fromEntries(cells)])).toEqual([
      [
        2,
        {
          id: 'paris-kyoto',
          'acte.date': '1958-06-14',
          'france.latitude': '48.8566',
          'france.insee': '75056',
          etat: 'actif',
        },
      ],
      [
        4,
        { id: 'agen-nishinomiya', 'acte.date': '1990', 'france.latitude': '', 'france.insee': '', etat: '' },
      ],
    ]);
  });

  it('refuses what is no sheet', async () => {
    expect(await codes('')).toEqual(['TA-017 1:1']);
    expect(await codes('france.nom\nTours\n')).toEqual(['TA-003 1:1']);
    expect(await codes('id\na\n', 'feuille.ods')).toEqual(['TA-016 1:1']);
    expect(await codes('PK not a zip', 'feuille.xlsx')).toEqual(['TA-015 1:1']);
    const latin1 = await readSpreadsheet('feuille.csv', new Uint8Array([0x69, 0x64, 0x0a, 0xe9]));
    expect(latin1.diagnostics).toMatchObject([{ code: 'TA-001' }]);
  });
});

it('refuses a sheet that is larger than any directory, before it is read', async () => {
  const { diagnostics } = await readSpreadsheet('feuille.csv', new Uint8Array(BOUNDS.sheetFile.most + 1));
  expect(diagnostics).toMatchObject([{ code: 'TA-018', data: { maximum: BOUNDS.sheetFile.most / 2 ** 20 } }]);
});
