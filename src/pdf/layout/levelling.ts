import type { LaidOutNode } from '../tree.ts';

/** What stands at one height on both pages of a spread, and no page cuts. Points from the top of its page. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  /** It stays on the page of the band after it: a heading. */
  readonly keepsWithNext: boolean;
}

/** Two stacks of blocks brought to the same heights. */
export interface Levelled {
  readonly left: readonly LaidOutNode[];
  readonly right: readonly LaidOutNode[];
  readonly bands: readonly Band[];
}

interface Pair {
  readonly left: LaidOutNode | undefined;
  readonly right: LaidOutNode | undefined;
}

interface Stack {
  readonly pairs: readonly Pair[];
  readonly bands: readonly Band[];
  readonly bottom: number;
}

/**
 * Moves the blocks of two stacks down until those that say the same begin at the same height. Blocks
 * are matched by id, and between two ids in their order; what has no match keeps its place alone.
 * Within two matched blocks that are stacks of as many blocks, these are levelled too; any other two
 * blocks take the height of the taller.
 */
export function levelBlocks(left: readonly LaidOutNode[], right: readonly LaidOutNode[]): Levelled {
  const { pairs, bands } = levelPairs(matchBlocks(left, right));
  return {
    left: pairs.flatMap((pair) => pair.left ?? []),
    right: pairs.flatMap((pair) => pair.right ?? []),
    bands,
  };
}

function matchBlocks(left: readonly LaidOutNode[], right: readonly LaidOutNode[]): Pair[] {
  const pairs: Pair[] = [];
  const waiting = [...right];
  const unmatched: LaidOutNode[] = [];
  const pairUp = (others: readonly LaidOutNode[]): void => {
    const count = Math.max(unmatched.length, others.length);
    for (let index = 0; index < count; index += 1)
      pairs.push({ left: unmatched[index], right: others[index] });
    unmatched.length = 0;
  };
  for (const node of left) {
    const id = node.props['id'];
    const twin = id === undefined ? -1 : waiting.findIndex(({ props }) => props['id'] === id);
    if (twin < 0) {
      unmatched.push(node);
      continue;
    }
    pairUp(waiting.splice(0, twin));
    pairs.push({ left: node, right: waiting.shift() });
  }
  pairUp(waiting);
  return pairs;
}

function levelPairs(pairs: readonly Pair[]): Stack {
  const levelled: Pair[] = [];
  const bands: Band[] = [];
  let bottom = 0;
  const ends = { left: 0, right: 0 };
  for (const pair of pairs) {
    const top =
      bottom +
      Math.max(0, topOf(pair.left, ends.left) - ends.left, topOf(pair.right, ends.right) - ends.right);
    ends.left = bottomOf(pair.left, ends.left);
    ends.right = bottomOf(pair.right, ends.right);
    const { height, bands: parts, ...both } = levelPair(pair);
    levelled.push({ left: moveTo(both.left, top), right: moveTo(both.right, top) });
    bands.push(...parts.map((band) => ({ ...band, top: band.top + top, bottom: band.bottom + top })));
    bottom = top + height;
  }
  return { pairs: levelled, bands, bottom };
}

/** Two matched blocks at the same height; bands from the top of the blocks. */
function levelPair({ left, right }: Pair): Pair & { height: number; bands: readonly Band[] } {
  const tallest = Math.max(heightOf(left), heightOf(right));
  const keepsWithNext = [left, right].some((node) => Number(node?.props['minPresenceAhead'] ?? 0) > 0);
  const whole = (height: number): Band => ({ top: 0, bottom: height, keepsWithNext });
  if (!left || !right || !areStacks(left, right)) {
    const bands = [whole(tallest)];
    return { left: stretch(left, tallest), right: stretch(right, tallest), height: tallest, bands };
  }
  const inner = levelPairs(
    (left.children ?? []).map((child, index) => ({ left: child, right: right.children?.[index] })),
  );
  const height = Math.max(tallest, inner.bottom + Math.max(tailOf(left), tailOf(right)));
  return {
    left: stretch({ ...left, children: inner.pairs.flatMap((pair) => pair.left ?? []) }, height),
    right: stretch({ ...right, children: inner.pairs.flatMap((pair) => pair.right ?? []) }, height),
    height,
    bands: mayBreak(left) && mayBreak(right) ? within(inner.bands, whole(height)) : [whole(height)],
  };
}

/** Bands of a block's parts, with its own space above the first and below the last. */
function within(bands: readonly Band[], whole: Band): Band[] {
  return bands.map((band, index) => ({
    top: index === 0 ? whole.top : band.top,
    bottom: index === bands.length - 1 ? whole.bottom : band.bottom,
    keepsWithNext: index === bands.length - 1 ? whole.keepsWithNext : band.keepsWithNext,
  }));
}

function areStacks(left: LaidOutNode, right: LaidOutNode): boolean {
  return left.children?.length === right.children?.length && isStack(left) && isStack(right);
}

/** Views one below the other, from the top down. */
function isStack({ type, style, children = [] }: LaidOutNode): boolean {
  if (type !== 'VIEW' || children.length < 2) return false;
  if (!['flex-start', undefined].includes(style?.['justifyContent'] as string | undefined)) return false;
  return children.every((child, index) => {
    const end = bottomOf(children[index - 1], 0);
    return (
      child.box !== undefined && child.style?.['position'] !== 'absolute' && child.box.top >= end - ROUNDING
    );
  });
}

/** What rounding may do to a length, in points. */
const ROUNDING = 0.01;

function mayBreak({ props }: LaidOutNode): boolean {
  return props['wrap'] !== false && props['fixed'] !== true;
}

function topOf(node: LaidOutNode | undefined, otherwise: number): number {
  return node?.box?.top ?? otherwise;
}

function heightOf(node: LaidOutNode | undefined): number {
  return node?.box?.height ?? 0;
}

function bottomOf(node: LaidOutNode | undefined, otherwise: number): number {
  return node?.box ? node.box.top + node.box.height : otherwise;
}

/** Space that a block keeps below its last part. */
function tailOf({ box, children }: LaidOutNode): number {
  const { paddingBottom = 0, borderBottomWidth = 0 } = box ?? {};
  return paddingBottom + borderBottomWidth + (children?.at(-1)?.box?.marginBottom ?? 0);
}

function moveTo(node: LaidOutNode | undefined, top: number): LaidOutNode | undefined {
  return node?.box ? { ...node, box: { ...node.box, top } } : node;
}

/** A box grows with its ground and its rules; text and pictures stay as they are. */
function stretch(node: LaidOutNode | undefined, height: number): LaidOutNode | undefined {
  return node?.box && node.type === 'VIEW' ? { ...node, box: { ...node.box, height } } : node;
}
