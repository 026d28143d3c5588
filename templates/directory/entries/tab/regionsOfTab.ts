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
  const onPage = new Set(anchors);
  return groups.filter(({ partnerships }) => partnerships.some(({ id }) => onPage.has(id)));
}
