import type { DecorationLine, FaceGlyph, GlyphPosition, TextLine, TextRun } from '../tree.ts';
import type { FaceSpan } from './fontChoice.ts';
import type { LineSpan } from './lineBreaking.ts';
import { fontSizeOf, spanAt, type Paragraph } from './paragraph.ts';
import { shape, SHAPED_UNIT } from './shaping.ts';

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

interface GrowingRun {
  readonly span: FaceSpan;
  readonly start: number;
  end: number;
  readonly glyphs: FaceGlyph[];
  readonly positions: GlyphPosition[];
}

/** A hyphen that no source has: it reads as U+00AD, which text extraction drops (ISO 32000-1, 14.8.2.2.3). */
const SOFT_HYPHEN = 0x00ad;

/** Makes the line of pieces `line` that React-PDF's renderer draws. */
export function assembleLine(
  paragraph: Paragraph,
  line: LineSpan,
  place: LinePlace,
  style: LineStyle,
  isLastLine: boolean,
): TextLine {
  const runs: GrowingRun[] = [];
  for (let index = line.first; index <= line.last; index += 1) {
    const piece = paragraph.pieces[index];
    if (!piece) continue;
    const next = paragraph.pieces[index + 1];
    const upTo = piece.kind === 'space' && next ? next.start : piece.end;
    addText(paragraph, runs, piece.start, upTo);
    const isGap = piece.kind !== 'space' && piece.glue > 0 && index < line.last;
    if (isGap) widenLast(runs, piece.glue);
  }
  const end = paragraph.pieces[line.last];
  if (end?.kind === 'hyphen') addHyphen(paragraph, runs, end.end);
  const trailing = trailingSpace(runs);
  const natural = widthOf(runs) - trailing;
  const slack = place.width - natural;
  if (style.align === 'justify' && !isLastLine && slack > 0) stretchSpaces(runs, slack);
  const shift = style.align === 'right' ? slack : style.align === 'center' ? slack / 2 : 0;
  return finish(paragraph, runs, { ...place, x: place.x + Math.max(0, shift) }, style, trailing);
}

function addText(paragraph: Paragraph, runs: GrowingRun[], start: number, end: number): void {
  for (const span of paragraph.spans) {
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    if (from >= to) continue;
    const run = runFor(runs, span, from);
    run.end = to;
    for (const [word] of paragraph.text.slice(from, to).matchAll(SHAPED_UNIT)) addWord(run, word);
  }
}

function runFor(runs: GrowingRun[], span: FaceSpan, start: number): GrowingRun {
  const last = runs.at(-1);
  if (last && last.span === span) return last;
  const run = { span, start, end: start, glyphs: [], positions: [] };
  runs.push(run);
  return run;
}

function addWord(run: GrowingRun, word: string): void {
  const { face, attributes } = run.span;
  const shaped = shape(face, word, attributes.features);
  const scale = fontSizeOf(attributes) / face.unitsPerEm;
  const spacing = attributes.characterSpacing ?? 0;
  const rise = riseOf(run.span);
  shaped.glyphs.forEach((glyph, i) => {
    run.glyphs.push(glyph);
    run.positions.push({
      xAdvance: (shaped.advances[i] ?? 0) * scale + spacing,
      yAdvance: 0,
      xOffset: (shaped.xOffsets?.[i] ?? 0) * scale,
      yOffset: rise,
      advanceWidth: glyph.advanceWidth,
    });
  });
}

/** Baseline shift in points for `verticalAlign`. */
function riseOf(span: FaceSpan): number {
  const size = fontSizeOf(span.attributes);
  if (span.attributes.verticalAlign === 'super') return size * 0.4;
  return span.attributes.verticalAlign === 'sub' ? size * -0.2 : 0;
}

function addHyphen(paragraph: Paragraph, runs: GrowingRun[], end: number): void {
  const span = spanAt(paragraph.spans, end - 1);
  const run = runs.at(-1);
  if (!span || !run) return;
  const hyphen = shape(span.face, '-', span.attributes.features).glyphs[0];
  if (!hyphen) return;
  const glyph = { ...hyphen, codePoints: [SOFT_HYPHEN] };
  const scale = fontSizeOf(span.attributes) / span.face.unitsPerEm;
  run.glyphs.push(glyph);
  run.positions.push({
    xAdvance: glyph.advanceWidth * scale,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
    advanceWidth: glyph.advanceWidth,
  });
}

function widenLast(runs: readonly GrowingRun[], points: number): void {
  const position = runs.at(-1)?.positions.at(-1);
  if (position) position.xAdvance += points;
}

function widthOf(runs: readonly GrowingRun[]): number {
  return runs.reduce((sum, run) => sum + run.positions.reduce((width, p) => width + p.xAdvance, 0), 0);
}

function isSpace(glyph: FaceGlyph | undefined): boolean {
  return glyph?.codePoints.length === 1 && glyph.codePoints[0] === 0x20;
}

/** The space at a line end is drawn, so that extracted words do not run together, but takes no room. */
function trailingSpace(runs: readonly GrowingRun[]): number {
  const run = runs.at(-1);
  if (!run) return 0;
  let width = 0;
  for (let i = run.glyphs.length - 1; i >= 0 && isSpace(run.glyphs[i]); i -= 1) {
    width += run.positions[i]?.xAdvance ?? 0;
  }
  return width;
}

function stretchSpaces(runs: readonly GrowingRun[], slack: number): void {
  const spaces = runs.flatMap((run) => run.positions.filter((_, i) => isSpace(run.glyphs[i])));
  if (isSpace(runs.at(-1)?.glyphs.at(-1))) spaces.pop();
  for (const space of spaces) space.xAdvance += slack / spaces.length;
}

function finish(
  paragraph: Paragraph,
  growing: readonly GrowingRun[],
  place: LinePlace,
  style: LineStyle,
  trailing: number,
): TextLine {
  const runs = growing.map((run) => finishRun(run));
  const start = growing[0]?.start ?? 0;
  return {
    string: paragraph.text.slice(start, growing.at(-1)?.end ?? start),
    runs,
    box: { x: place.x, y: place.y, width: place.width, height: style.lineHeight },
    ascent: style.baseline,
    descent: style.baseline - style.lineHeight,
    height: style.lineHeight,
    xAdvance: runs.reduce((sum, run) => sum + (run.xAdvance ?? 0), 0) - trailing,
    overflowLeft: 0,
    overflowRight: trailing,
    decorationLines: decorations(runs, style.baseline, trailing),
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
