import type { Partnership, Vocabularies } from './partnership.ts';

export interface DecadeCount {
  /** First year: 1950 for 1950–1959. */
  readonly decade: number;
  readonly count: number;
}

/** Links signed in each decade, empty decades in between included; links without a date are counted apart. */
export function countByDecade(partnerships: readonly Partnership[]): {
  readonly decades: readonly DecadeCount[];
  readonly undated: number;
} {
  const dated = partnerships.flatMap(({ since }) => (since === undefined ? [] : [decadeOf(since.year)]));
  const undated = partnerships.length - dated.length;
  const decades: DecadeCount[] = [];
  for (let decade = Math.min(...dated); decade <= Math.max(...dated); decade += 10) {
    decades.push({ decade, count: dated.filter((one) => one === decade).length });
  }
  return { decades, undated };
}

function decadeOf(year: number): number {
  return Math.floor(year / 10) * 10;
}

export interface Count {
  /** Id in its vocabulary, or the name of the region. */
  readonly id: string;
  readonly count: number;
}

/** By level of the French authority, in the order of the vocabulary. */
export function countByLevel(
  partnerships: readonly Partnership[],
  vocabularies: Pick<Vocabularies, 'levels'>,
): Count[] {
  return countsIn(
    [...vocabularies.levels.keys()],
    partnerships.map(({ french }) => french.level),
  );
}

/** By domain; a link that works in three domains counts in each. */
export function countByDomain(
  partnerships: readonly Partnership[],
  vocabularies: Pick<Vocabularies, 'domains'>,
): Count[] {
  return countsIn(
    [...vocabularies.domains.keys()],
    partnerships.flatMap(({ domains }) => domains),
  );
}

/** By French region, in the order of the book. */
export function countByRegion(
  partnerships: readonly Partnership[],
  vocabularies: Pick<Vocabularies, 'regions'>,
): Count[] {
  return countsIn(
    vocabularies.regions,
    partnerships.map(({ french }) => french.region),
  );
}

function countsIn(ids: readonly string[], met: readonly string[]): Count[] {
  return ids
    .map((id) => ({ id, count: met.filter((one) => one === id).length }))
    .filter(({ count }) => count > 0);
}
