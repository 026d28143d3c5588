import type { AttributedText, RunAttributes } from '../tree.ts';
import type { BreakPoint, FindBreaks } from './breaks.ts';
import { chooseFaces, type FaceSpan, type MissingGlyph } from './fontChoice.ts';
import { cumulativeAdvances } from './advances.ts';
import { shape } from './shaping.ts';

/** A part of a paragraph that no line end may cut, with the glue and break behind it. Widths in points. */
export interface Piece {
  readonly start: number;
  /** End of its ink; spaces up to the next piece's start are glue. */
  readonly end: number;
  readonly width: number;
  /** Width of the spaces behind it, or of the gap between two scripts. */
  readonly glue: number;
  readonly kind: BreakPoint['kind'] | 'end';
  readonly hyphenWidth: number;
  readonly cost: number;
}

export interface Paragraph {
  readonly text: string;
  readonly spans: readonly FaceSpan[];
  readonly pieces: readonly Piece[];
}

export function fontSizeOf(attributes: RunAttributes): number {
  return attributes.fontSize ?? 18;
}

/** Cuts attributed text without line feeds into pieces, by the given rules. */
export function makeParagraph(
  source: AttributedText,
  findBreaks: FindBreaks,
  onMissing: (missing: MissingGlyph) => void,
): Paragraph {
  const text = source.string;
  const spans = chooseFaces(source, onMissing);
  const sums = cumulativeAdvances(text, spans, (span) => fontSizeOf(span.attributes));
  const width = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  const pieces: Piece[] = [];
  let start = 0;
  for (const point of [...findBreaks(text), { at: text.length, kind: 'end' as const }]) {
    const end = trimmedEnd(text, start, point.at);
    const glue = width(end, point.at);
    pieces.push({
      start,
      end,
      width: width(start, end),
      glue: 'gap' in point && point.gap ? point.gap * sizeAt(spans, point.at) : glue,
      kind: point.kind,
      hyphenWidth: point.kind === 'hyphen' ? hyphenWidthAt(spans, end) : 0,
      cost: ('cost' in point ? point.cost : undefined) ?? 0,
    });
    start = point.at;
  }
  return { text, spans, pieces };
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
