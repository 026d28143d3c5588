import type { RegionGroup } from '../../../../src/model/directory/order/order.ts';

/**
 * The regions that the tab of a page names: all that have entries on it, in their order, so that no entry stands under
 * another region's name and who leafs by the tabs finds the page on which each begins.
 * @param anchors ids of what stands on the page
 */
export function regionsOfTab(
  anchors: readonly string[],
  groups: readonly RegionGroup[],
): readonly RegionGroup[] {
  const known = groupsById.get(groups) ?? byId(groups);
  groupsById.set(groups, known);
  const onPage = new Set(anchors.flatMap((id) => known.get(id) ?? []));
  return groups.filter((group) => onPage.has(group));
}

/** Asked for each page. */
const groupsById = new WeakMap<readonly RegionGroup[], ReadonlyMap<string, RegionGroup>>();

function byId(groups: readonly RegionGroup[]): Map<string, RegionGroup> {
  return new Map(groups.flatMap((group) => group.partnerships.map(({ id }) => [id, group] as const)));
}
