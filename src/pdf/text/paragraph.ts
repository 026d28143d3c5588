import { startsOfCharacters } from './startsOfCharacters.ts';
import type { AttributedText, RunAttributes } from '../tree.ts';
import { cumulativeAdvances } from './shaping/advances.ts';
import type { BreakPoint, FindBreaks, Give, TextKind } from './breaks.ts';
import { chooseFaces, type FaceSpan, type FaceSearch } from './shaping/fontChoice.ts';
import { fontSizeOf } from './fontSize.ts';
import { readBasesIn, type ReadBase } from './reading.ts';
import { shape, SHAPED_UNIT } from './shaping/shaping.ts';

/** A part of a paragraph that no line end may cut, with the glue and break behind it. Widths in points. */
export interface Piece {
  readonly start: number;
  /** End of its ink; spaces up to the next piece's start are glue. */
  readonly end: number;
  readonly width: number;
  /** Width of the spaces behind it, or of the gap before its neighbour: negative where punctuation is squeezed. */
  readonly glue: number;
  /** By how much justification opens the line behind it before that shows, and closes it at most. */
  readonly stretch: number;
  readonly shrink: number;
  readonly kind: BreakPoint['kind'] | 'end';
  readonly hyphenWidth: number;
  readonly cost: number;
  /** What a line drops when it begins, or ends, with this piece: blanks of full-width punctuation, hanging signs. */
  readonly startBlank: number;
  readonly endBlank: number;
  /** It ends in the middle of a word. */
  readonly inWord: boolean;
}

/** What is set between two characters of one line. */
export interface Border {
  /** Points; negative where punctuation is squeezed. */
  readonly gap: number;
  readonly stretch: Room | undefined;
  readonly shrink: Room | undefined;
}

/** A `Give` in points. */
export interface Room {
  readonly step: number;
  readonly upTo: number;
}

export interface Paragraph {
  readonly text: string;
  readonly spans: readonly FaceSpan[];
  readonly pieces: readonly Piece[];
  /** Its characters take a square of their size each, as those of CJK do. */
  readonly isInSquares: boolean;
  /** By the index of the character behind. */
  readonly borders: ReadonlyMap<number, Border>;
  readonly readBases: readonly ReadBase[];
  /** Space on either side of what is shaped at an index, in points: a word widened to the width of its reading. */
  readonly sides: ReadonlyMap<number, number>;
}

/**
 * Cuts attributed text without line feeds into pieces, by the given rules.
 * @param measure of its narrowest line, in points: what is wider is cut against the rules.
 */
export function makeParagraph(
  source: AttributedText,
  findBreaks: FindBreaks,
  search: FaceSearch,
  kind: TextKind = { display: false },
  measure = Infinity,
): Paragraph {
  const text = source.string;
  const spans = chooseFaces(source, search);
  const sums = cumulativeAdvances(text, spans, (span) => fontSizeOf(span.attributes));
  const readBases = readBasesIn(source, search);
  const sides = widenToReadings(text, readBases, sums);
  const points = findBreaks(textForBreaks(source), kind).filter(({ at }) => !isInsideRead(readBases, at));
  const isInSquares = standsInSquares(text, points);
  const paragraph = { text, spans, isInSquares, borders: bordersAt(points, spans), readBases, sides };
  const pieces = cut(paragraph, points, sums);
  const forced = uncut(pieces, kind)
    .filter(
      ({ start, end, isWord }) => (sums[end] ?? 0) - (sums[start] ?? 0) > measure * (isWord ? JUTTING : 1),
    )
    .flatMap((stretch) => placesWithin(stretch, text, readBases));
  if (forced.length === 0) return { ...paragraph, pieces };
  const places = new Set(forced.map(({ at }) => at));
  const kept = points.filter(({ at }) => !places.has(at));
  return {
    ...paragraph,
    pieces: cut(
      paragraph,
      [...kept, ...forced].sort((a, b) => a.at - b.at),
      sums,
    ),
  };
}

/** A text of CJK has a square at least among so many characters: foreign words take the rest. */
const SQUARES_OF_TEXT = 10;

/** A line opens beside a square, and nowhere between two Latin letters. */
function standsInSquares(text: string, points: readonly BreakPoint[]): boolean {
  const squares = points.reduce((sum, { stretches }) => sum + (stretches ? 1 : 0), 0);
  return squares > 0 && squares * SQUARES_OF_TEXT >= text.length;
}

/** A whole word may jut out so far into the space beside its column rather than be cut without a hyphen. */
const JUTTING = 1.2;

/** Pieces that no line end may part. */
interface Uncut {
  readonly start: number;
  readonly end: number;
  /** Hyphens could part it, and are forbidden. */
  readonly isWord: boolean;
}

/** What no line end may part: pieces up to one that a line may end with. */
function uncut(pieces: readonly Piece[], { wholeWords = false }: TextKind): Uncut[] {
  const stretches: Uncut[] = [];
  let before: Piece | undefined;
  for (const piece of pieces) {
    const open = stretches.at(-1);
    const isWord = before?.kind === 'hyphen' && wholeWords;
    if (open && (isWord || before?.kind === 'none'))
      stretches[stretches.length - 1] = { ...open, end: piece.end, isWord: open.isWord || isWord };
    else stretches.push({ start: piece.start, end: piece.end, isWord: false });
    before = piece;
  }
  return stretches;
}

/** A piece of fewer characters is not cut: only a column of no use to anyone is narrower. */
const SHORTEST_CUT = 6;

