import { type Column, type Row, TEXT_COLUMN } from '../columns.ts';
import { asRead } from '../../content/files/asRead.ts';
import { joinedItems, splitItems } from '../listCells.ts';
import type { FindKnownWord } from './knownWords.ts';
import { isoOfCell } from './sheetDates.ts';

/** What is known of a sheet besides its cells. */
export interface FactsOfSheet {
  /** True for an `.xlsx`, which keeps dates as days. */
  readonly isWorkbook?: boolean;
  readonly known?: FindKnownWord;
}

const noWords: FindKnownWord = () => undefined;

/**
 * A cell as its author meant it, in the form of the export. Spreadsheets set to French turn `1988-04-19` into
 * `19/04/1988` and `48.85` into `48,85`, and cut the leading zeros of a code: none of these is a change.
 */
export function meantCell(
  column: Column,
  written: string,
  current: string,
  { isWorkbook = false, known = noWords }: FactsOfSheet = {},
): string {
  if (column.name === TEXT_COLUMN) return written.replace(/\r\n?/g, '\n').trim();
  const meant = (item: string, present: string): string => {
    const value = known(column, item) ?? meantItem(column, item, present, isWorkbook);
    // What reads the same is no change: normal forms, kinds of blank, signs that nobody sees.
    return asRead(value) === asRead(present) ? present : value;
  };
  if (column.shape === 'single') return meant(written, current);
  const currentItems = splitItems(current);
  return joinedItems(splitItems(written).map((item, index) => meant(item, currentItems[index] ?? '')));
}

function meantItem({ content }: Column, written: string, current: string, isWorkbook: boolean): string {
  const item = written.replace(/[ \t\r\n]+/g, ' ').trim();
  switch (content) {
    case 'date':
      return isWorkbook ? monthOfExcel(item, current) : isoOfCell(item, current);
    case 'number':
      return /^-?\d+,\d+$/.test(item) ? item.replace(',', '.') : item;
    case 'count':
      // 12 345, 12.345 and 12,345 as spreadsheets show thousands; 12,5 stays, for the schema to refuse
      return /^\d{1,3}(?:[\s.,]\d{3})+$/.test(item) ? item.replace(/\D/g, '') : item;
    case 'code':
      return item !== '' && current.replace(/^0+/, '') === item ? current : item;
    case 'text':
    case 'archivedCopy':
      return item;
  }
}

/**
 * A workbook keeps `avril 1988` as the first of April: a day that nobody wrote. It counts as one only where the
 * entry has a day already.
 */
function monthOfExcel(item: string, current: string): string {
  const isFirst = /^\d{4}-\d{2}-01$/.test(item);
  return isFirst && current.length < item.length ? item.slice(0, 7) : isoOfCell(item, current);
}

/** What a spreadsheet shows for a value that it could not reckon, in French and in English. */
const ERROR_VALUE =
  /^(?:#(?:N\/[AD]|NOM\?|NAME\?|REF!|VALEUR!|VALUE!|DIV\/0!|NUL!|NULL!|NOMBRE!|NUM!|CALC!|EPARS!|SPILL!|PROPAGATION!|ERREUR!|ERROR!|#+)|Err:\d+)$/i;

/** Columns of a row whose cell holds a spreadsheet's error instead of a value. */
export function errorCells(
  cells: ReadonlyMap<string, string>,
): { readonly name: string; readonly found: string }[] {
  return [...cells].flatMap(([name, cell]) => {
    const found = cell
      .split('|')
      .map((item) => item.trim())
      .find((item) => ERROR_VALUE.test(item));
    return found === undefined ? [] : [{ name, found }];
  });
}

/** The row that a sheet asks for: its own cells where it has the column, the present ones elsewhere. */
export function askedRow(
  columns: readonly Column[],
  written: ReadonlyMap<string, string>,
  current: Row,
  facts: FactsOfSheet = {},
): Row {
  return new Map(
    columns.map((column) => {
      const present = current.get(column.name) ?? '';
      const cell = written.get(column.name);
      if (cell === undefined || isOldPlacement(column, cell, written, current)) return [column.name, present];
      return [column.name, meantCell(column, cell, present, facts)];
    }),
  );
}

/** Sheets exported before `placement` had a column tell it as the note. */
function isOldPlacement(
  { name }: Column,
  cell: string,
  written: ReadonlyMap<string, string>,
  current: Row,
): boolean {
  const placement = name.replace(/\.note$/, '.placement');
  return (
    placement !== name && !written.has(placement) && cell !== '' && cell.trim() === current.get(placement)
  );
}
