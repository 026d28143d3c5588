import Papa from 'papaparse';
import { readSheet as readWorkbook } from 'read-excel-file/node';
import { BOUNDS } from '../../diagnostics/bounds.ts';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { nearest } from '../../diagnostics/suggestion.ts';
import { COLUMNS, NUMBER_COLUMN } from '../columns.ts';
import { unguardedCell } from '../csv.ts';
import { measureWorkbook } from './workbookSize.ts';

/** A sheet as a colleague filled it. Rows and columns count from 1, as a spreadsheet shows them. */
export interface Spreadsheet {
  readonly file: string;
  /** Number of each known column that the sheet has, by its name. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly SpreadsheetRow[];
  /** True for an `.xlsx`, which keeps dates as days. */
  readonly isWorkbook?: boolean;
}

export interface SpreadsheetRow {
  readonly number: number;
  /** Cells as written, by the name of their column. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface SpreadsheetReading {
  readonly spreadsheet?: Spreadsheet;
  readonly diagnostics: readonly Diagnostic[];
}

interface Grid {
  readonly cells: readonly (readonly string[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a `.csv` (UTF-8; `;`, `,` or tab) or the first sheet of an `.xlsx`; rows that are broken are left out. */
export async function readSpreadsheet(file: string, bytes: Uint8Array): Promise<SpreadsheetReading> {
  const top = { file, line: 1, column: 1 };
  if (bytes.length > BOUNDS.sheetFile.most)
    return { diagnostics: [problem('TA-018', top, { maximum: BOUNDS.sheetFile.most / 2 ** 20 })] };
  const isWorkbook = /\.xlsx$/i.test(file);
  if (!isWorkbook && !/\.(?:csv|tsv|txt)$/i.test(file)) return { diagnostics: [problem('TA-016', top, {})] };
  const tooLarge = isWorkbook ? tooLargeWorkbook(bytes, top) : undefined;
  if (tooLarge) return { diagnostics: [tooLarge] };
  const grid = isWorkbook ? await workbookGrid(bytes) : csvGrid(file, bytes);
  if (grid === undefined) return { diagnostics: [problem(isWorkbook ? 'TA-015' : 'TA-001', top, {})] };
  const beyond = tooManyCells(lastFilledRow(grid), grid.cells[0]?.length ?? 0, top);
  return beyond ? { diagnostics: [beyond] } : sheetOfGrid(file, grid);
}

/** Number of the last row that has a cell: a file ends with an empty line, which is none. */
function lastFilledRow({ cells }: Grid): number {
  return cells.findLastIndex((row) => row.some((cell) => cell !== '')) + 1;
}

/** A workbook is measured before it is read: what it unpacks to, and how far its cells go. */
function tooLargeWorkbook(bytes: Uint8Array, top: Place): Diagnostic | undefined {
  const size = measureWorkbook(bytes);
  if (size === undefined) return problem('TA-015', top, {});
  if (size.bytes > BOUNDS.workbook.most)
    return problem('LI-006', top, { maximum: BOUNDS.workbook.most / 2 ** 20 });
  return tooManyCells(size.rows, size.columns, top);
}

function tooManyCells(rows: number, columns: number, top: Place): Diagnostic | undefined {
  const { sheetRows, sheetColumns } = BOUNDS;
  if (rows > sheetRows.most)
    return problem('LI-007', { ...top, line: sheetRows.most + 1 }, { maximum: sheetRows.most });
  if (columns > sheetColumns.most)
    return problem('LI-010', { ...top, column: sheetColumns.most + 1 }, { maximum: sheetColumns.most });
  return undefined;
}

function csvGrid(file: string, bytes: Uint8Array): Grid | undefined {
  const text = utf8Text(bytes);
  if (text === undefined) return undefined;
  const delimiter = Papa.parse<string[]>(text.split(/\r?\n/, 1)[0] ?? '', {
    delimitersToGuess: [';', ',', '\t'],
  }).meta.delimiter;
  // A row more than is read tells that there are more; the others need not be read.
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: BOUNDS.sheetRows.most + 1 });
  const rows = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row ?? 0] : [])));
  return {
    cells: data.map((row, index) => (rows.has(index) ? [] : row)),
    diagnostics: [...rows].map((row) => problem('TA-013', { file, line: row + 1, column: 1 }, {})),
  };
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

async function workbookGrid(bytes: Uint8Array): Promise<Grid | undefined> {
  try {
    const rows = await readWorkbook(Buffer.from(bytes));
    return { cells: rows.map((row) => row.map(workbookCell)), diagnostics: [] };
  } catch {
    return undefined;
  }
}

function workbookCell(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value);
}

function sheetOfGrid(file: string, { cells, diagnostics }: Grid): SpreadsheetReading {
  const header = (cells[0] ?? []).map((name) => name.trim());
  if (header.every((name) => name === '')) {
    return { diagnostics: [...diagnostics, problem('TA-017', { file, line: 1, column: 1 }, {})] };
  }
  const { columns, problems } = columnsOf(file, header);
  const found = [...diagnostics, ...problems];
  if (!columns.has('id')) {
    return { diagnostics: [...found, problem('TA-003', { file, line: 1, column: 1 }, {})] };
  }
  const rows: SpreadsheetRow[] = [];
  for (const [index, row] of cells.entries()) {
    if (index === 0 || row.every((cell) => cell.trim() === '')) continue;
    const number = index + 1;
    const extra = row.slice(header.length).findIndex((cell) => cell.trim() !== '');
    const long = row.findIndex((cell) => cell.length > BOUNDS.sheetCell.most);
    if (long !== -1) {
      const lengths = { letters: row[long]?.length ?? 0, maximum: BOUNDS.sheetCell.most };
      found.push(problem('LI-008', { file, line: number, column: long + 1 }, lengths));
    } else if (extra === -1) rows.push({ number, cells: cellsByName(row, columns) });
    else {
      const place = { file, line: number, column: header.length + extra + 1 };
      found.push(problem('TA-012', place, { found: row.length, expected: header.length }));
    }
  }
  return { spreadsheet: { file, columns, rows, isWorkbook: /\.xlsx$/i.test(file) }, diagnostics: found };
}

function columnsOf(
  file: string,
  header: readonly string[],
): { columns: Map<string, number>; problems: Diagnostic[] } {
  const names = COLUMNS.map(({ name }) => name);
  const columns = new Map<string, number>();
  const problems: Diagnostic[] = [];
  for (const [index, name] of header.entries()) {
    const place: Place = { file, line: 1, column: index + 1 };
    if (name === '' || name === NUMBER_COLUMN) continue;
    if (!names.includes(name))
      problems.push(problem('TA-002', place, { name, suggestion: nearest(name, names) }));
    else if (columns.has(name)) problems.push(problem('TA-004', place, { name }));
    else columns.set(name, index + 1);
  }
  return { columns, problems };
}

function cellsByName(row: readonly string[], columns: ReadonlyMap<string, number>): Map<string, string> {
  return new Map([...columns].map(([name, column]) => [name, unguardedCell(row[column - 1] ?? '')]));
}
