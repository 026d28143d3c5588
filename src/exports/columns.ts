import { PARTNERSHIP_FIELDS } from '../model/directory/fields.ts';
import type { Field, WordList } from '../model/fields/field.ts';
import { joinedItems } from './listCells.ts';
import type { PartnershipData } from './partnershipData.ts';

/** What the values of a column are, for what spreadsheets do to them. */
export type ColumnContent = 'text' | 'date' | 'number' | 'count' | 'code' | 'archivedCopy';

export interface Column {
  /** Header of the column: the key of the front matter, `france.nom`. */
  readonly name: string;
  readonly content: ColumnContent;
  /** A cell of `list` holds texts; one of `records`, the values that one key has in each record of a list. */
  readonly shape: 'single' | 'list' | 'records';
  /** Steps to the value in the data of a partnership; in those of a record for `records`. */
  readonly path: readonly (string | number)[];
  /** The list of the content that its words come from. */
  readonly words?: WordList | 'states';
  /** Key of the list of records that the column belongs to. */
  readonly list?: string;
}

/** Last steps of the columns of a position: latitude, then longitude. */
const POSITION_KEYS = ['latitude', 'longitude'] as const;

export const TEXT_COLUMN = 'texte';

/** The number of an entry: made from the others, so a sheet that is read back changes nothing in it. */
export const NUMBER_COLUMN = 'numero';

/** The columns of a directory's sheet, in order. */
export const COLUMNS: readonly Column[] = [
  ...columnsOf(PARTNERSHIP_FIELDS, []),
  { name: TEXT_COLUMN, content: 'text', shape: 'single', path: [TEXT_COLUMN] },
];

function columnsOf(fields: readonly Field[], above: readonly string[]): Column[] {
  return fields.flatMap((field): Column[] => {
    const path = [...above, field.key];
    const name = path.join('.');
    switch (field.kind) {
      case 'group':
        return columnsOf(field.fields, path);
      case 'records':
        return columnsOf(field.fields, path).map((column) => ({
          ...column,
          shape: 'records',
          list: name,
          path: column.path.slice(path.length),
        }));
      case 'position':
        return POSITION_KEYS.map((key, index) => ({
          name: [...above, key].join('.'),
          content: 'number',
          shape: 'single',
          path: [...path, index],
        }));
      default:
        return [
          { name, path, content: contentOf(field.kind), shape: shapeOf(field.kind), ...wordsOf(field) },
        ];
    }
  });
}

function wordsOf(field: Field): Pick<Column, 'words'> {
  if (field.kind === 'state') return { words: 'states' };
  return field.kind === 'word' || field.kind === 'words' ? { words: field.list } : {};
}

function contentOf(kind: Field['kind']): ColumnContent {
  if (kind === 'date' || kind === 'writtenDate') return 'date';
  return kind === 'code' || kind === 'archivedCopy' || kind === 'count' ? kind : 'text';
}

function shapeOf(kind: Field['kind']): 'single' | 'list' {
  return kind === 'words' || kind === 'texts' ? 'list' : 'single';
}

/** Cells of one partnership, by the name of their column. */
export type Row = ReadonlyMap<string, string>;

/** A partnership as a row of the sheet; an unknown fact is an empty cell. */
export function rowOfData(data: PartnershipData, text: string): Row {
  return new Map(
    COLUMNS.map((column) => [column.name, column.name === TEXT_COLUMN ? text : cellOf(data, column)]),
  );
}

function cellOf(data: PartnershipData, { path, list, shape }: Column): string {
  if (list !== undefined)
    return joinedItems(asList(valueAt(data, [list])).map((record) => cellText(valueAt(record, path))));
  const value = valueAt(data, path);
  return shape === 'list' ? joinedItems(asList(value).map(cellText)) : cellText(value);
}

/** Cell of `copie: true`. */
export const YES = 'oui';

function cellText(value: unknown): string {
  if (value === undefined) return '';
  return value === true ? YES : String(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function valueAt(value: unknown, steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}
