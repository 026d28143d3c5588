import type { Piece } from './paragraph.ts';

/** Pieces `first` to `last`, both included, make one line. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

export interface BreakingStyle {
  readonly justified: boolean;
  readonly hyphens: boolean;
  /** Headings: the last line counts like the others, so that no word is left alone. */
  readonly balanced: boolean;
  /** A mark at a line's end keeps its blank where there is room for it (JA-08); in other lines it hangs. */
  readonly keepsBlanks?: boolean;
}

/** Costs are squares of tenths of the measure: a line 10 % short costs 1, one 30 % short costs 9. */
const HYPHEN = 1.6;
const SECOND_HYPHEN = 9;
const HYPHEN_BEFORE_LAST_LINE = 4;
const RUNT_LAST_LINE = 6;
/** A last line shorter than this part of the measure is a runt. */
const RUNT = 0.14;
/** A justified line that no opening makes good. */
const TOO_LOOSE = 60;
/** A justified line that is opened, or closed, by all that does not show. */
const OPENED = 4;
const CLOSED = 2;
/** A line of which a tenth is white that was not there, wherever that stands: it tells bad lines from worse. */
const WHITE = 20;
/** Sums of lengths are not exact. Points. */
const NEARLY = 0.01;
const OVERFULL = 1e6;
const NEVER = 1e12;

/**
 * Optimum-fit line breaking (after Knuth and Plass 1981): the ends of lines of a paragraph are
 * chosen together, so that the whole is as even as can be. Ragged-right lines are compared by the
 * white at their end, justified ones by the stretch of their spaces.
 * @param widths measure of a line, in points, by its number from 0.
 */
export function breakIntoLines(
  pieces: readonly Piece[],
  widthOf: (line: number) => number,
  style: BreakingStyle,
): LineSpan[] {
  const count = pieces.length;
  const sums = {
    ink: prefixSums(pieces, (piece) => piece.width + piece.glue),
    stretch: prefixSums(pieces, (piece) => piece.stretch),
    shrink: prefixSums(pieces, (piece) => (style.justified ? piece.shrink : 0)),
  };
  const best: { cost: number; from: number; lines: number }[] = [{ cost: 0, from: -1, lines: 0 }];
  for (let last = 0; last < count; last += 1) {
    best.push(bestEndingAt(pieces, sums, best, last, widthOf, style));
  }
  const lines: LineSpan[] = [];
  for (let end = count; end > 0;) {
    const from = best[end]?.from ?? 0;
    lines.unshift({ first: from, last: end - 1 });
    end = from;
  }
  return lines;
}

function prefixSums(pieces: readonly Piece[], lengthOf: (piece: Piece) => number): Float64Array {
  const sums = new Float64Array(pieces.length + 1);
  let sum = 0;
  pieces.forEach((piece, i) => (sums[i + 1] = sum += lengthOf(piece)));
  return sums;
}

/** Sums over the pieces before each: what a line has is a difference of two. */
interface Sums {
  readonly ink: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
}

function bestEndingAt(
  pieces: readonly Piece[],
  sums: Sums,
  best: readonly { cost: number; from: number; lines: number }[],
  last: number,
  widthOf: (line: number) => number,
  style: BreakingStyle,
): { cost: number; from: number; lines: number } {
  const end = pieces[last];
  let winner = { cost: NEVER * 2, from: last, lines: 0 };
  if (!end || end.kind === 'none' || (end.kind === 'hyphen' && !style.hyphens)) return winner;
  for (let first = last; first >= 0; first -= 1) {
    const before = best[first];
    if (!before || before.cost >= NEVER) continue;
    const blanks = (pieces[first]?.startBlank ?? 0) + end.endBlank;
    const width = between(sums.ink, first, last + 1) - end.glue + end.hyphenWidth - blanks;
    const measure = widthOf(before.lines);
    const shrink = between(sums.shrink, first, last);
    const overfull = width - shrink > measure + NEARLY;
    const fit = { slack: measure - width, measure, stretch: between(sums.stretch, first, last), shrink };
    const cost =
      before.cost + (overfull ? OVERFULL * (width / measure) : lineCost(fit, pieces, first, last, style));
    if (cost < winner.cost) winner = { cost, from: first, lines: before.lines + 1 };
    if (overfull && winner.cost < NEVER) break;
  }
  return winner;
}

function between(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** How a line fills its measure, in points. */
interface Fit {
  /** Without the blank of a mark at its end; below zero, the line must be closed. */
  readonly slack: number;
  readonly measure: number;
  readonly stretch: number;
  readonly shrink: number;
}

function lineCost(
  fit: Fit,
  pieces: readonly Piece[],
  first: number,
  last: number,
  style: BreakingStyle,
): number {
  const end = pieces[last];
  const tenths = (fit.slack / fit.measure) * 10;
  const brokenBefore = first > 0 && pieces[first - 1]?.kind === 'hyphen';
  if (last === pieces.length - 1) {
    if (style.balanced) return tenths * tenths * 0.5;
    const runt = first > 0 && fit.slack > fit.measure * (1 - RUNT) ? RUNT_LAST_LINE : 0;
    return runt + closingCost(fit) + (brokenBefore ? HYPHEN_BEFORE_LAST_LINE : 0);
  }
  const hyphen = end?.kind === 'hyphen' ? (brokenBefore ? SECOND_HYPHEN : HYPHEN) : 0;
  const evenness = style.justified
    ? justifiedCost(fit, (style.keepsBlanks && end?.endBlank) || 0)
    : tenths * tenths;
  return evenness + hyphen + (end?.cost ?? 0);
}

/** Opening against what does not show, closing against all there is, cubed as TeX does. */
function justifiedCost(fit: Fit, endBlank: number): number {
  const { slack, measure, stretch } = fit;
  if (slack <= NEARLY) return closingCost(fit);
  // What is left over goes into the blank of a full stop at the line's end, if it is enough for that
  const open = slack >= endBlank - NEARLY ? slack - endBlank : slack;
  if (open <= NEARLY) return 0;
  const white = (open / measure) * 10;
  const looseness = stretch === 0 ? TOO_LOOSE : Math.min(TOO_LOOSE, OPENED * (open / stretch) ** 3);
  return looseness + WHITE * white ** 3;
}

function closingCost({ slack, shrink }: Fit): number {
  return slack < -NEARLY && shrink > 0 ? CLOSED * (-slack / shrink) ** 3 : 0;
}
