import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { COLUMNS, POSITION_KEYS, type Row, TEXT_COLUMN, YES } from '../columns.ts';
import { splitItems } from '../listCells.ts';

/** Front matter as plain data, not yet checked. */
export interface FrontMatterData {
  [key: string]: FrontMatterValue;
}

export type FrontMatterValue = string | number | true | FrontMatterValue[] | FrontMatterData;

/** Lists that the front matter must have even when they are empty. */
const ALWAYS_LISTED = ['domaines', 'sources'];

/** A row back as the data of a front matter; an empty cell has no key. Lists of unequal length are problems. */
export function dataOfRow(
  row: Row,
  placeOf: (column: string) => Place,
): { readonly data: FrontMatterData; readonly diagnostics: readonly Diagnostic[] } {
  const data: FrontMatterData = { france: {}, partenaire: {}, acte: {} };
  const diagnostics: Diagnostic[] = [];
  const done = new Set<string>();
  for (const { name, shape } of COLUMNS) {
    const [top = '', key] = name.split('.');
    const target = key === undefined ? data : recordAt(data, top);
    const cell = row.get(name) ?? '';
    if (name === TEXT_COLUMN || done.has(top)) continue;
    if (shape === 'records') {
      done.add(top);
      const { records, problems } = recordsOf(top, row, placeOf);
      diagnostics.push(...problems);
      setList(data, top, records);
    } else if (shape === 'list') setList(data, name, splitItems(cell));
    else if (isPositionKey(key)) setPosition(target, top, row);
    else if (cell !== '') target[key ?? name] = cell;
  }
  return { data: inOrderOfColumns(data), diagnostics };
}

function recordAt(data: FrontMatterData, key: string): FrontMatterData {
  const value = data[key];
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}

function setList(data: FrontMatterData, key: string, items: FrontMatterValue[]): void {
  if (items.length > 0 || ALWAYS_LISTED.includes(key)) data[key] = items;
}

function isPositionKey(key: string | undefined): boolean {
  return POSITION_KEYS.some((one) => one === key);
}

/** Latitude and longitude; one alone, or one that is no number, is left for the schema to refuse. */
function setPosition(target: FrontMatterData, side: string, row: Row): void {
  const cells = POSITION_KEYS.map((key) => row.get(`${side}.${key}`) ?? '');
  if (cells.some((cell) => cell !== '')) {
    target['position'] = cells.map((cell) => (/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell));
  }
}

function recordsOf(
  list: string,
  row: Row,
  placeOf: (column: string) => Place,
): { records: FrontMatterData[]; problems: Diagnostic[] } {
  const columns = COLUMNS.filter(({ name }) => name.startsWith(`${list}.`)).map(({ name }) => ({
    name,
    key: name.slice(list.length + 1),
    items: splitItems(row.get(name) ?? ''),
  }));
  const count = Math.max(...columns.map(({ items }) => items.length));
  const uneven = columns.filter(({ items }) => items.length > 0 && items.length !== count);
  const records = Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      columns.flatMap(({ key, items }) => {
        const item = items[index] ?? '';
        return item === '' ? [] : [[key, key === 'copie' && item === YES ? true : item] as const];
      }),
    ),
  );
  const problems = uneven.map(({ name, items }) =>
    problem('TA-006', placeOf(name), { name, found: items.length, expected: count }),
  );
  return { records, problems };
}

/** Keys in the order in which files have them. */
function inOrderOfColumns(data: FrontMatterData): FrontMatterData {
  const keys = [...new Set(COLUMNS.map(({ name }) => name.split('.')[0] ?? name))];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = data[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
