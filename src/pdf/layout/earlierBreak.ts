import { elementOf } from '../structure/nodeFacts.ts';
import type { LaidOutNode } from '../tree.ts';
import { LEAST_FILLED, MOST_EMPTY } from './pageReport/fullness.ts';
import { hasGround, lowestInk, piecesOf } from './pageReport/pieces.ts';
import { textHeight } from './section.ts';
import type { SectionLayout } from './sectionLayout.ts';

/** Lines of a paragraph that stay together at the edge of a page. */
const FEWEST_LINES = 2;
/** What the last page is filled with beyond what it must, in points. */
const MARGIN = 1;

/**
 * Breaks the page before the last one earlier, so that its last blocks or lines fill a quarter of the last page.
 * Nothing is laid out anew.
 * @returns undefined where the page before would then have a hole, or nothing on it can be moved
 */
export function withEarlierBreak(layout: SectionLayout): SectionLayout | undefined {
  const { pages, section } = layout;
  const [before, last] = pages.slice(-2);
  if (!before || !last || section.columns || pages.length < 2) return undefined;
  const { top } = section.geometry;
  const height = textHeight(section.geometry);
  const bottom = inkBottom(flowOf(last));
  if (bottom === undefined) return undefined;
  const needs = {
    wanted: LEAST_FILLED * height - (bottom - top) + MARGIN,
    least: top + (1 - MOST_EMPTY) * height,
  };
  const moved = moveOver({ ...before, style: {} }, { ...last, style: {} }, needs, top);
  if (!moved) return undefined;
  const [shorter, longer] = [withFlow(before, flowOf(moved.before)), withFlow(last, flowOf(moved.after))];
  return { ...layout, pages: [...pages.slice(0, -2), shorter, longer] };
}

/**
 * Moves what ends one page, or one part of a block, to the head of the next. Where both meet in one block, it is
 * moved within that block.
 * @param top where the flow of the next begins
 */
function moveOver(
  before: LaidOutNode,
  after: LaidOutNode,
  needs: Needs,
  top: number,
): { before: LaidOutNode; after: LaidOutNode; by: number } | undefined {
  const [ending, starting] = [flowOf(before), flowOf(after)];
  const [end, start] = [ending.at(-1), starting[0]];
  if (!end?.box || !start?.box || !isColumn(before)) return undefined;
  if (isOneBlock(end, start) && end.type !== 'TEXT') {
    // Two parts of a box with a ground would show their seam
    if (hasGround(end)) return undefined;
    const inner = { ...needs, least: needs.least - end.box.top };
    const moved = moveOver(end, start, inner, flowOf(start)[0]?.box?.top ?? 0);
    if (!moved) return undefined;
    const { by } = moved;
    return {
      before: withFlow(before, [...ending.slice(0, -1), taller(moved.before, -by)]),
      after: withFlow(after, [
        taller(moved.after, by),
        ...starting.slice(1).map((node) => movedDown(node, by)),
      ]),
      by,
    };
  }
  const cut = cutOf(ending, needs);
  if (!cut) return undefined;
  const by = extent(cut.go) + rowGapOf(after);
  const up = top - (cut.go[0]?.box?.top ?? top);
  return {
    before: withFlow(before, cut.stay),
    after: withFlow(after, [
      ...cut.go.map((node) => movedDown(node, up)),
      ...starting.map((node) => movedDown(node, by)),
    ]),
    by,
  };
}

interface Cut {
  readonly stay: readonly LaidOutNode[];
  readonly go: readonly LaidOutNode[];
}

interface Needs {
  /** Height that must be moved, in points. */
  readonly wanted: number;
  /** The text that stays reaches down to here, in points from the top of the page. */
  readonly least: number;
}

/** The latest break that moves enough and leaves enough. */
function cutOf(flow: readonly LaidOutNode[], { wanted, least }: Needs): Cut | undefined {
  const reaches = ({ stay, go }: Cut): boolean => extent(go) >= wanted && (inkBottom(stay) ?? 0) >= least;
  for (let index = flow.length - 1; index > 0; index -= 1) {
    const node = flow[index];
    if (!node) return undefined;
    const whole = { stay: flow.slice(0, index), go: flow.slice(index) };
    const parted = partsOf(node).map(([first, second]) => ({
      stay: [...whole.stay, first],
      go: [second, ...flow.slice(index + 1)],
    }));
    const found = [...parted, ...(keepsWithNext(flow[index - 1]) ? [] : [whole])].find(reaches);
    if (found) return found;
    if ((inkBottom(whole.stay) ?? 0) < least) return undefined;
  }
  return undefined;
}

/** A text in two parts, at each line where it may be parted, the last first. */
function partsOf(node: LaidOutNode): [LaidOutNode, LaidOutNode][] {
  const { box, lines } = node;
  const origin = lines?.[0]?.box.y;
  if (node.type !== 'TEXT' || !box || !lines || origin === undefined || node.props['wrap'] === false)
    return [];
  const parts: [LaidOutNode, LaidOutNode][] = [];
  for (let cut = lines.length - FEWEST_LINES; cut >= FEWEST_LINES; cut -= 1) {
    const kept = (box.paddingTop ?? 0) + (lines[cut]?.box.y ?? 0) - origin;
    parts.push([
      { ...node, box: { ...box, height: kept, marginBottom: 0 }, lines: lines.slice(0, cut) },
      {
        ...node,
        box: { ...box, top: box.top + kept, height: box.height - kept, paddingTop: 0 },
        lines: lines.slice(cut),
      },
    ]);
  }
  return parts;
}

function isOneBlock(end: LaidOutNode, start: LaidOutNode): boolean {
  const element = elementOf(end);
  return element !== undefined && element === elementOf(start);
}

/** Blocks one below the other; a page has no direction of its own. */
function isColumn({ style }: LaidOutNode): boolean {
  return style?.['flexDirection'] === undefined || style['flexDirection'] === 'column';
}

function rowGapOf({ style }: LaidOutNode): number {
  return Number(style?.['rowGap'] ?? 0);
}

function keepsWithNext(node: LaidOutNode | undefined): boolean {
  return Number(node?.props['minPresenceAhead'] ?? 0) > 0;
}

/** Height from the top of the first to where what follows the last may begin. */
function extent(nodes: readonly LaidOutNode[]): number {
  const [first, last] = [nodes[0]?.box, nodes.at(-1)?.box];
  return first && last ? last.top + last.height + (last.marginBottom ?? 0) - first.top : 0;
}

function inkBottom(nodes: readonly LaidOutNode[]): number | undefined {
  return lowestInk(piecesOf(nodes, undefined));
}

function isInFlow({ box, style, props }: LaidOutNode): boolean {
  return box !== undefined && style?.['position'] !== 'absolute' && props['fixed'] !== true;
}

function flowOf({ children = [] }: LaidOutNode): LaidOutNode[] {
  return children.filter(isInFlow);
}

function withFlow(node: LaidOutNode, flow: readonly LaidOutNode[]): LaidOutNode {
  return { ...node, children: [...(node.children ?? []).filter((child) => !isInFlow(child)), ...flow] };
}

function taller(node: LaidOutNode, by: number): LaidOutNode {
  return node.box ? { ...node, box: { ...node.box, height: node.box.height + by } } : node;
}

function movedDown(node: LaidOutNode, by: number): LaidOutNode {
  return node.box ? { ...node, box: { ...node.box, top: node.box.top + by } } : node;
}
