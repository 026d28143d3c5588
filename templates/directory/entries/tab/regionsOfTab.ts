import type { RegionGroup } from '../../../../src/model/directory/order/order.ts';

/**
 * The regions that the tab of a page names: those that begin on it, so that who leafs by the tabs finds the band of each;
 * else the one that goes on.
 * @param anchors ids of what stands on the page
 */
export function regionsOfTab(
  anchors: readonly string[],
  groups: readonly RegionGroup[],
): readonly RegionGroup[] {
  const onPage = new Set(anchors);
  const shown = groups.filter(({ partnerships }) => partnerships.some(({ id }) => onPage.has(id)));
  const beginning = shown.filter(({ partnerships: [first] }) => first && onPage.has(first.id));
  return beginning.length > 0 ? beginning : shown.slice(0, 1);
}
