import type { Partnership } from '../partnership.ts';
import { type CountedFacts, DIMENSIONS, type Dimension, type NamedValue } from './dimensions.ts';
import { plainly } from './plainWords.ts';
import type { Filter, QueryFault, Range } from './query.ts';

/** A dimension by its name at the start of a clause, with the words that follow it. */
export function dimensionIn(clause: string): { dimension: Dimension; rest: string } | undefined {
  const byLength = [...DIMENSIONS].sort((a, b) => b.name.length - a.name.length);
  for (const dimension of byLength) {
    const rest = after(clause, dimension.name);
    if (rest !== undefined && rest !== '') return { dimension, rest };
  }
  return undefined;
}

/** What follows some words at the start of a clause; undefined where it does not begin with them. */
export function after(clause: string, words: string): string | undefined {
  const count = words.split(' ').length;
  const parts = clause.trim().split(/\s+/);
  return plainly(parts.slice(0, count).join(' ')) === plainly(words)
    ? parts.slice(count).join(' ')
    : undefined;
}

/** The value that a word names in a dimension, or what it could have named. */
export function valueIn(dimension: Dimension, word: string, facts: CountedFacts): string | QueryFault {
  const plain = plainly(word.replace(/^["«“\s]+|["»”\s]+$/g, ''));
  const met = valuesByName(dimension, facts).get(plain);
  if (met !== undefined) return met;
  // A year that no link has is a year all the same, and counts none.
  if (dimension.isTime && /^\d{4}$/.test(plain)) return plain;
  return { found: word, known: dimension.known(facts).map(({ names }: NamedValue) => names[0] ?? '') };
}

/** Texts ask for the same names again and again; what is kept is right as long as the records are the same. */
const known = new WeakMap<CountedFacts['partnerships'], Map<Dimension, ReadonlyMap<string, string>>>();

function valuesByName(dimension: Dimension, facts: CountedFacts): ReadonlyMap<string, string> {
  const dimensions = known.get(facts.partnerships) ?? new Map<Dimension, ReadonlyMap<string, string>>();
  known.set(facts.partnerships, dimensions);
  let names = dimensions.get(dimension);
  if (names === undefined) {
    const all = dimension
      .known(facts)
      .flatMap(({ value, names: own }) => own.map((name) => [plainly(name), value] as const));
    // The first of two values of one name, as they are listed.
    names = new Map(all.reverse());
    dimensions.set(dimension, names);
  }
  return names;
}

/** Clauses that are no dimension: each with what it is asked for to those who mistype it. */
const SPECIAL: readonly (readonly [words: string, filter: (rest: string) => Filter | undefined])[] = [
  ['depuis', (rest) => byYear(rest, (year, given) => year >= given)],
  ['avant', (rest) => byYear(rest, (year, given) => year < given)],
  ['date', (rest) => byPrecision(plainly(rest))],
  ['reprise', (rest) => (rest === '' ? ({ predecessor }) => predecessor !== undefined : undefined)],
  [
    'copie',
    (rest) =>
      rest === '' ? ({ sources }) => sources.some((one) => one.readFromCopy !== undefined) : undefined,
  ],
  ['avec', (rest) => byNumber(rest)],
];

/** Words that begin a clause which chooses links, for those who mistype one. */
export const CLAUSE_WORDS: readonly string[] = [
  ...DIMENSIONS.map(({ name }) => name),
  ...SPECIAL.map(([words]) => words),
  'critère',
  'hors',
];

/** A clause that chooses links: `région Bretagne ou Normandie`, `hors type jumelage`, `depuis 2010`. */
export function filterOf(clause: string, facts: CountedFacts): Filter | QueryFault {
  const without = after(clause, 'hors');
  if (without !== undefined) {
    const filter = filterOf(without, facts);
    return typeof filter === 'function' ? (one) => !filter(one) : filter;
  }
  for (const [words, filterFor] of SPECIAL) {
    const rest = after(clause, words);
    const filter = rest === undefined ? undefined : filterFor(rest);
    if (filter !== undefined) return filter;
  }
  const criterion = after(clause, 'critère');
  if (criterion !== undefined) return byCriterion(criterion, facts);
  const met = dimensionIn(clause);
  if (met === undefined) return { found: clause.trim().split(' ')[0] ?? '', known: CLAUSE_WORDS };
  const values: string[] = [];
  for (const word of met.rest.split(/\s+ou\s+/i)) {
    const value = valueIn(met.dimension, word, facts);
    if (typeof value !== 'string') return value;
    values.push(value);
  }
  return (one) => met.dimension.valuesOf(one, facts.vocabularies).some((value) => values.includes(value));
}

function byYear(rest: string, test: (year: number, given: number) => boolean): Filter | undefined {
  if (!/^\d{4}$/.test(rest)) return undefined;
  return ({ since }) => since !== undefined && test(since.year, Number(rest));
}

const PRECISIONS: Readonly<Record<string, (since: Partnership['since']) => boolean>> = {
  connue: (since) => since !== undefined,
  inconnue: (since) => since === undefined,
  jour: (since) => since?.day !== undefined,
  mois: (since) => since?.month !== undefined && since.day === undefined,
  annee: (since) => since !== undefined && since.month === undefined,
};

function byPrecision(word: string): Filter | undefined {
  const test = Object.hasOwn(PRECISIONS, word) ? PRECISIONS[word] : undefined;
  return test && (({ since }) => test(since));
}

/** `avec 7 domaines`, `avec 2 sources ou plus`. */
function byNumber(rest: string): Filter | undefined {
  const [, number, words = ''] = /^(\d+)\s+(.*)$/.exec(rest) ?? [];
  if (number === undefined) return undefined;
  const range = rangeOf(Number(number), words);
  const what = plainly(words).split('-')[0]?.replace(/s$/, '');
  if (what === 'domaine') return ({ domains }) => within(domains.length, range);
  return what === 'source' ? ({ sources }) => within(sources.length, range) : undefined;
}

/** `N`, or from N on where « ou plus » follows. */
export function rangeOf(number: number, words: string): Range {
  return { from: number, to: plainly(words).endsWith('ou-plus') ? Infinity : number };
}

export function within(value: number, { from, to }: Range): boolean {
  return value >= from && value <= to;
}

function byCriterion(word: string, { vocabularies: { criteria } }: CountedFacts): Filter | QueryFault {
  const met = criteria.find(({ id, label }) => [id, label].some((name) => plainly(name) === plainly(word)));
  return met === undefined
    ? { found: word, known: criteria.map(({ id }) => id) }
    : ({ act }) => met.acts.has(act);
}
