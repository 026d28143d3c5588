import type { LaidOutNode } from '../tree.ts';
import type { Band } from './levelling.ts';
import { keptTogether, type Stretch } from './spreadBreaks.ts';

/** A way to deal the groups from one on: what it costs, and where its first page ends. */
interface Deal {
  readonly cost: number;
  readonly end: number;
}

/**
 * Deals bands to pages so that all are about as full: of all ways, that whose free heights have the least sum of
 * squares. The last page may end anywhere. A group taller than a page has one of its own.
 */
export function dealEvenly(bands: readonly Band[], height: number): Stretch[] {
  const groups = keptTogether(bands);
  const deals: Deal[] = [{ cost: 0, end: groups.length }];
  for (let from = groups.length - 1; from >= 0; from -= 1) {
    let best: Deal | undefined;
    for (let end = from + 1; end <= groups.length; end += 1) {
      const free = height - extentOf(groups, from, end);
      if (free < 0 && end > from + 1) break;
      const after = deals[groups.length - end]?.cost ?? 0;
      const cost = after + (end === groups.length ? 0 : (Math.max(0, free) / height) ** 2);
      // Of two as good, the one whose page holds more
      if (!best || cost <= best.cost) best = { cost, end };
    }
    if (best) deals.push(best);
  }
  const pages: Stretch[] = [];
  for (let from = 0; from < groups.length;) {
    const end = deals[groups.length - from]?.end ?? groups.length;
    pages.push({ top: groups[from]?.top ?? 0, bottom: groups[end - 1]?.bottom ?? 0 });
    from = end;
  }
  return pages;
}

function extentOf(groups: readonly Stretch[], from: number, end: number): number {
  return (groups[end - 1]?.bottom ?? 0) - (groups[from]?.top ?? 0);
}

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
