import type { DecorationLine, TextLine, TextRun } from '../tree.ts';
import { fontSizeOf } from './fontSize.ts';
import {
  addHyphen,
  addText,
  dropEndBlank,
  dropStartBlank,
  shrink,
  stretch,
  trailingSpace,
  widthOf,
  type GrowingLine,
  type GrowingRun,
} from './growingLine.ts';
import type { LineSpan } from './lineBreaking.ts';
import type { Paragraph } from './paragraph.ts';
import { withReadings } from './readingRuns.ts';

export interface LineStyle {
  /** Height of a line box, in points. */
  readonly lineHeight: number;
  /** From the top of the line box to the baseline, in points: the same for every line of a text. */
  readonly baseline: number;
  readonly align: string;
}

export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Sums of lengths are not exact. Points. */
const NEARLY = 0.01;

/** A line whose glyphs stand where they will, before it has its place on the page: whatever else a run is drawn with. */
export interface GlyphLine {
  readonly runs: readonly GrowingRun[];
  /** From the left edge of its place, in points. */
  readonly shift: number;
  /** Blank at its end, in points. */
  readonly trailing: number;
  readonly inWord: boolean;
}

/**
 * Sets the line of pieces `line` in a width. What it makes follows from the paragraph, but for the attributes of its
 * runs that change no glyph and no width.
 * @param width in points
 */
export function setLine(
  paragraph: Paragraph,
  line: LineSpan,
  width: number,
  align: string,
  isLastLine: boolean,
): GlyphLine {
  const first = paragraph.pieces[line.first];
  const last = paragraph.pieces[line.last];
  if (!first || !last) return { runs: [], shift: 0, trailing: 0, inWord: false };
  const next = paragraph.pieces[line.last + 1];
  const end =
    last.kind === 'space' && next ? next.start : last.kind === 'end' ? paragraph.text.length : last.end;
  const growing: GrowingLine = { paragraph, start: first.start, end, runs: [], gives: [] };
  addText(growing);
  if (last.kind === 'hyphen') addHyphen(paragraph, growing.runs, last.end);
  if (first.startBlank > 0) dropStartBlank(growing.runs, first.startBlank);
  const trailing = trailingSpace(growing.runs);
  const isJustified = align === 'justify';
  const isOpened = isJustified && !isLastLine;
  const roomLeft = width - (widthOf(growing.runs) - trailing);
  // A full stop keeps its blank at the end of a justified line of squares that has room for it (JA-08)
  const keepsBlank = isOpened && paragraph.isInSquares && roomLeft >= -NEARLY;
  const endBlank = keepsBlank ? 0 : last.endBlank;
  if (endBlank > 0) dropEndBlank(growing.runs, endBlank);
  const slack = roomLeft + endBlank;
  if (isOpened && slack > 0) stretch(growing, slack);
  if (isJustified && slack < -NEARLY) shrink(growing, -slack);
  const shift = align === 'right' ? slack : align === 'center' ? slack / 2 : 0;
  const inWord = last.inWord === true;
  return { runs: withReadings(growing), shift: Math.max(0, shift), trailing, inWord };
}

/** Makes the line that React-PDF's renderer draws. */
export function assembleLine(
  paragraph: Paragraph,
  { runs: set, shift, trailing, inWord }: GlyphLine,
  place: LinePlace,
  style: LineStyle,
): TextLine {
  const runs = set.map((run) => finishRun(run));
  const start = set[0]?.start ?? 0;
  return {
    string: paragraph.text.slice(start, set.at(-1)?.end ?? start),
    runs,
    box: { x: place.x + shift, y: place.y, width: place.width, height: style.lineHeight },
    ascent: style.baseline,
    descent: style.baseline - style.lineHeight,
    height: style.lineHeight,
    xAdvance: runs.reduce((sum, run) => sum + (run.xAdvance ?? 0), 0) - trailing,
    overflowLeft: 0,
    overflowRight: trailing,
    decorationLines: decorations(runs, style.baseline, trailing),
    ...(inWord && { endsInWord: true }),
  };
}

function finishRun(run: GrowingRun): TextRun {
  const { face, attributes } = run.span;
  const scale = fontSizeOf(attributes) / face.unitsPerEm;
  return {
    start: run.start,
    end: run.end,
    attributes: { ...attributes, font: [face] },
    glyphs: run.glyphs,
    positions: run.positions,
    xAdvance: run.positions.reduce((sum, position) => sum + position.xAdvance, 0),
    ascent: face.ascent * scale,
    descent: face.descent * scale,
    height: (face.ascent - face.descent) * scale,
  };
}

/** Underlines and strikes, thin and clear of the letters. */
function decorations(runs: readonly TextRun[], baseline: number, trailing: number): DecorationLine[] {
  const lines: DecorationLine[] = [];
  let x = 0;
  runs.forEach((run, index) => {
    const width = (run.xAdvance ?? 0) - (index === runs.length - 1 ? trailing : 0);
    const size = fontSizeOf(run.attributes);
    const height = Math.max(0.4, size * 0.05);
    const { underline, strike, opacity } = run.attributes;
    const color = run.attributes.underlineColor ?? run.attributes.color ?? 'black';
    if (underline)
      lines.push({ rect: { x, y: baseline + size * 0.16, width, height }, color, opacity, style: 'solid' });
    if (strike)
      lines.push({ rect: { x, y: baseline - size * 0.26, width, height }, color, opacity, style: 'solid' });
    x += run.xAdvance ?? 0;
  });
  return lines;
}
