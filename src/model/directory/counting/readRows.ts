import type { Directory } from '../partnership.ts';
import { announcedYears } from '../anniversaries.ts';
import { type CountedFacts, DIMENSIONS, type Dimension } from './dimensions.ts';
import { plainly } from './plainWords.ts';
import type { Filter, QueryFault, Range } from './query.ts';
import { filterOf } from './clauses.ts';
import { sizeOf } from './readQuery.ts';

/** What a column of rows of links shows. */
export const LINK_COLUMNS = [
  'date',
  'année',
  'française',
  'partenaire',
  'type',
  'domaines',
  'territoire',
  'région',
  'niveau',
  'ancienne commune',
  'âge',
] as const;
export type LinkColumn = (typeof LINK_COLUMNS)[number];

/** What a column of counts shows. */
export const COUNT_COLUMNS = ['nom', 'code', 'liens', 'part'] as const;
export type CountColumn = (typeof COUNT_COLUMNS)[number];

/** Rows of a table or a chart, understood. */
export type RowsQuery =
  | {
      readonly kind: 'counts';
      readonly dimension: Dimension;
      readonly filters: readonly Filter[];
      readonly links?: Range;
      readonly first?: number;
      /** In the order of the book, not from the most. */
      readonly inOrder: boolean;
      readonly columns: readonly CountColumn[];
    }
  | { readonly kind: 'links'; readonly filters: readonly Filter[]; readonly columns: readonly LinkColumn[] }
  | {
      readonly kind: 'anniversaries';
      readonly from: number;
      readonly to: number;
      /** Only those that are past on the day of the edition, or only those still to come. */
      readonly when?: 'past' | 'coming';
      readonly filters: readonly Filter[];
      readonly columns: readonly LinkColumn[];
    };

export type RowsReading = { readonly query: RowsQuery } | { readonly fault: QueryFault };

type DatedFacts = CountedFacts & Pick<Directory, 'publication'>;

const STARTS = ['liens par', 'liens', 'anniversaires'];

/**
 * Reads `donnees`: `liens par région, à 3 liens ou plus`, `liens, reprise`, `anniversaires 2027, à venir`; and `colonnes`,
 * which names what each column shows.
 */
export function readRows(written: string, columns: string | undefined, facts: DatedFacts): RowsReading {
  const [first = '', ...clauses] = written.split(/[,，、]/).map((part) => part.trim().replace(/\s+/g, ' '));
  const rows = { clauses, columns, facts };
  const [, name] = /^liens par (.+)$/iu.exec(first) ?? [];
  if (name !== undefined) return readCounts(name, rows);
  if (plainly(first) === 'liens') {
    const read = readLinks(rows, ['date', 'française', 'partenaire']);
    return 'fault' in read ? read : { query: { kind: 'links', ...read } };
  }
  const [, years] = /^anniversaires\b(.*)$/iu.exec(first) ?? [];
  if (years === undefined) return { fault: { found: first, known: STARTS } };
  return readAnniversaries(first, years.trim(), rows);
}

const WHEN: Readonly<Record<string, 'past' | 'coming'>> = { passes: 'past', 'a-venir': 'coming' };

/** `anniversaires 2026, passés`, `anniversaires 2026-2027, à venir`; without a year, those that the edition announces. */
function readAnniversaries(first: string, years: string, { clauses, columns, facts }: Written): RowsReading {
  const [from, to] = yearsOf(years, facts);
  if (from === undefined || to === undefined)
    return { fault: { found: first, known: ['anniversaires 2027'] } };
  const whenOf = (clause: string) =>
    Object.hasOwn(WHEN, plainly(clause)) ? WHEN[plainly(clause)] : undefined;
  const when = clauses.map(whenOf).find((one) => one !== undefined) ?? (years === '' ? 'coming' : undefined);
  const others = clauses.filter((clause) => whenOf(clause) === undefined);
  const read = readLinks({ clauses: others, columns, facts }, ['date', 'française', 'partenaire', 'âge']);
  if ('fault' in read) return read;
  return { query: { kind: 'anniversaries', from, to, ...(when && { when }), ...read } };
}

interface Written {
  readonly clauses: readonly string[];
  readonly columns: string | undefined;
  readonly facts: DatedFacts;
}

function readCounts(name: string, { clauses, columns, facts }: Written): RowsReading {
  const dimension = DIMENSIONS.find((one) => plainly(one.name) === plainly(name));
  if (dimension === undefined) return { fault: { found: name, known: DIMENSIONS.map((one) => one.name) } };
  const shown = columnsOf(columns, COUNT_COLUMNS, ['nom', 'liens']);
  if ('found' in shown) return { fault: shown };
  const filters: Filter[] = [];
  let [links, first, inOrder]: [Range | undefined, number | undefined, boolean] = [
    undefined,
    undefined,
    false,
  ];
  for (const clause of clauses) {
    const [, few] = /^(\d{1,4}) premiers?$/i.exec(clause) ?? [];
    if (few !== undefined) first = Number(few);
    else if (plainly(clause) === 'dans-l-ordre') inOrder = true;
    else if (sizeOf(clause) !== undefined) links = sizeOf(clause);
    else {
      const filter = filterOf(clause, facts);
      if (typeof filter !== 'function') return { fault: filter };
      filters.push(filter);
    }
  }
  const query = { kind: 'counts', dimension, filters, inOrder, columns: shown.columns } as const;
  return { query: { ...query, ...(links && { links }), ...(first !== undefined && { first }) } };
}

function readLinks(
  { clauses, columns, facts }: Written,
  usual: readonly LinkColumn[],
): { filters: Filter[]; columns: readonly LinkColumn[] } | { fault: QueryFault } {
  const shown = columnsOf(columns, LINK_COLUMNS, usual);
  if ('found' in shown) return { fault: shown };
  const filters: Filter[] = [];
  for (const clause of clauses) {
    const filter = filterOf(clause, facts);
    if (typeof filter !== 'function') return { fault: filter };
    filters.push(filter);
  }
  return { filters, columns: shown.columns };
}

function columnsOf<Column extends string>(
  written: string | undefined,
  known: readonly Column[],
  usual: readonly Column[],
): { readonly columns: readonly Column[] } | QueryFault {
  if (written === undefined) return { columns: usual };
  const columns: Column[] = [];
  for (const word of written.split(/[,，、]/)) {
    const column = known.find((one) => plainly(one) === plainly(word));
    if (column === undefined) return { found: word.trim(), known };
    columns.push(column);
  }
  return { columns };
}

/** `2027`, `2027-2028`, `2027 à 2028`; without a year, those that the edition announces. */
function yearsOf(written: string, { publication }: DatedFacts): readonly [number?, number?] {
  if (written === '') {
    const [from, , to] = announcedYears(publication.date);
    return [from, to];
  }
  const [, from, to = from] = /^(\d{4})(?:\s*(?:-|–|à)\s*(\d{4}))?$/.exec(written) ?? [];
  const years = [Number(from), Number(to)] as const;
  return from !== undefined && years[1] >= years[0] && years[1] - years[0] <= 20 ? years : [];
}
