import Papa from 'papaparse';
import type { Directory } from '../model/directory/partnership.ts';
import { COLUMNS, NUMBER_COLUMN, rowOfData } from './columns.ts';
import { partnershipsById } from './json.ts';
import { dataOfPartnership } from './partnershipData.ts';
import { plainText } from './plainText.ts';

/**
 * The directory as a sheet: one row a partnership, by id. UTF-8 with BOM, `;` and CRLF, so that a spreadsheet set
 * to French opens it as it is; lists are joined by ` | `.
 */
export function exportCsv({ partnerships, numbers }: Directory): string {
  const names = COLUMNS.map(({ name }) => name);
  const rows = partnershipsById(partnerships).map((partnership) => {
    const row = rowOfData(dataOfPartnership(partnership), plainText(partnership.blocks));
    return [...names.map((name) => row.get(name) ?? ''), String(numbers.get(partnership.id) ?? '')];
  });
  return csvText([[...names, NUMBER_COLUMN], ...rows]);
}

/** Rows of cells as CSV (RFC 4180 quoting), safe against formulas. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) => row.map(guardedCell));
  return `\ufeff${Papa.unparse(guarded, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

const STARTS_A_FORMULA = /^'*[=+\-@\t\r]/;

/** A bare decimal number is no formula: a negative longitude stays a number for those who compute with it. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A cell that a spreadsheet cannot take for a formula (OWASP, CSV injection): an apostrophe goes before what
 * would begin one, and before apostrophes that stand there already, so that `unguardedCell` gives it back.
 */
export function guardedCell(cell: string): string {
  return STARTS_A_FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

export function unguardedCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
