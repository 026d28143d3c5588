import { type Column, type Row, TEXT_COLUMN } from '../columns.ts';
import { joinedItems, splitItems } from '../listCells.ts';

/**
 * A cell as its author meant it, in the form of the export. Spreadsheets set to French turn `1988-04-19` into
 * `19/04/1988` and `48.85` into `48,85`, and cut the leading zeros of a code: none of these is a change.
 */
export function meantCell(column: Column, written: string, current: string): string {
  if (column.name === TEXT_COLUMN) return written.replace(/\r\n?/g, '\n').trim();
  if (column.shape === 'single') return meantItem(column, written, current);
  const currentItems = splitItems(current);
  return joinedItems(
    splitItems(written).map((item, index) => meantItem(column, item, currentItems[index] ?? '')),
  );
}

function meantItem({ content }: Column, written: string, current: string): string {
  const item = written.replace(/[ \t\r\n]+/g, ' ').trim();
  switch (content) {
    case 'date':
      return isoFromFrench(item);
    case 'number':
      return /^-?\d+,\d+$/.test(item) ? item.replace(',', '.') : item;
    case 'code':
      return item !== '' && current.replace(/^0+/, '') === item ? current : item;
    case 'text':
    case 'archivedCopy':
      return item;
  }
}

/** `19/04/1988` or `04/1988` as the ISO date it is; anything else as it stands. */
function isoFromFrench(item: string): string {
  const [, day, month = '', year = ''] = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(item) ?? [];
  if (year === '') return item;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}

/** The row that a sheet asks for: its own cells where it has the column, the present ones elsewhere. */
export function askedRow(
  columns: readonly Column[],
  written: ReadonlyMap<string, string>,
  current: Row,
): Row {
  return new Map(
    columns.map((column) => {
      const present = current.get(column.name) ?? '';
      const cell = written.get(column.name);
      return [column.name, cell === undefined ? present : meantCell(column, cell, present)];
    }),
  );
}
