import type { Collation } from '../../../i18n/collation.ts';
import type { Partnership, PartnerAuthority } from '../partnership.ts';

/** What sorts a partner: its reading in an edition sorted by kana, else its name. */
export function partnerSortKey(partner: PartnerAuthority): string {
  return partner.sortKey ?? partner.name;
}

/** Order of the book: French authority, then partner, then id so that no two runs differ (FR-18). */
export function partnershipsInOrder(
  partnerships: readonly Partnership[],
  collator: Collation,
): Partnership[] {
  return [...partnerships].sort(
    (a, b) =>
      collator.compare(a.french.sortKey, b.french.sortKey) ||
      collator.compare(partnerSortKey(a.partner), partnerSortKey(b.partner)) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

export interface RegionGroup {
  readonly region: string;
  readonly partnerships: readonly Partnership[];
}

/** Partnerships by French region, in the order of `regions`; each group in the order of the book, none empty. */
export function groupByRegion(
  partnerships: readonly Partnership[],
  regions: readonly string[],
  collator: Collation,
): RegionGroup[] {
  const ordered = partnershipsInOrder(partnerships, collator);
  const unlisted = ordered.map(({ french }) => french.region).filter((region) => !regions.includes(region));
  return [...regions, ...new Set(unlisted)]
    .map((region) => ({ region, partnerships: ordered.filter(({ french }) => french.region === region) }))
    .filter((group) => group.partnerships.length > 0);
}
