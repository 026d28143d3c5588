import type { LaidOutNode } from '../../tree.ts';
import type { Band } from '../levelling.ts';

/** What of an unbroken page goes to one page, in points from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** What stays together on a page, and what a break before it asks for. */
export interface KeptGroup extends Stretch {
  /** Where its last line or ground ends: the space below that, a page's foot does not need. */
  readonly ends?: number;
  /** Head of the table that it goes on in, which is said again where a page begins with it. */
  readonly head?: Stretch;
  /** It begins with a heading. */
  readonly isHeaded?: boolean;
}

/**
 * Bands with those that stay on the page of the next: what no page may part. A heading keeps what it asks for below
 * it, but does not wait for what another heading begins.
 */
export function keptTogether(bands: readonly Band[]): KeptGroup[] {
  const groups: KeptGroup[] = [];
  let isOpen = false;
  let until = -Infinity;
  for (const { keepsWithNext, ahead = 0, ...band } of bands) {
    const open = groups.at(-1);
    if (open && (isOpen || (band.top < until - ROUNDING && !keepsWithNext)))
      groups[groups.length - 1] = { ...open, bottom: band.bottom };
    else groups.push({ ...band, ...(keepsWithNext && { isHeaded: true }) });
    isOpen = keepsWithNext;
    if (keepsWithNext) until = band.bottom + ahead;
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

/** The head of a table above the rows that go on below it: both are one table still. */
export function underHead(head: readonly LaidOutNode[], rest: readonly LaidOutNode[]): LaidOutNode[] {
  const [one] = head;
  const [first, ...others] = rest;
  if (!one?.box || !first?.box || one.props !== first.props) return [...head, ...rest];
  const down = first.box.top - one.box.top;
  const rows = (first.children ?? []).map((child) => movedDown(child, down));
  const box = { ...first.box, top: one.box.top, height: first.box.height + down };
  return [{ ...first, box, children: underHead(one.children ?? [], rows) }, ...others];
}

function movedDown(node: LaidOutNode, by: number): LaidOutNode {
  return node.box ? { ...node, box: { ...node.box, top: node.box.top + by } } : node;
}
