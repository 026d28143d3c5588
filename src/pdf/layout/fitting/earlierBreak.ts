import { elementOf } from '../../structure/nodeFacts.ts';
import type { LaidOutNode, NodeBox } from '../../tree.ts';
import { LEAST_FILLED, MOST_EMPTY } from '../pageReport/fullness.ts';
import { hasGround, lowestInk, piecesOf } from '../pageReport/pieces.ts';
import { textHeight } from '../section.ts';
import type { SectionLayout } from '../sectionLayout.ts';

/** Lines of a paragraph that stay together at the edge of a page. */
const FEWEST_LINES = 2;
/** What a page is filled with beyond what it must, in points. */
const MARGIN = 1;
/** Places are sums of rounded lengths. Points, or parts of a line. */
const NEARLY = 0.01;

/** What may be asked of an earlier break. */
export interface EarlierBreak {
  /** Of the page that is filled by it, from 1; the last one where it is not said. */
  readonly page?: number;
  /** Part of the page before that may be left empty. */
  readonly mostEmpty?: number;
  /** Part of the page that may stay empty, if it is not the last one. */
  readonly leaves?: number;
}

/**
 * The section with the page before one of its pages broken earlier, so that the blocks or lines taken from it fill
 * that page: a quarter of the last one, another so far that no hole is left. One layout for each break that makes no
 * hole itself, the latest first. Nothing is laid out anew.
 */
export function* withEarlierBreak(
  layout: SectionLayout,
  { page = layout.pages.length - 1, mostEmpty = MOST_EMPTY, leaves = MOST_EMPTY }: EarlierBreak = {},
): Generator<SectionLayout> {
  const { pages, section } = layout;
  const [before, after] = [pages[page - 1], pages[page]];
  if (!before || !after || section.columns) return;
  const { top } = section.geometry;
  const height = textHeight(section.geometry);
  const bottom = inkBottom(flowOf(after));
  if (bottom === undefined) return;
  const isLast = page === pages.length - 1;
  const needs = {
    wanted: (isLast ? LEAST_FILLED : 1 - leaves) * height - (bottom - top) + MARGIN,
    least: top + (1 - mostEmpty) * height,
    line: section.leading,
  };
  for (const moved of movesOver({ ...before, style: {} }, { ...after, style: {} }, needs, top)) {
    const [shorter, longer] = [withFlow(before, flowOf(moved.before)), withFlow(after, flowOf(moved.after))];
    if ((inkBottom(flowOf(longer)) ?? 0) > top + height + NEARLY) continue;
    yield { ...layout, pages: [...pages.slice(0, page - 1), shorter, longer, ...pages.slice(page + 1)] };
  }
}

interface Moved {
  readonly before: LaidOutNode;
  readonly after: LaidOutNode;
  /** What came has pushed down what was there, in points. */
  readonly by: number;
}

/**
 * Moves what ends one page, or one part of a block, to the head of the next. Where both meet in one block, first
 * within that block.
 * @param top where the flow of the next begins
 */
function* movesOver(before: LaidOutNode, after: LaidOutNode, needs: Needs, top: number): Generator<Moved> {
  const [ending, starting] = [flowOf(before), flowOf(after)];
  const [end, start] = [ending.at(-1), starting[0]];
  if (!end?.box || !start?.box || !isColumn(before)) return;
  if (isOneBlock(end, start) && end.type !== 'TEXT' && !hasGround(end)) {
    // Rows keep their own rhythm, what follows the block stands on the grid
    const inner = { ...needs, least: needs.least - end.box.top, line: undefined };
    for (const moved of movesOver(end, start, inner, flowOf(start)[0]?.box?.top ?? 0)) {
      const by = wholeLines(moved.by, needs.line);
      yield {
        before: withFlow(before, [...ending.slice(0, -1), taller(moved.before, -moved.by)]),
        after: withFlow(after, [
          taller(moved.after, moved.by),
          ...starting.slice(1).map((node) => movedDown(node, by)),
        ]),
        by,
      };
    }
  }
  if (!canJoin(end, start) || goesOnBelow(end, starting)) return;
  for (const { stay, go } of cutsOf(ending, needs)) {
    const goTop = go[0]?.box?.top ?? top;
    const up = wholeLines(top - goTop, needs.line);
    const above = rowGapOf(after) + marginLostAt(top, start.box);
    const by = wholeLines(goTop + up - top + extent(go) + above, needs.line);
    const moved = [...go.map((node) => movedDown(node, up)), ...starting.map((node) => movedDown(node, by))];
    yield { before: withFlow(before, stay), after: withFlow(after, moved), by };
  }
}

/** What a block at the head of a page has left out of its margin, and wants again below other text. Points. */
function marginLostAt(head: number, { top, marginTop = 0 }: NodeBox): number {
  return Math.max(0, marginTop - (top - head));
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
  /** Where text stands on a grid, its leading: what is moved goes by whole lines. Points. */
  readonly line: number | undefined;
}

/** Breaks that move enough and leave enough, the latest first. */
function* cutsOf(flow: readonly LaidOutNode[], { wanted, least }: Needs): Generator<Cut> {
  const reaches = ({ stay, go }: Cut): boolean => extent(go) >= wanted && (inkBottom(stay) ?? 0) >= least;
  for (let index = flow.length - 1; index > 0; index -= 1) {
    const node = flow[index];
    if (!node) return;
    const whole = { stay: flow.slice(0, index), go: flow.slice(index) };
    const parted = partsOf(node).map(([first, second]) => ({
      stay: [...whole.stay, first],
      go: [second, ...flow.slice(index + 1)],
    }));
    yield* [...parted, ...(keepsWithNext(flow[index - 1]) ? [] : [whole])].filter(reaches);
    if ((inkBottom(whole.stay) ?? 0) < least) return;
  }
}

/** A text in two parts, at each line where it may be parted and that ends with a word, the last first. */
function partsOf(node: LaidOutNode): [LaidOutNode, LaidOutNode][] {
  const { box, lines } = node;
  const origin = lines?.[0]?.box.y;
  if (node.type !== 'TEXT' || !box || !lines || origin === undefined || node.props['wrap'] === false)
    return [];
  const parts: [LaidOutNode, LaidOutNode][] = [];
  for (let cut = lines.length - FEWEST_LINES; cut >= FEWEST_LINES; cut -= 1) {
    if (lines[cut - 1]?.endsInWord) continue;
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

/** A distance, or the next longer one down of whole lines. */
function wholeLines(distance: number, line: number | undefined): number {
  return line === undefined ? distance : Math.ceil(distance / line - NEARLY) * line;
}

function isOneBlock(end: LaidOutNode, start: LaidOutNode): boolean {
  const element = elementOf(end);
  return element !== undefined && element === elementOf(start);
}

/** A figure that waited stands between the two parts of a text: none of its lines may go above it alone. */
function goesOnBelow(end: LaidOutNode, starting: readonly LaidOutNode[]): boolean {
  return starting.slice(1).some((node) => isOneBlock(end, node));
}

/** Two parts of a text may meet again, and of a plain stack; those of a box would show their seam. */
function canJoin(end: LaidOutNode | undefined, start: LaidOutNode | undefined): boolean {
  if (!end || !start || end.type === 'TEXT') return true;
  if (!isOneBlock(end, start)) return isTold(end) || isTold(start) || start.type !== 'VIEW';
  return !hasGround(end) && isColumn(end) && canJoin(flowOf(end).at(-1), flowOf(start)[0]);
}

/** Whether two parts of a node would be known as one block. */
function isTold(node: LaidOutNode): boolean {
  return elementOf(node) !== undefined;
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
