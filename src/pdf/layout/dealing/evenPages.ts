import type { LaidOutNode } from '../../tree.ts';

/**
 * Moves the blocks of a page apart, until the last ends where the text of the page does: each space above a block
 * grows by the same, a heading's not, and none by more than `most`.
 * @param tops where each band of the page begins, from its head: blocks of one band move together
 * @param free what the page has left below its last block, in points
 */
export function spreadApart(
  blocks: readonly LaidOutNode[],
  tops: readonly number[],
  { free, most }: { readonly free: number; readonly most: number },
): LaidOutNode[] {
  const gaps = tops.length - 1;
  if (gaps < 1 || free <= 0) return [...blocks];
  const more = Math.min(most, free / gaps);
  return blocks.map((node) => {
    if (!node.box) return node;
    const { top } = node.box;
    const above = tops.filter((one) => one <= top + ROUNDING).length - 1;
    return { ...node, box: { ...node.box, top: top + more * Math.max(0, above) } };
  });
}

/** What rounding may do to a length, in points. */
const ROUNDING = 0.01;
