import type { LaidOutNode } from '../tree.ts';
import { matchBlocks, type BlockPair } from './blockPairs.ts';

/** What stands at one height on both pages of a spread, and no page cuts. Points from the top of its page. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  /** It stays on the page of the band after it: a heading. */
  readonly keepsWithNext: boolean;
  /** So much of what follows stays with it, in points. */
  readonly ahead?: number;
  /** Head of the table that it is a row of. */
  readonly head?: TableHead;
}

/** Points from the top of its page. */
interface TableHead {
  readonly top: number;
  readonly bottom: number;
}

/** Two stacks of blocks brought to the same heights. */
export interface Levelled {
  readonly left: readonly LaidOutNode[];
  readonly right: readonly LaidOutNode[];
  readonly bands: readonly Band[];
}

/**
 * Moves the blocks of two stacks down until those that say the same begin at the same height. Within
 * two matched blocks that are stacks of as many blocks, these are levelled too; any other two take the
 * height of the taller. What has no match keeps its place alone.
 */
export function levelBlocks(left: readonly LaidOutNode[], right: readonly LaidOutNode[]): Levelled {
  const { pairs, bands } = levelPairs(matchBlocks(left, right));
  return {
    left: pairs.flatMap((pair) => pair.left ?? []),
    right: pairs.flatMap((pair) => pair.right ?? []),
    bands,
  };
}

interface LevelledPairs {
  readonly pairs: readonly BlockPair[];
  readonly bands: readonly Band[];
  readonly bottom: number;
}

/** One pair below the other, with the greater of the two spaces between them. */
function levelPairs(pairs: readonly BlockPair[]): LevelledPairs {
  const levelled: BlockPair[] = [];
  const bands: Band[] = [];
  let bottom = 0;
  let head: TableHead | undefined;
  const ends = { left: 0, right: 0 };
  for (const pair of pairs) {
    const space = Math.max(0, spaceAbove(pair.left, ends.left), spaceAbove(pair.right, ends.right));
    ends.left = bottomOf(pair.left) ?? ends.left;
    ends.right = bottomOf(pair.right) ?? ends.right;
    const { left, right, height, bands: parts } = levelPair(pair);
    const top = bottom + space;
    levelled.push({ left: moveTo(left, top), right: moveTo(right, top) });
    bands.push(...parts.map((band) => underHead(bandMovedBy(band, top), head)));
    bottom = top + height;
    if (isRepeated(pair.left) || isRepeated(pair.right)) head = { top, bottom };
  }
  return { pairs: levelled, bands, bottom };
}

/** A row of a table whose head stands above it; in a table within it, that one's head is nearer. */
function underHead(band: Band, head: TableHead | undefined): Band {
  return head && !band.head ? { ...band, head } : band;
}

function bandMovedBy(band: Band, by: number): Band {
  const moved = { top: band.top + by, bottom: band.bottom + by };
  const { head } = band;
  return { ...band, ...moved, ...(head && { head: { top: head.top + by, bottom: head.bottom + by } }) };
}

/** Two matched blocks of one height; bands from the top of the blocks. */
function levelPair(pair: BlockPair): BlockPair & { height: number; bands: readonly Band[] } {
  const { left, right } = pair;
  const tallest = Math.max(left?.box?.height ?? 0, right?.box?.height ?? 0);
  const ahead = Math.max(presenceOf(left), presenceOf(right));
  const keepsWithNext = ahead > 0 || isRepeated(left) || isRepeated(right);
  if (!left || !right || !areStacks(left, right)) {
    const bands = [{ top: 0, bottom: tallest, keepsWithNext, ahead }];
    return { left: stretch(left, tallest), right: stretch(right, tallest), height: tallest, bands };
  }
  const levelled = levelPairs(matchBlocks(left.children ?? [], right.children ?? []));
  const below = Math.max(spaceBelow(left), spaceBelow(right));
  const inner = isAtFoot(left) ? raise(levelled, levelled.bottom + below - tallest) : levelled;
  const height = Math.max(tallest, inner.bottom + below);
  const whole = { top: 0, bottom: height, keepsWithNext, ahead };
  return {
    left: stretch({ ...left, children: inner.pairs.flatMap((one) => one.left ?? []) }, height),
    right: stretch({ ...right, children: inner.pairs.flatMap((one) => one.right ?? []) }, height),
    height,
    bands: mayBreak(left) && mayBreak(right) ? bandsWithin(whole, inner.bands) : [whole],
  };
}

