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
}

/** Costs are squares of tenths of the measure: a line 10 % short costs 1, one 30 % short costs 9. */
const HYPHEN = 1.6;
const SECOND_HYPHEN = 9;
const HYPHEN_BEFORE_LAST_LINE = 4;
const RUNT_LAST_LINE = 6;
/** A last line shorter than this part of the measure is a runt. */
const RUNT = 0.14;
/** A justified line that no stretch makes good. */
const TOO_LOOSE = 60;
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
  const ink = prefixSums(pieces, (piece) => piece.width + piece.glue);
  const best: { cost: number; from: number; lines: number }[] = [{ cost: 0, from: -1, lines: 0 }];
  for (let last = 0; last < count; last += 1) {
    best.push(bestEndingAt(pieces, ink, best, last, widthOf, style));
  }
  const lines: LineSpan[] = [];
  for (let end = count; end > 0;) {
    const from = best[end]?.from ?? 0;
    lines.unshift({ first: from, last: end - 1 });
    end = from;
  }
  return lines;
}

function prefixSums(pieces: readonly Piece[], widthOf: (piece: Piece) => number): number[] {
  const sums = [0];
  for (const piece of pieces) sums.push((sums.at(-1) ?? 0) + widthOf(piece));
  return sums;
}

function bestEndingAt(
  pieces: readonly Piece[],
  ink: readonly number[],
  best: readonly { cost: number; from: number; lines: number }[],
  last: number,
  widthOf: (line: number) => number,
  style: BreakingStyle,
): { cost: number; from: number; lines: number } {
  const end = pieces[last];
  const atEnd = last === pieces.length - 1;
  let winner = { cost: NEVER * 2, from: last, lines: 0 };
  if (!end || end.kind === 'none' || (end.kind === 'hyphen' && !style.hyphens)) return winner;
  for (let first = last; first >= 0; first -= 1) {
    const before = best[first];
    if (!before || before.cost >= NEVER) continue;
    const blanks = (pieces[first]?.startBlank ?? 0) + end.endBlank;
    const width = (ink[last + 1] ?? 0) - (ink[first] ?? 0) - end.glue + end.hyphenWidth - blanks;
    const measure = widthOf(before.lines);
    const overfull = width > measure + 0.01;
    const cost =
      before.cost +
      (overfull ? OVERFULL * (width / measure) : lineCost(width, measure, pieces, first, last, atEnd, style));
    if (cost < winner.cost) winner = { cost, from: first, lines: before.lines + 1 };
    if (overfull && winner.cost < NEVER) break;
  }
  return winner;
}

function lineCost(
  width: number,
  measure: number,
  pieces: readonly Piece[],
  first: number,
  last: number,
  atEnd: boolean,
  style: BreakingStyle,
): number {
  const slack = ((measure - width) / measure) * 10;
  const brokenBefore = first > 0 && pieces[first - 1]?.kind === 'hyphen';
  if (atEnd) {
    if (style.balanced) return slack * slack * 0.5;
    const runt = first > 0 && width < measure * RUNT ? RUNT_LAST_LINE : 0;
    return runt + (brokenBefore ? HYPHEN_BEFORE_LAST_LINE : 0);
  }
  const hyphen = pieces[last]?.kind === 'hyphen' ? (brokenBefore ? SECOND_HYPHEN : HYPHEN) : 0;
  const evenness = style.justified
    ? stretchCost(pieces, first, last, measure - width, slack * slack)
    : slack * slack;
  return evenness + hyphen + (pieces[last]?.cost ?? 0);
}

/**
 * Stretch of each space against its natural width, cubed as TeX does; characters of CJK part like spaces.
 * @param white Cost of the line if it were ragged: it tells a bad line from one that is worse.
 */
function stretchCost(
  pieces: readonly Piece[],
  first: number,
  last: number,
  slack: number,
  white: number,
): number {
  let natural = 0;
  for (let i = first; i < last; i += 1) natural += pieces[i]?.stretch ?? 0;
  if (natural === 0) return slack > 0 ? TOO_LOOSE + white : 0;
  const cost = 4 * (slack / natural) ** 3;
  return cost < TOO_LOOSE ? cost : TOO_LOOSE + white;
}
