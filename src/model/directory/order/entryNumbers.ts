import { collatorFor } from '../../../i18n/collation.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Directory } from '../partnership.ts';
import { groupByRegion } from './order.ts';

/**
 * The number of each entry, by id: its place in the book of the source edition, links that have ended included.
 * Every edition, and whatever is made from a part of the directory, keeps these numbers, in whatever order it sets
 * the entries: who has another edition in hand finds the same entry by the same number.
 * @param language of the source edition, whose letters sort it
 */
export function entryNumbers(
  { partnerships, vocabularies }: Pick<Directory, 'partnerships' | 'vocabularies'>,
  language: Language,
): Map<string, number> {
  const ids = groupByRegion(partnerships, vocabularies.regions, collatorFor(language)).flatMap((group) =>
    group.partnerships.map(({ id }) => id),
  );
  return new Map(ids.map((id, index) => [id, index + 1]));
}

/** Entries in the order of their numbers; one without a number comes last. */
export function byNumber<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  numbers: ReadonlyMap<string, number>,
): Entry[] {
  const numberOf = ({ id }: Entry): number => numbers.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...entries].sort((a, b) => numberOf(a) - numberOf(b));
}
