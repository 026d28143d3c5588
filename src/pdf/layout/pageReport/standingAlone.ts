import type { Role } from '../../structure/element.ts';
import type { PageFinding } from './finding.ts';
import type { FlowFrame } from './frames.ts';
import { firstWords, isWithin, within, type FlowPiece } from './pieces.ts';

/** A heading at the foot of a page keeps so many lines below it. */
export const LINES_AFTER_HEADING = 3;

export const HEADINGS: ReadonlySet<Role> = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const ANNOUNCES = /[:：]\s*$/u;
/** Lines whose tops are nearer than this stand side by side, in points. */
const SAME_LINE = 3;

/** What stands at the foot of a page without what it belongs to. */
export function standingAloneFaults(frames: readonly FlowFrame[]): PageFinding[] {
  return frames.flatMap((frame, index) => {
    const next = frames[index + 1];
    if (!next) return [];
    return faultsBetween(frame, next).map((fault) => ({ ...fault, sheet: frame.sheet }));
  });
}

/** By the pieces of a frame, which stay while its page does: what was found before those of the next. */
const found = new WeakMap<
  readonly FlowPiece[],
  { readonly next: readonly FlowPiece[]; readonly faults: readonly PageFinding[] }
>();

function faultsBetween(frame: FlowFrame, next: FlowFrame): readonly PageFinding[] {
  const known = found.get(frame.pieces);
  if (known?.next === next.pieces) return known.faults;
  const faults = [...headingFaults(frame, next), ...leadInFaults(frame, next)];
  found.set(frame.pieces, { next: next.pieces, faults });
  return faults;
}

/** The first of the headings that end a page with too little below the last of them. */
function headingFaults(frame: FlowFrame, next: FlowFrame): PageFinding[] {
  const ink = frame.pieces.filter(({ isInk, isRepeated }) => isInk && !isRepeated);
  const last = ink.findLastIndex((piece) => within(piece, HEADINGS));
  const heading = ink[last] && within(ink[last], HEADINGS);
  if (!heading || beginsWithHeading(withoutWaiting(next))) return [];
  const after = ink.slice(last + 1).filter((piece) => !isWithin(piece, heading));
  const lines = linesOf(after);
  if (lines >= LINES_AFTER_HEADING || after.some(({ node }) => node.type !== 'TEXT')) return [];
  return [
    {
      fault: 'heading',
      sheet: frame.sheet,
      text: firstWords(ink.filter((piece) => isWithin(piece, heading))),
      amount: lines,
      madeFrom: heading.madeFrom,
    },
  ];
}

/** Whether a heading begins it, or nothing stands in it: what stands before it is all there. */
export function beginsWithHeading({ pieces }: FlowFrame): boolean {
  const first = pieces.find(({ isInk, isRepeated }) => isInk && !isRepeated);
  return first === undefined || within(first, HEADINGS) !== undefined;
}

/** A frame without the figures that have waited for its head: the text goes on below them. */
export function withoutWaiting(frame: FlowFrame): FlowFrame {
  const first = frame.pieces.findIndex((piece) => !isWaiting(piece));
  return { ...frame, pieces: first < 0 ? frame.pieces : frame.pieces.slice(first) };
}

function isWaiting(piece: FlowPiece): boolean {
  return piece.node.props['float'] === true || (piece.parent !== undefined && isWaiting(piece.parent));
}

/** How many lines there are one below the other. */
function linesOf(pieces: readonly FlowPiece[]): number {
  const tops = pieces
    .flatMap(({ node, top }) => {
      const first = node.lines?.[0]?.box.y ?? 0;
      return (node.lines ?? []).map((line) => top + (node.box?.paddingTop ?? 0) + line.box.y - first);
    })
    .sort((a, b) => a - b);
  return tops.filter((top, index) => index === 0 || top - (tops[index - 1] ?? top) > SAME_LINE).length;
}

function leadInFaults(frame: FlowFrame, next: FlowFrame): PageFinding[] {
  const last = frame.pieces.findLast(({ isInk, isRepeated }) => isInk && !isRepeated);
  const words = last?.node.lines?.at(-1)?.string.trim() ?? '';
  if (!last || last.role !== 'P' || !ANNOUNCES.test(words)) return [];
  if (next.pieces.some(({ identity }) => identity === last.identity)) return [];
  return [{ fault: 'leadIn', sheet: frame.sheet, text: words, madeFrom: last.madeFrom }];
}
