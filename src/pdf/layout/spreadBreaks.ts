import type { LaidOutNode } from '../tree.ts';
import type { Band } from './levelling.ts';

/** What of an unbroken page goes to one page, in points from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Deals bands to pages of a height; `partTallBands` has left none that is taller and could be parted. */
export function dealBands(bands: readonly Band[], height: number): Stretch[] {
  const pages: Stretch[] = [];
  for (const { top, bottom } of keptTogether(bands)) {
    const open = pages.at(-1);
    if (open && bottom - open.top <= height) pages[pages.length - 1] = { top: open.top, bottom };
    else pages.push({ top, bottom });
  }
  return pages;
}

/** Bands with those that stay on the page of the next: what no page may part. */
export function keptTogether(bands: readonly Band[]): Stretch[] {
  const groups: Stretch[] = [];
  let isOpen = false;
  for (const { top, bottom, keepsWithNext } of bands) {
    const open = groups.at(-1);
    if (open && isOpen) groups[groups.length - 1] = { top: open.top, bottom };
    else groups.push({ top, bottom });
    isOpen = keepsWithNext;
  }
  return groups;
}

/** Edges of a block that lie on another page. */
const NO_TOP = { borderTopWidth: 0 };
const NO_BOTTOM = { borderBottomWidth: 0 };

/** What rounding may do to a length, in points. */
const ROUNDING = 0.01;

/** What of some blocks stands in a stretch, with the stretch's top at `top`. A block over two pages is on both. */
export function cutBlocks(
  blocks: readonly LaidOutNode[],
  { top, bottom }: Stretch,
  to: number,
): LaidOutNode[] {
  return blocks.flatMap((node) => {
    const { box } = node;
    if (!box) return [];
    const end = box.top + box.height;
    const begins = box.top >= top - ROUNDING && box.top < bottom - ROUNDING;
    if (begins && (end <= bottom + ROUNDING || !node.children?.length || node.type !== 'VIEW'))
      return [{ ...node, box: { ...box, top: box.top - top + to } }];
    if (end <= top + ROUNDING || box.top >= bottom - ROUNDING || node.type !== 'VIEW') return [];
    const from = Math.max(box.top, top);
    const height = Math.min(end, bottom) - from;
    const inner = { top: from - box.top, bottom: from - box.top + height };
    const edges = { ...(box.top < from && NO_TOP), ...(end > from + height + ROUNDING && NO_BOTTOM) };
    return [
      {
        ...node,
        style: { ...node.style, ...edges },
        box: { ...box, top: from - top + to, height, ...edges },
        children: cutBlocks(node.children ?? [], inner, 0),
      },
    ];
  });
}