/**
 * Where a piece that no line can hold is cut all the same, between any two of its characters: a key, an address or
 * a long word must not run over what stands beside it.
 */
function placesWithin(
  { start, end }: Pick<Piece, 'start' | 'end'>,
  text: string,
  bases: readonly ReadBase[],
): BreakPoint[] {
  const places = startsOfCharacters(text.slice(start, end));
  if (places.length < SHORTEST_CUT) return [];
  return places
    .map((index) => start + index)
    .filter((at) => at > start && !isInsideRead(bases, at))
    .map((at) => ({ at, kind: 'free' }));
}

/** Sums are advances in points up to each index. */
function cut(
  { text, spans, borders }: Pick<Paragraph, 'text' | 'spans' | 'borders'>,
  points: readonly BreakPoint[],
  sums: Float64Array,
): Piece[] {
  const width = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  const blank = (em: number | undefined, index: number): number => (em ? em * sizeAt(spans, index) : 0);
  const pieces: Piece[] = [];
  const last = points.at(-1)?.at === text.length ? points.at(-1) : undefined;
  let start = 0;
  let startBlank = points[0]?.at === 0 ? blank(points[0].startBlank, 0) : 0;
  for (const point of [...points, { ...last, at: text.length, kind: 'end' as const }]) {
    const { at, kind } = point;
    if (kind !== 'end' && (at === 0 || at === text.length)) continue;
    const end = trimmedEnd(text, start, at);
    const border = borders.get(at);
    const glue = border?.gap || width(end, at);
    pieces.push({
      start,
      end,
      width: width(start, end),
      glue,
      stretch: kind === 'space' ? glue : (border?.stretch?.upTo ?? 0),
      shrink: border?.shrink?.upTo ?? 0,
      kind,
      hyphenWidth: kind === 'hyphen' ? hyphenWidthAt(spans, end) : 0,
      cost: ('cost' in point ? point.cost : undefined) ?? 0,
      startBlank,
      endBlank: blank(point.endBlank, end - 1),
      inWord: kind === 'hyphen' || ('inWord' in point && point.inWord === true),
    });
    start = at;
    startBlank = blank('startBlank' in point ? point.startBlank : undefined, at);
  }
  return pieces;
}

function bordersAt(points: readonly BreakPoint[], spans: readonly FaceSpan[]): Map<number, Border> {
  const borders = new Map<number, Border>();
  for (const { at, gap = 0, stretches, shrinks } of points) {
    if (gap === 0 && !stretches && !shrinks) continue;
    const size = sizeAt(spans, at);
    borders.set(at, { gap: gap * size, stretch: roomOf(stretches, size), shrink: roomOf(shrinks, size) });
  }
  return borders;
}

function roomOf(give: Give | undefined, size: number): Room | undefined {
  return give && { step: give.step, upTo: give.upTo * size };
}

/** Widens bases that are narrower than their readings, evenly around what is shaped (JLReq, group-ruby). */
function widenToReadings(text: string, bases: readonly ReadBase[], sums: Float64Array): Map<number, number> {
  const sides = new Map<number, number>();
  for (const { start, end, width } of bases) {
    const missing = width - ((sums[end] ?? 0) - (sums[start] ?? 0));
    if (missing <= 0) continue;
    const units = [...text.slice(start, end).matchAll(SHAPED_UNIT)];
    const share = missing / units.length;
    for (const { index } of units) sides.set(start + index, share / 2);
    let widened = 0;
    for (let i = start + 1; i < sums.length; i += 1) {
      if (sides.has(i - 1) && i <= end) widened += share;
      sums[i] = (sums[i] ?? 0) + widened;
    }
  }
  return sides;
}

function isInsideRead(bases: readonly ReadBase[], at: number): boolean {
  return bases.some(({ start, end }) => at > start && at < end);
}

/** Stands for a raised figure: like it, it begins no line, counts nothing and takes no space beside it. */
const RAISED_FIGURE = '゛';
const FIGURES = /^[\d,\u202f]+$/;

/** The text with its note calls masked: no number of it, no border between two scripts. */
function textForBreaks({ string, runs }: AttributedText): string {
  let text = string;
  for (const { start, end, attributes } of runs) {
    const figures = isRaised(attributes) ? string.slice(start, end) : '';
    if (FIGURES.test(figures))
      text = text.slice(0, start) + RAISED_FIGURE.repeat(figures.length) + text.slice(end);
  }
  return text;
}

function isRaised({ features, verticalAlign }: RunAttributes): boolean {
  if (verticalAlign === 'super' || !features) return verticalAlign === 'super';
  return Array.isArray(features)
    ? features.includes('sups')
    : Boolean((features as Record<string, unknown>)['sups']);
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === 0x20) last -= 1;
  return last;
}

export function spanAt(spans: readonly FaceSpan[], index: number): FaceSpan | undefined {
  return spans.find((span) => index >= span.start && index < span.end) ?? spans.at(-1);
}

function sizeAt(spans: readonly FaceSpan[], index: number): number {
  const span = spanAt(spans, index);
  return span ? fontSizeOf(span.attributes) : 0;
}

function hyphenWidthAt(spans: readonly FaceSpan[], end: number): number {
  const span = spanAt(spans, end - 1);
  if (!span) return 0;
  const { face, attributes } = span;
  return (shape(face, '-', attributes.features).width / face.unitsPerEm) * fontSizeOf(attributes);
}