/** Blocks that stand at a foot grow into the space above them, as far as there is any. */
function raise({ pairs, bands, bottom }: LevelledPairs, excess: number): LevelledPairs {
  const up = Math.max(0, Math.min(excess, bands[0]?.top ?? 0));
  const raiseNode = (node: LaidOutNode | undefined) => moveTo(node, (node?.box?.top ?? 0) - up);
  return {
    pairs: pairs.map(({ left, right }) => ({ left: raiseNode(left), right: raiseNode(right) })),
    bands: bands.map((band) => bandMovedBy(band, -up)),
    bottom: bottom - up,
  };
}

/** Bands of a block's parts, with its own space above the first and below the last. */
function bandsWithin(whole: Band, parts: readonly Band[]): Band[] {
  return parts.map((band, index) => ({
    ...band,
    top: index === 0 ? whole.top : band.top,
    ...(index === parts.length - 1 && {
      bottom: whole.bottom,
      keepsWithNext: whole.keepsWithNext,
      ahead: whole.ahead ?? 0,
    }),
  }));
}

/** What a heading asks for after it, in points. */
function presenceOf(node: LaidOutNode | undefined): number {
  return Number(node?.props['minPresenceAhead'] ?? 0);
}

/** A head that is said again on each page. */
function isRepeated(node: LaidOutNode | undefined): boolean {
  return node?.props['fixed'] === true;
}

function mayBreak({ props }: LaidOutNode): boolean {
  return props['wrap'] !== false && props['fixed'] !== true;
}

function areStacks(left: LaidOutNode, right: LaidOutNode): boolean {
  const areAlike = left.children?.length === right.children?.length && isAtFoot(left) === isAtFoot(right);
  return areAlike && isStack(left) && isStack(right);
}

function isAtFoot({ style }: LaidOutNode): boolean {
  return style?.['justifyContent'] === 'flex-end';
}

/** Blocks one below the other, close to each other. */
function isStack({ type, style, children = [] }: LaidOutNode): boolean {
  const isClose = [undefined, 'flex-start', 'flex-end'].includes(
    style?.['justifyContent'] as string | undefined,
  );
  if (type !== 'VIEW' || !isClose || children.length < 2) return false;
  return children.every(
    (child, index) =>
      child.style?.['position'] !== 'absolute' &&
      spaceAbove(child, bottomOf(children[index - 1]) ?? 0) > -ROUNDING,
  );
}

/** What rounding may do to a length, in points. */
const ROUNDING = 0.01;

function spaceAbove(node: LaidOutNode | undefined, end: number): number {
  return node?.box ? node.box.top - end : 0;
}

/** Space that a block keeps below its last part. */
function spaceBelow({ box, children }: LaidOutNode): number {
  const { paddingBottom = 0, borderBottomWidth = 0 } = box ?? {};
  return paddingBottom + borderBottomWidth + (children?.at(-1)?.box?.marginBottom ?? 0);
}

function bottomOf(node: LaidOutNode | undefined): number | undefined {
  return node?.box && node.box.top + node.box.height;
}

function moveTo(node: LaidOutNode | undefined, top: number): LaidOutNode | undefined {
  return node?.box ? { ...node, box: { ...node.box, top } } : node;
}

/** A box grows with its ground and its rules; text and pictures stay as they are. */
function stretch(node: LaidOutNode | undefined, height: number): LaidOutNode | undefined {
  return node?.box && node.type === 'VIEW' ? { ...node, box: { ...node.box, height } } : node;
}
