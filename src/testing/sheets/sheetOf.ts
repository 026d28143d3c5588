import Papa from 'papaparse';
import { csvText } from '../../exports/csv.ts';
import { readSpreadsheet, type Spreadsheet } from '../../exports/import/spreadsheet.ts';

/** The bytes of a CSV, as a file would hold them. */
export function bytesOf(csv: string): Uint8Array {
  return new TextEncoder().encode(csv);
}

/** A sheet from its rows of cells, header first. */
export async function sheetOfRows(rows: readonly (readonly string[])[]): Promise<Spreadsheet> {
  const { spreadsheet: sheet, diagnostics } = await readSpreadsheet('feuille.csv', bytesOf(csvText(rows)));
  if (sheet === undefined) throw new Error(`no sheet: ${diagnostics.map(({ code }) => code).join(', ')}`);
  return sheet;
}

/** An exported sheet with some cells changed: id → column → cell. */
export function changedCsv(
  csv: string,
  changes: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string {
  const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ';', skipEmptyLines: true });
  const [header = [], ...rows] = data;
  for (const row of rows) {
    for (const [name, cell] of Object.entries(changes[row[0] ?? ''] ?? {})) row[header.indexOf(name)] = cell;
  }
  return csvText([header, ...rows]);
}
