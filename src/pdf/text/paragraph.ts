import type { AttributedText, FontFace, RunAttributes } from '../tree.ts';
import type { BreakPoint, FindBreaks } from './breaks.ts';
import { chooseFaces, type FaceSpan, type MissingGlyph } from './fontChoice.ts';
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

/** Width in points of a stretch of the text, shaped span by span. */
export function widthBetween(text: string, spans: readonly FaceSpan[], start: number, end: number): number {
  let width = 0;
  for (const span of spans) {
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    if (from < to) width += widthIn(span.face, text.slice(from, to), span.attributes);
  }
  return width;
}

function widthIn(face: FontFace, text: string, attributes: RunAttributes): number {
  const shaped = shape(face, text, attributes.features);
  const scale = fontSizeOf(attributes) / face.unitsPerEm;
  return shaped.width * scale + (attributes.characterSpacing ?? 0) * shaped.glyphs.length;
}

/** Cuts attributed text without line feeds into pieces, by the given rules. */
export function makeParagraph(
  source: AttributedText,
  findBreaks: FindBreaks,
  onMissing: (missing: MissingGlyph) => void,
): Paragraph {
  const text = source.string;
  const spans = chooseFaces(source, onMissing);
  const pieces: Piece[] = [];
  let start = 0;
  for (const point of [...findBreaks(text), { at: text.length, kind: 'end' as const }]) {
    const end = trimmedEnd(text, start, point.at);
    const glue = widthBetween(text, spans, end, point.at);
    pieces.push({
      start,
      end,
      width: widthBetween(text, spans, start, end),
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
  return span ? widthIn(span.face, '-', span.attributes) : 0;
}
