import type { Partnership } from './partnership.ts';
import type { RegionGroup } from './order/order.ts';

/** True for a link that has not ended: what is counted and drawn. An ended one keeps its entry, which says so. */
export function isLiving({ state }: Pick<Partnership, 'state'>): boolean {
  return state !== 'ended';
}

/** The same groups with the links that have not ended; none is empty. */
export function livingGroups(groups: readonly RegionGroup[]): RegionGroup[] {
  return groups
    .map(({ region, partnerships }) => ({ region, partnerships: partnerships.filter(isLiving) }))
    .filter(({ partnerships }) => partnerships.length > 0);
}
