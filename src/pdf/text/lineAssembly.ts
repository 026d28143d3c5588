import type { DecorationLine, FaceGlyph, GlyphPosition, TextLine, TextRun } from '../tree.ts';
import type { FaceSpan } from './fontChoice.ts';
import { fontSizeOf } from './fontSize.ts';
import type { LineSpan } from './lineBreaking.ts';
import { spanAt, type Paragraph } from './paragraph.ts';
import { withReadings } from './readingRuns.ts';
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

/** A run in the making. */
export interface GrowingRun {
  readonly span: FaceSpan;
  readonly start: number;
  readonly end: number;
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
  const first = paragraph.pieces[line.first];
  const last = paragraph.pieces[line.last];
  if (!first || !last) return finish(paragraph, [], place, style, 0);
  const next = paragraph.pieces[line.last + 1];
  const end = last.kind === 'space' && next ? next.start : last.end;
  const growing: GrowingLine = { paragraph, start: first.start, end, runs: [], stretches: [] };
  addText(growing);
  if (last.kind === 'hyphen') addHyphen(paragraph, growing.runs, last.end);
  if (first.startBlank > 0) dropStartBlank(growing.runs, first.startBlank);
  const trailing = trailingSpace(growing.runs);
  const isOpened = style.align === 'justify' && !isLastLine;
  const roomLeft = place.width - (widthOf(growing.runs) - trailing);
  // A full stop keeps its blank at the end of a justified line that has room for it (CONVENTIONS JA-08)
  const endBlank = isOpened && roomLeft >= 0 ? 0 : last.endBlank;
  if (endBlank > 0) dropEndBlank(growing.runs, endBlank);
  const slack = roomLeft + endBlank;
  if (isOpened && slack > 0) stretch(growing, slack);
  const shift = style.align === 'right' ? slack : style.align === 'center' ? slack / 2 : 0;
  const runs = withReadings(growing);
  return finish(paragraph, runs, { ...place, x: place.x + Math.max(0, shift) }, style, trailing);
}

interface GrowingLine {
  readonly paragraph: Paragraph;
  /** Of its text, spaces at its end included. */
  readonly start: number;
  readonly end: number;
  readonly runs: GrowingRun[];
  /** Positions behind which justification may open the line, beside its spaces. */
  readonly stretches: GlyphPosition[];
}

function addText(line: GrowingLine): void {
  const { paragraph, runs } = line;
  for (const span of paragraph.spans) {
    const from = Math.max(line.start, span.start);
    const to = Math.min(line.end, span.end);
    if (from >= to) continue;
    const run: GrowingRun = { span, start: from, end: to, glyphs: [], positions: [] };
    runs.push(run);
    let index = from;
    for (const [word] of paragraph.text.slice(from, to).matchAll(SHAPED_UNIT)) {
      addWord(run, word, paragraph.sides.get(index) ?? 0);
      index += word.length;
      if (index < line.end) addBorder(line, run, index);
    }
  }
}

/** The gap between two scripts, or what is taken from two marks in a row; none at line edges. */
function addBorder(line: GrowingLine, run: GrowingRun, index: number): void {
  const border = line.paragraph.borders.get(index);
  const position = run.positions.at(-1);
  if (!border || !position) return;
  position.xAdvance += border.gap;
  if (border.stretches) line.stretches.push(position);
}

/** @param side Space on both sides of the word, in points. */
function addWord(run: GrowingRun, word: string, side: number): void {
  const { face, attributes } = run.span;
  const shaped = shape(face, word, attributes.features);
  const scale = fontSizeOf(attributes) / face.unitsPerEm;
  const spacing = attributes.characterSpacing ?? 0;
  const rise = riseOf(run.span);
  shaped.glyphs.forEach((glyph, i) => {
    const isLast = i === shaped.glyphs.length - 1;
    run.glyphs.push(glyph);
    run.positions.push({
      xAdvance: (shaped.advances[i] ?? 0) * scale + spacing + (isLast ? side * 2 : 0),
      yAdvance: 0,
      xOffset: (shaped.xOffsets?.[i] ?? 0) * scale + side,
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

/** Moves the ink of an opening bracket to the line's very beginning (JLReq, “positioning at the line head”). */
function dropStartBlank(runs: readonly GrowingRun[], points: number): void {
  const position = runs[0]?.positions[0];
  if (!position) return;
  position.xOffset -= points;
  position.xAdvance -= points;
}

function dropEndBlank(runs: readonly GrowingRun[], points: number): void {
  const positions = runs.flatMap((run) => run.positions.filter((_, i) => !isSpace(run.glyphs[i])));
  const position = positions.at(-1);
  if (position) position.xAdvance -= points;
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

function stretch({ runs, stretches }: GrowingLine, slack: number): void {
  const spaces = runs.flatMap((run) => run.positions.filter((_, i) => isSpace(run.glyphs[i])));
  if (isSpace(runs.at(-1)?.glyphs.at(-1))) spaces.pop();
  const places = [...spaces, ...stretches];
  for (const place of places) place.xAdvance += slack / places.length;
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
