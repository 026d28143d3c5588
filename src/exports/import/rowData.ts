import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { PARTNERSHIP_FIELDS } from '../../model/directory/fields.ts';
import { type Column, COLUMNS, type Row, TEXT_COLUMN, YES } from '../columns.ts';
import { splitItems } from '../listCells.ts';

/** Front matter as plain data, not yet checked. */
export interface FrontMatterData {
  [key: string]: FrontMatterValue;
}

export type FrontMatterValue = string | number | true | FrontMatterValue[] | FrontMatterData;

/** What the front matter has even where the sheet says nothing: groups that it must have, and lists that it cannot do without. */
function emptyData(): FrontMatterData {
  return Object.fromEntries(
    PARTNERSHIP_FIELDS.flatMap((field): [string, FrontMatterValue][] => {
      if (field.kind === 'group') return 'mayBeMissing' in field ? [] : [[field.key, {}]];
      const isList = field.kind === 'words' || field.kind === 'records';
      return isList && 'isRequired' in field ? [[field.key, []]] : [];
    }),
  );
}

/** A row back as the data of a front matter; an empty cell has no key. Lists of unequal length are problems. */
export function dataOfRow(
  row: Row,
  placeOf: (column: string) => Place,
): { readonly data: FrontMatterData; readonly diagnostics: readonly Diagnostic[] } {
  const data = emptyData();
  const diagnostics: Diagnostic[] = [];
  const done = new Set<string>();
  for (const column of COLUMNS) {
    const { name, shape, path, list } = column;
    const cell = row.get(name) ?? '';
    if (name === TEXT_COLUMN) continue;
    if (list !== undefined) {
      if (done.has(list)) continue;
      done.add(list);
      const { records, problems } = recordsOf(list, row, placeOf);
      diagnostics.push(...problems);
      if (records.length > 0) data[list] = records;
    } else if (cell.trim() !== '') {
      setAt(data, path, shape === 'list' ? splitItems(cell) : valueOf(column, cell));
    }
  }
  return { data: inOrderOfColumns(data), diagnostics };
}

/** Degrees and counts are numbers; what is no number is left for the schema to refuse. */
function valueOf({ content }: Column, cell: string): FrontMatterValue {
  if (content === 'count') return /^\d{1,12}$/.test(cell) ? Number(cell) : cell;
  if (content === 'number') return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
  return content === 'archivedCopy' && cell === YES ? true : cell;
}

/** Puts a value where it belongs; one half of a position alone leaves the other empty, for the schema to refuse. */
function setAt(data: FrontMatterData, path: Column['path'], value: FrontMatterValue): void {
  const [step, next, ...rest] = path;
  if (typeof step !== 'string') return;
  if (next === undefined) data[step] = value;
  else if (typeof next === 'number') {
    const pair = data[step];
    const items = Array.isArray(pair) ? pair : ['', ''];
    data[step] = items.map((item, index) => (index === next ? value : item));
  } else {
    const inner = data[step];
    const group = typeof inner === 'object' && !Array.isArray(inner) ? inner : {};
    data[step] = group;
    setAt(group, [next, ...rest], value);
  }
}

function recordsOf(
  list: string,
  row: Row,
  placeOf: (column: string) => Place,
): { records: FrontMatterData[]; problems: Diagnostic[] } {
  const columns = COLUMNS.filter((column) => column.list === list).map((column) => ({
    column,
    items: splitItems(row.get(column.name) ?? ''),
  }));
  const count = Math.max(...columns.map(({ items }) => items.length));
  const uneven = columns.filter(({ items }) => items.length > 0 && items.length !== count);
  const records = Array.from({ length: count }, (_, index) => {
    const record: FrontMatterData = {};
    for (const { column, items } of columns) {
      const item = items[index] ?? '';
      if (item !== '') setAt(record, column.path, valueOf(column, item));
    }
    return record;
  });
  const problems = uneven.map(({ column: { name }, items }) =>
    problem('TA-006', placeOf(name), { name, found: items.length, expected: count }),
  );
  return { records, problems };
}

/** Keys in the order in which files have them. */
function inOrderOfColumns(data: FrontMatterData): FrontMatterData {
  return Object.fromEntries(
    PARTNERSHIP_FIELDS.flatMap(({ key }) => {
      const value = data[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
