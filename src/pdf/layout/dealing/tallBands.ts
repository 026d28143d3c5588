import type { LaidOutNode, TextLine } from '../../tree.ts';
import type { Levelled } from '../levelling.ts';
import { keptTogether, type KeptGroup, type Stretch } from './spreadBreaks.ts';

/** Two stacks of blocks, and what no page parts of them. */
export interface DealtSides extends Omit<Levelled, 'bands'> {
  readonly groups: readonly KeptGroup[];
}

/** What rounding may do to a length, in points. */
const ROUNDING = 0.01;

/** Points: an empty box as low as this is a rule or a dot, and is moved whole; a taller one is a ground that parts. */
const LOW = 24;

/**
 * Parts what is taller than a page between its lines and pictures, on each side by itself: what a page does not
 * hold is moved down, on both sides to the same height, where the next page begins. What follows stays level.
 * A line or a picture that is itself taller than a page keeps its place: whoever draws it reports it.
 * @param height of the text of a page, in points
 */
export function partTallBands(levelled: Levelled, height: number): DealtSides {
  let { left, right } = levelled;
  const parted: KeptGroup[] = [];
  const falls: Fall[] = [];
  let fallen = 0;
  for (const kept of keptTogether(levelled.bands)) {
    falls.push({ from: kept.top, fallen });
    const { head } = kept;
    let group: KeptGroup = {
      ...movedBy(kept, fallen),
      ...(head && {
        head: movedBy(head, falls.findLast(({ from }) => from <= head.top + ROUNDING)?.fallen ?? 0),
      }),
    };
    while (group.bottom - group.top > height + ROUNDING) {
      const page: Stretch = { top: group.top, bottom: pageEnd([left, right], group, height) };
      if (page.bottom >= group.bottom - ROUNDING) break;
      const [fallLeft, fallRight] = [fallAt(left, page), fallAt(right, page)];
      const fall = Math.max(fallLeft, fallRight);
      left = levelBelow(moveBelow(left, page, fallLeft), group.bottom + fallLeft, fall - fallLeft);
      right = levelBelow(moveBelow(right, page, fallRight), group.bottom + fallRight, fall - fallRight);
      parted.push(page);
      group = { top: page.bottom, bottom: group.bottom + fall };
      fallen += fall;
    }
    parted.push(group);
  }
  return { left, right, groups: parted };
}

/** How far all has fallen that stood at a height or below it, before anything fell. */
interface Fall {
  readonly from: number;
  readonly fallen: number;
}

function movedBy<One extends Stretch>(one: One, by: number): One {
  return { ...one, top: one.top + by, bottom: one.bottom + by };
}

/** Where a page that begins with a group ends: lower than it should where nothing would stand on it at all. */
function pageEnd(sides: readonly (readonly LaidOutNode[])[], { top }: Stretch, height: number): number {
  const firstEnds = sides.map((side) => firstEnd(side, 0, top)).filter((end) => end < Infinity);
  return Math.max(top + height, Math.min(...firstEnds));
}

/** How far what a page does not hold must fall to begin where the next one does. */
function fallAt(side: readonly LaidOutNode[], page: Stretch): number {
  return Math.max(0, page.bottom - firstMoved(side, 0, page.bottom));
}

/** The least bottom of the lines and pictures that begin at a height or below it. */
function firstEnd(nodes: readonly LaidOutNode[], above: number, from: number): number {
  return Math.min(
    Infinity,
    ...nodes.map((node) => {
      const { top, bottom } = extentOf(node, above);
      if (bottom <= from + ROUNDING) return Infinity;
      if (isGround(node)) return Infinity;
      const lines = linesOf(node, top);
      if (lines)
        return Math.min(
          Infinity,
          ...lines.filter((line) => line.top >= from - ROUNDING).map((l) => l.bottom),
        );
      if (isStack(node)) return firstEnd(node.children ?? [], top, from);
      return top >= from - ROUNDING ? bottom : Infinity;
    }),
  );
}

/** The top of the first thing that does not stand whole above a height. */
function firstMoved(nodes: readonly LaidOutNode[], above: number, limit: number): number {
  return Math.min(
    Infinity,
    ...nodes.map((node) => {
      const { top, bottom } = extentOf(node, above);
      if (bottom <= limit + ROUNDING) return Infinity;
      if (isGround(node)) return top >= limit - ROUNDING ? top : Infinity;
      if (!stands(node, above, limit)) return top;
      const lines = linesOf(node, top);
      if (lines) return lines.find((line) => line.bottom > limit + ROUNDING)?.top ?? Infinity;
      return firstMoved(node.children ?? [], top, limit);
    }),
  );
}

