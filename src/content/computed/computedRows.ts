import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/language.ts';
import { listFormat } from '../../i18n/lists.ts';
import { formatNumber, formatPercentage } from '../../i18n/numbers.ts';
import { anniversaries, isPast } from '../../model/directory/anniversaries.ts';
import { chosen, linksByValue } from '../../model/directory/counting/answer.ts';
import { within } from '../../model/directory/counting/clauses.ts';
import type { QueryFault } from '../../model/directory/counting/query.ts';
import {
  type CountColumn,
  type LinkColumn,
  readRows,
  type RowsQuery,
} from '../../model/directory/counting/readRows.ts';
import { decadeOf } from '../../model/directory/counts.ts';
import type { Partnership } from '../../model/directory/partnership.ts';
import type { ComputedRows } from '../../model/publication/prose.ts';
import type { PartialDate } from '../../i18n/partialDate.ts';
import type { CountedDirectory } from './countedDirectory.ts';

/** A row as its cells; of a chart the number too. */
export interface ComputedRow {
  readonly cells: readonly string[];
  readonly value: number;
}

export type RowsAnswer = { readonly rows: readonly ComputedRow[] } | { readonly fault: QueryFault };

/** The rows that the records give for `donnees`, in the words of an edition. */
export function computedRows(
  { query, columns }: ComputedRows,
  directory: CountedDirectory,
  language: Language,
): RowsAnswer {
  const reading = readRows(query, columns, directory.facts);
  if ('fault' in reading) return reading;
  const asked = reading.query;
  const words = { directory, language };
  if (asked.kind === 'counts') return { rows: countRows(asked, words) };
  if (asked.kind === 'links') {
    const links = chosen(directory.facts, asked.filters).sort(byDate);
    return { rows: links.map((link) => linkRow({ link, date: link.since }, asked.columns, words)) };
  }
  const { date: day } = directory.facts.publication;
  const all = anniversaries(chosen(directory.facts, asked.filters), asked.from, asked.to);
  const found = asked.when ? all.filter((one) => isPast(one, day) === (asked.when === 'past')) : all;
  return {
    rows: found.map(({ partnership, date, age }) =>
      linkRow({ link: partnership, date, age }, asked.columns, words),
    ),
  };
}

interface RowWords {
  readonly directory: CountedDirectory;
  readonly language: Language;
}

function countRows(query: RowsQuery & { kind: 'counts' }, { directory, language }: RowWords): ComputedRow[] {
  const { facts, labels } = directory;
  const { dimension, filters } = query;
  const links = chosen(facts, filters);
  const size = query.links ?? { from: 1, to: Infinity };
  const counts = [...linksByValue(dimension, links, facts)];
  const met = dimension.isTime
    ? everyTime(counts, dimension.name === 'décennie' ? 10 : 1)
    : counts.filter(([, count]) => within(count, size));
  const ordered = query.inOrder || dimension.isTime ? met : [...met].sort(([, a], [, b]) => b - a);
  return ordered.slice(0, query.first).map(([value, count]) => {
    const cell: Record<CountColumn, () => string> = {
      nom: () =>
        timeLabel(value, dimension.name, directory, language) ??
        dimension.labelOf(value, labels, facts.vocabularies),
      code: () => codeOf(value, dimension.name, directory),
      liens: () => formatNumber(count, language),
      part: () => formatPercentage(links.length === 0 ? 0 : count / links.length, language),
    };
    return { cells: query.columns.map((column) => cell[column]()), value: count };
  });
}

/** Official code of a territory, or of a French region or département; a dash for what has none. */
function codeOf(value: string, dimension: string, { facts }: CountedDirectory): string {
  const { territories, codes } = facts.vocabularies;
  return (dimension === 'territoire' ? territories.get(value)?.code : codes.get(value)) ?? NONE;
}

/** Times without a link between the first and the last are rows too: a gap must be seen. */
function everyTime(
  counts: readonly (readonly [string, number])[],
  step: number,
): (readonly [string, number])[] {
  const known = new Map(counts);
  const times = [...known].filter(([, count]) => count > 0).map(([time]) => Number(time));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const all: [string, number][] = [];
  for (let time = first; time <= last; time += step) all.push([String(time), known.get(String(time)) ?? 0]);
  return all;
}

/** `1950-1959`; the last decade ends with the year of the edition. */
function timeLabel(
  value: string,
  dimension: string,
  { facts }: CountedDirectory,
  language: Language,
): string | undefined {
  if (dimension === 'année') return formatDate({ year: Number(value) }, language);
  if (dimension !== 'décennie') return undefined;
  const year = Number(facts.publication.date.slice(0, 4));
  const end = decadeOf(year) === Number(value) ? year : Number(value) + 9;
  return language === 'ja' ? `${value}〜${end}年` : `${value}-${end}`;
}

interface DatedLink {
  readonly link: Partnership;
  readonly date: PartialDate | undefined;
  readonly age?: number;
}

const NONE = '–';

function linkRow(
  { link, date, age }: DatedLink,
  columns: readonly LinkColumn[],
  words: RowWords,
): ComputedRow {
  const { directory, language } = words;
  const { labels, facts } = directory;
  const cell: Record<LinkColumn, () => string | undefined> = {
    date: () => date && formatDate(date, language),
    année: () => date && formatDate({ year: date.year }, language),
    française: () => directory.nameOf(link.id, 'french'),
    partenaire: () => directory.nameOf(link.id, 'partner'),
    type: () => labels.acts.get(link.act)?.label,
    domaines: () =>
      listFormat(
        link.domains.map((id) => labels.domains.get(id)?.label ?? id),
        language,
      ),
    territoire: () => labels.territories.get(link.partner.territory)?.label,
    région: () => labels.regions[facts.vocabularies.regions.indexOf(link.french.region)],
    niveau: () => labels.levels.get(link.french.level)?.label,
    'ancienne commune': () => link.predecessor,
    âge: () => (age === undefined ? undefined : formatNumber(age, language)),
  };
  return { cells: columns.map((column) => cell[column]() || NONE), value: age ?? 0 };
}

function byDate({ since: a }: Partnership, { since: b }: Partnership): number {
  const order = (date: PartialDate | undefined): number[] => [
    date?.year ?? Infinity,
    date?.month ?? 99,
    date?.day ?? 99,
  ];
  const [one, other] = [order(a), order(b)];
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
