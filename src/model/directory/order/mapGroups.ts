import type { RegionGroup } from './order.ts';
import type { Partnership, Vocabularies } from '../partnership.ts';

/** Partnerships whose places are shown together, larger than on the map of the whole country. */
export interface MapExtract {
  /** Undefined for the extract that gathers regions with few partnerships. */
  readonly region: string | undefined;
  /** In the order of the groups that they come from. */
  readonly partnerships: readonly Partnership[];
}

/** A region has an extract of its own from this many partnerships on. */
const OWN_EXTRACT = 3;

/** An extract for each French region, those with few partnerships together at the end. */
export function frenchExtracts(groups: readonly RegionGroup[]): MapExtract[] {
  return extractsOf(groups);
}

/** The same for the regions of the partner country, in the order in which its territories are listed. */
export function partnerExtracts(
  groups: readonly RegionGroup[],
  { territories }: Pick<Vocabularies, 'territories'>,
): MapExtract[] {
  const all = groups.flatMap(({ partnerships }) => partnerships);
  const regions = [...new Set([...territories.values()].map(({ region }) => region))];
  const regionOf = ({ partner }: Partnership): string | undefined =>
    territories.get(partner.territory)?.region;
  const unlisted = all.filter((partnership) => regionOf(partnership) === undefined);
  return extractsOf([
    ...regions.map((region) => ({
      region,
      partnerships: all.filter((partnership) => regionOf(partnership) === region),
    })),
    ...(unlisted.length ? [{ region: '', partnerships: unlisted }] : []),
  ]);
}

function extractsOf(groups: readonly RegionGroup[]): MapExtract[] {
  const has = ({ region, partnerships }: RegionGroup): boolean =>
    region !== '' && partnerships.length >= OWN_EXTRACT;
  const few = groups.filter((group) => !has(group) && group.partnerships.length > 0);
  const [alone] = few;
  if (few.length === 1 && alone && alone.region !== '')
    return groups.filter(({ partnerships }) => partnerships.length > 0);
  const together = few.flatMap(({ partnerships }) => partnerships);
  return [...groups.filter(has), ...(together.length ? [{ region: undefined, partnerships: together }] : [])];
}
