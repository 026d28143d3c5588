import type { Partnership, Vocabularies } from './partnership.ts';

export interface DecadeCount {
  /** First year: 1950 for 1950–1959. */
  readonly decade: number;
  readonly count: number;
}

/**
 * Links signed in each decade, empty decades in between included; links without a date are counted apart.
 * @param until a year whose decade ends the series even when nothing was signed in it: the edition's
 */
export function countByDecade(
  partnerships: readonly Partnership[],
  until = -Infinity,
): {
  readonly decades: readonly DecadeCount[];
  readonly undated: number;
} {
  const { years, undated } = countByYear(partnerships);
  const dated = years.map(({ year }) => decadeOf(year));
  const decades: DecadeCount[] = [];
  const last = dated.length === 0 ? -Infinity : Math.max(...dated, decadeOf(until));
  for (let decade = Math.min(...dated); decade <= last; decade += 10) {
    const signed = years.filter(({ year }) => decadeOf(year) === decade);
    decades.push({ decade, count: signed.reduce((sum, { count }) => sum + count, 0) });
  }
  return { decades, undated };
}

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** Links signed in each year that has any, in order; links without a date are counted apart. */
export function countByYear(partnerships: readonly Partnership[]): {
  readonly years: readonly YearCount[];
  readonly undated: number;
} {
  const counts = new Map<number, number>();
  for (const { since } of partnerships) {
    if (since !== undefined) counts.set(since.year, (counts.get(since.year) ?? 0) + 1);
  }
  const years = [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
  return { years, undated: partnerships.filter(({ since }) => since === undefined).length };
}

/** First year of a year's decade. */
export function decadeOf(year: number): number {
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

/** By level of the partner, in the order of the vocabulary. */
export function countByPartnerLevel(
  partnerships: readonly Partnership[],
  vocabularies: Pick<Vocabularies, 'levels'>,
): Count[] {
  return countsIn(
    [...vocabularies.levels.keys()],
    partnerships.map(({ partner }) => partner.level),
  );
}

/** By territory of the partner, in the order of the vocabulary. */
export function countByTerritory(
  partnerships: readonly Partnership[],
  vocabularies: Pick<Vocabularies, 'territories'>,
): Count[] {
  return countsIn(
    [...vocabularies.territories.keys()],
    partnerships.map(({ partner }) => partner.territory),
  );
}

/** By how the link stands, in the order of the vocabulary. */
export function countByState(
  partnerships: readonly Partnership[],
  vocabularies: Pick<Vocabularies, 'states'>,
): Count[] {
  return countsIn(
    [...vocabularies.states.keys()],
    partnerships.map(({ state }) => state),
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

/** How many of the links of each kind of act count by each criterion; every kind of act that occurs. */
export interface ActCount extends Count {
  /** In the order of the criteria. */
  readonly counted: readonly number[];
}

/** The same links by each criterion of the vocabulary, act by act in its order. */
export function countByCriterion(
  partnerships: readonly Partnership[],
  { acts, criteria }: Pick<Vocabularies, 'acts' | 'criteria'>,
): ActCount[] {
  const byAct = countsIn(
    [...acts.keys()],
    partnerships.map(({ act }) => act),
  );
  return byAct.map(({ id, count }) => ({
    id,
    count,
    counted: criteria.map((criterion) => (criterion.acts.has(id) ? count : 0)),
  }));
}

/** Different authorities on each side; two of one name are told apart by what they are and where. */
export function countAuthorities(partnerships: readonly Partnership[]): {
  readonly french: number;
  readonly partner: number;
} {
  const french = partnerships.map(({ french: { name, level, region, inseeCode } }) =>
    [name, level, region, inseeCode].join('\n'),
  );
  const partner = partnerships.map(({ partner: { localName, level, territory } }) =>
    [localName, level, territory].join('\n'),
  );
  return { french: new Set(french).size, partner: new Set(partner).size };
}

/** Those that come first together: one, unless several have as many. */
export function leaders<One extends { readonly count: number }>(counts: readonly One[]): One[] {
  const most = Math.max(...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count === most);
}

/** The largest first; equals keep their order. */
export function fromMost(counts: readonly Count[]): Count[] {
  return [...counts].sort((a, b) => b.count - a.count);
}

function countsIn(ids: readonly string[], met: readonly string[]): Count[] {
  return ids
    .map((id) => ({ id, count: met.filter((one) => one === id).length }))
    .filter(({ count }) => count > 0);
}