/** Moves what does not stand whole above the end of a page; a text parts between its lines, a box grows. */
function moveBelow(side: readonly LaidOutNode[], page: Stretch, by: number): LaidOutNode[] {
  const move = (nodes: readonly LaidOutNode[], above: number): LaidOutNode[] =>
    nodes.flatMap((node): LaidOutNode[] => {
      const { top, bottom } = extentOf(node, above);
      if (!node.box || bottom <= page.bottom + ROUNDING) return [node];
      if (isGround(node)) return [top >= page.bottom - ROUNDING ? movedDown(node, by) : grown(node, by)];
      if (!stands(node, above, page.bottom)) return [movedDown(node, by)];
      const lines = linesOf(node, top);
      if (lines) return partText(node, lines, page.bottom, by);
      return [{ ...grown(node, by), children: move(node.children ?? [], top) }];
    });
  return move(side, 0);
}

/** Moves all that begins at a height or below it; boxes that go on below it grow. */
function levelBelow(side: readonly LaidOutNode[], edge: number, by: number): readonly LaidOutNode[] {
  if (by <= 0) return side;
  const move = (nodes: readonly LaidOutNode[], above: number): LaidOutNode[] =>
    nodes.map((node) => {
      const { top, bottom } = extentOf(node, above);
      if (top >= edge - ROUNDING) return movedDown(node, by);
      if (bottom <= edge + ROUNDING || !isStack(node)) return node;
      return { ...grown(node, by), children: move(node.children ?? [], top) };
    });
  return move(side, 0);
}

/** Whether something of a node stands whole above a height; what nothing can part does where its top is there. */
function stands(node: LaidOutNode, above: number, limit: number): boolean {
  const { top, bottom } = extentOf(node, above);
  const lines = linesOf(node, top);
  if (lines) return lines.some((line) => line.bottom <= limit + ROUNDING);
  if (isStack(node))
    return (node.children ?? []).some((child) => !isGround(child) && stands(child, top, limit));
  return bottom <= limit + ROUNDING;
}

interface LineExtent {
  readonly line: TextLine;
  readonly top: number;
  readonly bottom: number;
}

/** Lines of a text, from the top of the side; undefined for what is none. */
function linesOf({ lines, box }: LaidOutNode, top: number): LineExtent[] | undefined {
  const first = lines?.[0];
  if (!lines || !first) return undefined;
  const origin = top + (box?.paddingTop ?? 0) - first.box.y;
  return lines.map((line) => {
    const lineTop = origin + line.box.y;
    return { line, top: lineTop, bottom: lineTop + line.box.height };
  });
}

/** Both parts have the same props, so that they stay one element. */
function partText(node: LaidOutNode, lines: readonly LineExtent[], limit: number, by: number): LaidOutNode[] {
  const { box } = node;
  const cut = lines.findIndex(({ bottom }) => bottom > limit + ROUNDING);
  const next = lines[cut];
  if (!box || !next) return [node];
  const kept = next.top - (lines[0]?.top ?? next.top) + (box.paddingTop ?? 0);
  const part = (of: readonly LineExtent[]): TextLine[] => of.map(({ line }) => line);
  return [
    { ...node, box: { ...box, height: kept }, lines: part(lines.slice(0, cut)) },
    {
      ...node,
      box: { ...box, top: box.top + kept + by, height: box.height - kept, paddingTop: 0 },
      lines: part(lines.slice(cut)),
    },
  ];
}

function extentOf({ box }: LaidOutNode, above: number): Stretch {
  const top = above + (box?.top ?? 0);
  return { top, bottom: top + (box?.height ?? 0) };
}

function isStack({ type, children }: LaidOutNode): boolean {
  return type === 'VIEW' && (children?.length ?? 0) > 0;
}

/** A box that draws nothing but itself, too tall for a rule. */
function isGround(node: LaidOutNode): boolean {
  if (node.type !== 'VIEW' || (node.box?.height ?? 0) <= LOW) return false;
  return (node.children ?? []).every(isGround);
}

function movedDown(node: LaidOutNode, by: number): LaidOutNode {
  return node.box ? { ...node, box: { ...node.box, top: node.box.top + by } } : node;
}

function grown(node: LaidOutNode, by: number): LaidOutNode {
  return node.box ? { ...node, box: { ...node.box, height: node.box.height + by } } : node;
}
