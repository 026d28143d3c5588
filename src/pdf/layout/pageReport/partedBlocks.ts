import type { Role } from '../../structure/element.ts';
import type { PageFault, PageFinding } from './finding.ts';
import type { FlowFrame } from './frames.ts';
import { firstWords, hasGround, isWithin, lowestInk, within, type FlowPiece } from './pieces.ts';

/** A table of so many rows is one thing to look at, and stays whole. */
export const WHOLE_ROWS = 12;
/** A table of so many rows and more leaves `PART_ROWS` of them on each page. */
export const LONG_ROWS = 8;
export const PART_ROWS = 4;
/** An empty box as low as this is a rule, in points. */
const RULE = 2;

/** A part of a block in its frame, with all that stands in it. */
interface BlockPart {
  readonly frame: FlowFrame;
  readonly piece: FlowPiece;
  readonly inside: readonly FlowPiece[];
}

/**
 * Blocks that go on over a page and should not, or not there.
 * @param frames one side of a section
 * @param height of the text of a page, in points
 */
export function partedBlockFaults(frames: readonly FlowFrame[], height: number): PageFinding[] {
  return [...partedBlocks(frames).values()].flatMap((parts) => {
    const role = parts[0]?.piece.role;
    const findings = ghosts(parts);
    if (role === 'Table') return [...findings, ...tableFaults(parts, height)];
    const isBox = role === 'Sect' && parts[0] !== undefined && hasGround(parts[0].piece.node);
    if (isBox || role === 'Figure') return [...findings, ...wholeFaults(parts, height)];
    return [...findings, ...lineFaults(parts)];
  });
}

/** All that stands in two frames or more, by its identity. */
function partedBlocks(frames: readonly FlowFrame[]): Map<object, BlockPart[]> {
  const first = new Map<object, FlowFrame>();
  const parted = new Map<object, BlockPart[]>();
  // Of tens of thousands hardly any is: what they are parts of is looked at for these alone
  for (const frame of frames)
    for (const identity of blocksOf(frame)) {
      const known = first.get(identity);
      if (known === undefined) first.set(identity, frame);
      else if (known !== frame && !parted.has(identity)) parted.set(identity, []);
    }
  if (parted.size === 0) return parted;
  for (const frame of frames)
    for (const piece of frame.pieces) {
      const parts = piece.isRepeated ? undefined : parted.get(piece.identity);
      parts?.push({ frame, piece, inside: frame.pieces.filter((one) => isWithin(one, piece)) });
    }
  return inOrderOf(first, parted);
}

/** By the pieces of a frame, which stay while its page does. */
const blocksOfPieces = new WeakMap<readonly FlowPiece[], readonly object[]>();

/** What stands in a frame, each once, but for what is said on every page. */
function blocksOf({ pieces }: FlowFrame): readonly object[] {
  const known = blocksOfPieces.get(pieces);
  if (known !== undefined) return known;
  const own = pieces.filter(({ isRepeated }) => !isRepeated).map(({ identity }) => identity);
  const blocks = [...new Set(own)];
  blocksOfPieces.set(pieces, blocks);
  return blocks;
}

/** As they begin in the flow. */
function inOrderOf(
  first: ReadonlyMap<object, FlowFrame>,
  parted: ReadonlyMap<object, BlockPart[]>,
): Map<object, BlockPart[]> {
  const ordered = new Map<object, BlockPart[]>();
  for (const identity of first.keys()) {
    const parts = parted.get(identity);
    if (parts) ordered.set(identity, parts);
  }
  return ordered;
}

/** A part of a box that shows its ground and nothing else. */
function ghosts(parts: readonly BlockPart[]): PageFinding[] {
  const ghost = parts.find(
    ({ piece, inside }) =>
      hasGround(piece.node) && piece.bottom - piece.top > RULE && inside.every(({ isInk }) => !isInk),
  );
  return ghost ? [finding('ghost', ghost, parts)] : [];
}

function wholeFaults(parts: readonly BlockPart[], height: number): PageFinding[] {
  // A part without anything to see is no part of it: the place of a figure before the table that it is drawn in
  const seen = parts.filter(hasInk);
  const [first] = seen;
  const isCut = new Set(seen.map(({ frame }) => frame)).size > 1;
  return first && isCut && wholeHeight(parts) <= height ? [finding('parted', first, parts)] : [];
}

function tableFaults(parts: readonly BlockPart[], height: number): PageFinding[] {
  const [first] = parts;
  if (!first) return [];
  const rows = parts.map(rowsIn);
  const count = new Set(rows.flat()).size;
  const isChart = !parts.some(({ inside }) => inside.some(({ role }) => role === 'THead'));
  const faults: PageFinding[] = [];
  if (wholeHeight(parts) <= height && (isChart || count <= WHOLE_ROWS))
    faults.push(finding('parted', first, parts));
  else if (count >= LONG_ROWS) {
    const short = parts.find((_, index) => {
      const here = rows[index]?.length ?? 0;
      return here > 0 && here < PART_ROWS;
    });
    if (short) faults.push(finding('fewRows', short, parts, rowsIn(short).length));
  }
  const bare = parts.find((part, index) => rows[index]?.length === 0 && hasInk(part));
  if (bare) faults.push(finding('headAlone', bare, parts));
  return faults;
}

const ROW: ReadonlySet<Role> = new Set(['TR']);

/** Rows of data, by their identity: a head has no `TD`. */
function rowsIn({ inside }: BlockPart): object[] {
  const cells = inside.filter(({ role, isRepeated }) => role === 'TD' && !isRepeated);
  return [...new Set(cells.flatMap((cell) => within(cell, ROW)?.identity ?? []))];
}

/** One line of a paragraph by itself at a page's end. */
function lineFaults(parts: readonly BlockPart[]): PageFinding[] {
  const lone = parts.find(({ piece }) => piece.node.lines?.length === 1);
  return lone ? [finding('loneLine', lone, [lone])] : [];
}

function wholeHeight(parts: readonly BlockPart[]): number {
  return parts.reduce((sum, { piece, inside }) => sum + (lowestInk(inside) ?? piece.top) - piece.top, 0);
}

function hasInk({ inside }: BlockPart): boolean {
  return inside.some(({ isInk }) => isInk);
}

function finding(fault: PageFault, at: BlockPart, parts: readonly BlockPart[], amount?: number): PageFinding {
  return {
    fault,
    sheet: at.frame.sheet,
    text: firstWords(parts.flatMap(({ inside }) => inside)),
    ...(amount !== undefined && { amount }),
    madeFrom: at.piece.madeFrom,
  };
}
