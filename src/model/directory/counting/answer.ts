import { isLiving } from '../living.ts';
import { countAuthorities } from '../counts.ts';
import type { Partnership } from '../partnership.ts';
import { within } from './clauses.ts';
import type { CountedFacts, Dimension } from './dimensions.ts';
import type { Measure, Query } from './query.ts';

/** A number, the part of a whole, a year, or names in the order of the directory. */
export type CountAnswer =
  | { readonly kind: 'number'; readonly value: number }
  /** Undefined where no link is there to give it: a part of nothing, the rank of what no link has. */
  | { readonly kind: 'rank' | 'share' | 'year'; readonly value: number | undefined }
  | {
      readonly kind: 'names';
      readonly links: readonly Partnership[];
      readonly sides: readonly ('french' | 'partner')[];
    };

/** What a directory answers: of its links that have not ended, those that all filters choose. */
export function answerOf({ measure, filters }: Query, facts: CountedFacts): CountAnswer {
  const links = chosen(facts, filters);
  switch (measure.kind) {
    case 'links':
      return { kind: 'number', value: links.length };
    case 'acts':
      return { kind: 'number', value: measure.isShared ? countSharedActs(links) : countActs(links) };
    case 'authorities': {
      const counted = countAuthorities(links);
      return { kind: 'number', value: measure.sides.reduce((sum, side) => sum + counted[side], 0) };
    }
    case 'values':
      return { kind: 'number', value: countValues(measure, links, facts) };
    case 'share':
      return {
        kind: 'share',
        value: links.length === 0 ? undefined : links.filter(measure.filter).length / links.length,
      };
    case 'rank':
      return { kind: 'rank', value: rankOf(measure.value, linksByValue(measure.dimension, links, facts)) };
    case 'names':
      return { kind: 'names', links, sides: measure.sides };
    case 'year': {
      const years = links.flatMap(({ since }) => since?.year ?? []);
      const value =
        years.length === 0 ? undefined : Math[measure.which === 'first' ? 'min' : 'max'](...years);
      return { kind: 'year', value };
    }
  }
}

/** Links that have not ended and meet every filter. */
export function chosen({ partnerships }: CountedFacts, filters: Query['filters']): Partnership[] {
  return partnerships.filter((one) => isLiving(one) && filters.every((filter) => filter(one)));
}

/**
 * One act may tie two authorities of one side to one of the other: the same partner, the same kind, the same
 * date. Acts without a date are each their own, since nothing says that they are one.
 */
export function countActs(links: readonly Partnership[]): number {
  return new Set(links.map(actOf)).size;
}

function countSharedActs(links: readonly Partnership[]): number {
  const acts = links.map(actOf);
  return new Set(acts.filter((act, index) => acts.indexOf(act) !== index)).size;
}

function actOf({ id, act, since, partner }: Partnership): string {
  if (since === undefined) return id;
  return [partner.localName, partner.territory, act, since.year, since.month, since.day].join('\n');
}

/** How many links each value of a dimension has, in the order of the book; those that none has too. */
export function linksByValue(
  dimension: Dimension,
  links: readonly Partnership[],
  facts: CountedFacts,
): ReadonlyMap<string, number> {
  const counts = new Map(dimension.known(facts).map(({ value }) => [value, 0]));
  for (const link of links) {
    for (const value of new Set(dimension.valuesOf(link, facts.vocabularies))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function countValues(
  { dimension, of, links: size }: Measure & { readonly kind: 'values' },
  links: readonly Partnership[],
  facts: CountedFacts,
): number {
  const counts = [...linksByValue(dimension, links, facts).values()];
  if (of === 'all') return counts.length;
  if (of === 'unmet') return counts.filter((count) => count === 0).length;
  return counts.filter((count) => count > 0 && within(count, size ?? { from: 1, to: Infinity })).length;
}

/** 1 for the value with the most links; equals share a place, and what has no link has none. */
function rankOf(value: string, counts: ReadonlyMap<string, number>): number | undefined {
  const own = counts.get(value) ?? 0;
  if (own === 0) return undefined;
  return 1 + [...counts.values()].filter((count) => count > own).length;
}
