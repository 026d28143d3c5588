import type { Partnership, Directory } from './partnership.ts';

/** Years from one to another, both included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/**
 * What is asked of a directory. A partnership answers when, of every criterion that has values, it meets
 * one of them.
 */
export interface Choice {
  readonly ids: readonly string[];
  /** French regions, as the source edition names them. */
  readonly regions: readonly string[];
  /** Ids of territories of the partner country. */
  readonly territories: readonly string[];
  /** Ids of domains. */
  readonly domains: readonly string[];
  /** Years in which the act was signed. */
  readonly years: readonly YearRange[];
}

export type ChoiceCriterion = keyof Choice;

export const CRITERIA: readonly ChoiceCriterion[] = ['ids', 'regions', 'territories', 'domains', 'years'];

/** A directory in one edition, and what was chosen from it. */
export interface Selection {
  readonly directory: Directory;
  readonly choice: Choice;
  readonly chosen: ReadonlySet<string>;
}

/** A choice without a criterion keeps everything. */
export function isOpen(choice: Choice): boolean {
  return CRITERIA.every((criterion) => choice[criterion].length === 0);
}

/**
 * Ids of the partnerships that answer a choice. To be asked of the source edition, whose regions the
 * choice names; the ids then serve every edition.
 */
export function chosenIds({ partnerships }: Pick<Directory, 'partnerships'>, choice: Choice): Set<string> {
  return new Set(partnerships.filter((one) => answers(one, choice)).map(({ id }) => id));
}

function answers({ id, french, partner, domains, since }: Partnership, choice: Choice): boolean {
  const meets = <Value>(values: readonly Value[], test: (value: Value) => boolean): boolean =>
    values.length === 0 || values.some(test);
  return (
    meets(choice.ids, (one) => one === id) &&
    meets(choice.regions, (region) => region === french.region) &&
    meets(choice.territories, (territory) => territory === partner.territory) &&
    meets(choice.domains, (domain) => domains.includes(domain)) &&
    meets(choice.years, ({ from, to }) => since !== undefined && since.year >= from && since.year <= to)
  );
}

/** The directory with these entries alone, and without the texts that speak of all of them. */
export function keepOnly(directory: Directory, ids: ReadonlySet<string>): Directory {
  const partnerships = directory.partnerships.filter(({ id }) => ids.has(id));
  return { ...directory, chapters: [], partnerships };
}
