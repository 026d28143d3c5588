import { hashOf, normalised, type Recorded, UNKNOWN_SOURCE } from '../record.ts';
import type { Unit } from './units.ts';

/**
 * `current`: the record says that it translates the present source. `stale`: the source has changed since.
 * `unrecorded`: nothing says what it translates. `missing`: no text for this source. `orphan`: no source any more.
 */
export type PairState = 'current' | 'stale' | 'unrecorded' | 'missing' | 'orphan';

/** A source unit beside what translates it; an `orphan` has no source, a `missing` one at most an empty place. */
export interface Pair {
  readonly state: PairState;
  readonly source?: Unit;
  readonly translation?: Unit;
  /** What the translation records as its source. */
  readonly recorded?: string;
}

/** Texts once translated, by their hash. */
export type Memory = ReadonlyMap<string, string>;

/** Pairs every unit of a source and of its translation, series by series, in the order of the source. */
export function align(
  sources: readonly Unit[],
  translations: readonly Unit[],
  recorded: Recorded | undefined,
  memory: Memory,
): Pair[] {
  const series = new Set([...sources, ...translations].map((unit) => unit.series));
  return [...series].flatMap((name) =>
    alignSeries(
      sources.filter((unit) => unit.series === name),
      translations.filter((unit) => unit.series === name),
      recorded?.[name] ?? [],
      memory,
    ),
  );
}

function alignSeries(
  sources: readonly Unit[],
  translations: readonly Unit[],
  hashes: readonly string[],
  memory: Memory,
): Pair[] {
  const fits = hashes.length === translations.length;
  const recordOf = (unit: Unit): string | undefined => {
    const hash = fits ? hashes[unit.index] : undefined;
    return hash === UNKNOWN_SOURCE ? undefined : hash;
  };
  const couples = isNamed([...sources, ...translations])
    ? coupledByName(sources, translations)
    : coupledInOrder(sources, translations, likenessBy(recordOf, memory));
  return couples.map(({ source, translation }) => {
    const record = translation && recordOf(translation);
    const known = source !== undefined && !fits && hashes.includes(hashOf(source.text));
    const state = stateOf(source, translation, known && source ? hashOf(source.text) : record);
    return {
      state,
      ...(source && { source }),
      ...(translation && { translation }),
      ...(record !== undefined && { recorded: record }),
    };
  });
}

function stateOf(
  source: Unit | undefined,
  translation: Unit | undefined,
  record: string | undefined,
): PairState {
  if (source === undefined) return 'orphan';
  if (translation === undefined || translation.isEmpty) return 'missing';
  if (record === undefined) return 'unrecorded';
  return record === hashOf(source.text) ? 'current' : 'stale';
}

function isNamed(units: readonly Unit[]): boolean {
  return units.every(({ name }) => name !== undefined);
}

interface Couple {
  readonly source?: Unit;
  readonly translation?: Unit;
}

function coupledByName(sources: readonly Unit[], translations: readonly Unit[]): Couple[] {
  const named = new Map(translations.map((unit) => [unit.name, unit]));
  const couples = sources.map((source) => {
    const translation = named.get(source.name);
    return translation === undefined ? { source } : { source, translation };
  });
  const known = new Set(sources.map(({ name }) => name));
  return [
    ...couples,
    ...translations.filter(({ name }) => !known.has(name)).map((translation) => ({ translation })),
  ];
}

/** How surely a translation is that of a source, 0 for never. */
type Likeness = (source: Unit, translation: Unit) => number;

const SURE = 100;

function likenessBy(recordOf: (unit: Unit) => string | undefined, memory: Memory): Likeness {
  const hashes = new Map<Unit, string>();
  const hashed = (source: Unit): string => {
    const hash = hashes.get(source) ?? hashOf(source.text);
    hashes.set(source, hash);
    return hash;
  };
  // Each old text is held against every source near it
  const known = new Map<string, ReadonlySet<string>>();
  const words = (text: string): ReadonlySet<string> => {
    const some = known.get(text) ?? wordsOf(text);
    known.set(text, some);
    return some;
  };
  return (source, translation) => {
    const record = recordOf(translation);
    if (record !== undefined && record === hashed(source)) return SURE;
    if (translation.isEmpty) return 0.2;
    if (source.shape !== translation.shape) return 0;
    const old = record === undefined ? undefined : memory.get(record);
    return (
      1 +
      (old === undefined ? signsInCommon(source, translation) : wordsInCommon(words(old), words(source.text)))
    );
  };
}

/** Share of words that two texts have in common, 0 to 1. */
function wordsInCommon(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return (2 * common) / (words.size + others.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(normalised(text).split(' '));
}

/** Figures, citations and names in Latin letters pass from one language to the other: share of the translation's, 0 to 1. */
function signsInCommon(source: Unit, translation: Unit): number {
  const signs = new Set(translation.text.match(SIGN) ?? []);
  const others = new Set(source.text.match(SIGN) ?? []);
  return [...signs].filter((sign) => others.has(sign)).length / Math.max(signs.size, 1);
}

const SIGN = /@[\w-]+|\d+|\p{Script=Latin}{3,}/gu;

/** The couples that keep both orders and are likeliest together; those alone stand where they were. */
function coupledInOrder(
  sources: readonly Unit[],
  translations: readonly Unit[],
  likeness: Likeness,
): Couple[] {
  const couples = sureStart(sources, translations, likeness);
  return [
    ...couples,
    ...likeliest(sources.slice(couples.length), translations.slice(couples.length), likeness),
  ];
}

/** Most files have changed nowhere, or in one place. */
function sureStart(sources: readonly Unit[], translations: readonly Unit[], likeness: Likeness): Couple[] {
  const couples: Couple[] = [];
  for (const [index, source] of sources.entries()) {
    const translation = translations[index];
    if (translation === undefined || likeness(source, translation) !== SURE) break;
    couples.push({ source, translation });
  }
  return couples;
}

function likeliest(sources: readonly Unit[], translations: readonly Unit[], likeness: Likeness): Couple[] {
  const score = bestScores(sources, translations, likeness);
  const couples: Couple[] = [];
  let i = 0;
  let j = 0;
  while (i < sources.length || j < translations.length) {
    const source = sources[i];
    const translation = translations[j];
    const best = score[i]?.[j] ?? 0;
    const like = source && translation ? likeness(source, translation) : 0;
    if (source && translation && like > 0 && best === like + (score[i + 1]?.[j + 1] ?? 0)) {
      couples.push({ source, translation });
      i++;
      j++;
    } else if (translation && (source === undefined || best === (score[i]?.[j + 1] ?? 0))) {
      couples.push({ translation });
      j++;
    } else if (source) {
      couples.push({ source });
      i++;
    }
  }
  return couples;
}

/** `scores[i][j]`: the best that the units from `i` and from `j` on can make together. */
function bestScores(sources: readonly Unit[], translations: readonly Unit[], likeness: Likeness): number[][] {
  const scores: number[][] = Array.from({ length: sources.length + 1 }, () =>
    Array.from({ length: translations.length + 1 }, () => 0),
  );
  for (let i = sources.length - 1; i >= 0; i--) {
    for (let j = translations.length - 1; j >= 0; j--) {
      const source = sources[i];
      const translation = translations[j];
      const row = scores[i];
      if (source === undefined || translation === undefined || row === undefined) continue;
      const like = likeness(source, translation);
      const together = like === 0 ? 0 : like + (scores[i + 1]?.[j + 1] ?? 0);
      row[j] = Math.max(together, scores[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return scores;
}
