import type { PartnershipData } from './exportFormat.ts';
import { joinedItems } from './listCells.ts';

/** What the values of a column are, for what spreadsheets do to them. */
export type ColumnContent = 'text' | 'date' | 'number' | 'code';

export interface Column {
  /** Header of the column: the key of the front matter, `france.nom`. */
  readonly name: string;
  readonly content: ColumnContent;
  /** A cell of `list` holds texts; one of `records`, the values that one key has in each record of a list. */
  readonly shape: 'single' | 'list' | 'records';
}

/** Header of the columns of coordinates: latitude, then longitude. */
export const POSITION_KEYS = ['latitude', 'longitude'] as const;

export const TEXT_COLUMN = 'texte';

/** The columns of a directory's sheet, in order. */
export const COLUMNS: readonly Column[] = [
  ...single('', 'id'),
  ...single('france.', 'nom', 'cleTri', 'niveau', 'region', 'departement'),
  { name: 'france.insee', content: 'code', shape: 'single' },
  ...single('france.', 'nomLocal'),
  ...positionOf('france'),
  ...single('france.', 'note'),
  ...single('partenaire.', 'nom', 'nomLocal', 'lecture', 'romanisation', 'niveau', 'territoire'),
  { name: 'partenaire.code', content: 'code', shape: 'single' },
  ...positionOf('partenaire'),
  ...single('partenaire.', 'note'),
  ...single('acte.', 'type', 'terme'),
  { name: 'acte.date', content: 'date', shape: 'single' },
  ...single('acte.', 'origine', 'ancienneCommune'),
  { name: 'renouvellements.date', content: 'date', shape: 'records' },
  { name: 'renouvellements.objet', content: 'text', shape: 'records' },
  ...single('', 'etat'),
  { name: 'domaines', content: 'text', shape: 'list' },
  ...single('', 'fiabilite'),
  { name: 'reserves', content: 'text', shape: 'list' },
  ...['titre', 'editeur', 'url', 'apport', 'copie', 'fiabilite'].map((key): Column => ({
    name: `sources.${key}`,
    content: 'text',
    shape: 'records',
  })),
  { name: 'sources.date', content: 'date', shape: 'records' },
  { name: 'sources.langue', content: 'text', shape: 'records' },
  ...single('', TEXT_COLUMN),
];

function single(prefix: string, ...keys: string[]): Column[] {
  return keys.map((key) => ({ name: `${prefix}${key}`, content: 'text', shape: 'single' }));
}

function positionOf(side: string): Column[] {
  return POSITION_KEYS.map((key) => ({ name: `${side}.${key}`, content: 'number', shape: 'single' }));
}

/** Cells of one partnership, by the name of their column. */
export type Row = ReadonlyMap<string, string>;

/** A partnership as a row of the sheet; an unknown fact is an empty cell. */
export function rowOfData(data: PartnershipData, text: string): Row {
  return new Map(
    COLUMNS.map((column) => [column.name, column.name === TEXT_COLUMN ? text : cellOf(data, column)]),
  );
}

function cellOf(data: PartnershipData, { name, shape }: Column): string {
  const steps = name.split('.');
  const key = steps.at(-1) ?? '';
  const parent = valueAt(data, steps.slice(0, -1));
  if (shape === 'list') return joinedItems(asList(valueAt(data, steps)).map(cellText));
  if (shape === 'records')
    return joinedItems(asList(parent).map((record) => cellText(valueAt(record, [key]))));
  const index = POSITION_KEYS.findIndex((one) => one === key);
  if (index !== -1) return cellText(asList(valueAt(parent, ['position']))[index]);
  return cellText(valueAt(data, steps));
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

function valueAt(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}
