import type { FaceGlyph, GlyphPosition } from '../tree.ts';
import type { FaceSpan } from './shaping/fontChoice.ts';
import { fontSizeOf } from './fontSize.ts';
import { spanAt, type Border, type Paragraph, type Room } from './paragraph.ts';
import { positionsOf, sharedPositions } from './shaping/sharedPositions.ts';
import { shape, SHAPED_UNIT } from './shaping/shaping.ts';

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

/** A line in the making. */
export interface GrowingLine {
  readonly paragraph: Paragraph;
  /** Of its text, spaces at its end included. */
  readonly start: number;
  readonly end: number;
  readonly runs: GrowingRun[];
  /** Glyphs behind which justification may open or close the line, beside its spaces. */
  readonly gives: GivingPlace[];
}

/** A glyph of a run. */
interface GlyphPlace {
  readonly run: GrowingRun;
  readonly index: number;
}

interface GivingPlace extends GlyphPlace {
  readonly border: Border;
}

/** Positions are shared between lines: a glyph that moves gets one of its own. */
function widen({ run, index }: GlyphPlace, points: number, shift = 0): void {
  const position = run.positions[index];
  if (!position) return;
  const { xAdvance, xOffset } = position;
  run.positions[index] = { ...position, xAdvance: xAdvance + points, xOffset: xOffset + shift };
}

/** Shapes the line's text, with its gaps and squeezes. */
export function addText(line: GrowingLine): void {
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
  if (!border || run.positions.length === 0) return;
  const place = { run, index: run.positions.length - 1 };
  if (border.gap !== 0) widen(place, border.gap);
  if (border.stretch || border.shrink) line.gives.push({ ...place, border });
}

/** @param side Space on both sides of the word, in points. */
function addWord(run: GrowingRun, word: string, side: number): void {
  const { face, attributes } = run.span;
  const shaped = shape(face, word, attributes.features);
  const scale = fontSizeOf(attributes) / face.unitsPerEm;
  const spacing = attributes.characterSpacing ?? 0;
  const rise = riseOf(run.span);
  for (const glyph of shaped.glyphs) run.glyphs.push(glyph);
  if (spacing === 0 && rise === 0 && side === 0) {
    for (const position of sharedPositions(shaped, scale)) run.positions.push(position);
    return;
  }
  positionsOf(shaped, scale).forEach((position, i, { length }) => {
    run.positions.push({
      ...position,
      xAdvance: position.xAdvance + spacing + (i === length - 1 ? side * 2 : 0),
      xOffset: position.xOffset + side,
      yOffset: position.yOffset + rise,
    });
  });
}

/** Baseline shift in points for `verticalAlign`. */
function riseOf(span: FaceSpan): number {
  const size = fontSizeOf(span.attributes);
  if (span.attributes.verticalAlign === 'super') return size * 0.4;
  return span.attributes.verticalAlign === 'sub' ? size * -0.2 : 0;
}

/** The hyphen of a word that goes on. */
export function addHyphen(paragraph: Paragraph, runs: GrowingRun[], end: number): void {
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
export function dropStartBlank(runs: readonly GrowingRun[], points: number): void {
  const [run] = runs;
  if (run) widen({ run, index: 0 }, -points, -points);
}

/** Closing punctuation takes half an em at a line end. */
export function dropEndBlank(runs: readonly GrowingRun[], points: number): void {
  const place = placesIn(runs).findLast(({ run, index }) => !isSpace(run.glyphs[index]));
  if (place) widen(place, -points);
}

function placesIn(runs: readonly GrowingRun[]): GlyphPlace[] {
  return runs.flatMap((run) => run.glyphs.map((_, index) => ({ run, index })));
}

/** Points, spaces at the end included. */
export function widthOf(runs: readonly GrowingRun[]): number {
  return runs.reduce((sum, run) => sum + run.positions.reduce((width, p) => width + p.xAdvance, 0), 0);
}

function isSpace(glyph: FaceGlyph | undefined): boolean {
  return glyph?.codePoints.length === 1 && glyph.codePoints[0] === 0x20;
}

/** The space at a line end is drawn, so that extracted words do not run together, but takes no room. */
export function trailingSpace(runs: readonly GrowingRun[]): number {
  const run = runs.at(-1);
  if (!run) return 0;
  let width = 0;
  for (let i = run.glyphs.length - 1; i >= 0 && isSpace(run.glyphs[i]); i -= 1) {
    width += run.positions[i]?.xAdvance ?? 0;
  }
  return width;
}

/** A space opens to a half em before anything else does (JLReq 3.8.4, JA-17). In em. */
const WIDEST_SPACE = 0.5;
const STEPS = [0, 1, 2];

/**
 * Opens a line by so many points, step by step: each gives all that it has before the next is asked. What is still
 * missing is taken alike from the places of the last step, or from all where it has none.
 */
export function stretch({ runs, gives }: GrowingLine, slack: number): void {
  const spaces = placesIn(runs).filter(({ run, index }) => isSpace(run.glyphs[index]));
  if (isSpace(runs.at(-1)?.glyphs.at(-1))) spaces.pop();
  const places = [
    ...spaces.map((place) => ({ place, room: { step: 0, upTo: roomOfSpace(place) } })),
    ...gives.flatMap(({ border, ...place }) => (border.stretch ? [{ place, room: border.stretch }] : [])),
  ];
  const last = STEPS.at(-1);
  const left = useRooms(
    places.filter(({ room }) => room.step !== last),
    slack,
    1,
  );
  const open = places.filter(({ room }) => room.step === last);
  const widened = open.length > 0 ? open : places;
  for (const { place } of widened) widen(place, left / widened.length);
}

/** Closes a line by so many points, step by step, as far as its marks and gaps give. */
export function shrink({ gives }: GrowingLine, excess: number): void {
  const places = gives.flatMap(({ border, ...place }) =>
    border.shrink ? [{ place, room: border.shrink }] : [],
  );
  useRooms(places, excess, -1);
}

/** Takes points from rooms by their steps, within a step alike. @returns what they did not have */
function useRooms(
  places: readonly { readonly place: GlyphPlace; readonly room: Room }[],
  points: number,
  sign: 1 | -1,
): number {
  let left = points;
  for (const step of STEPS) {
    const own = places.filter(({ room }) => room.step === step && room.upTo > 0);
    const given = own.reduce((sum, { room }) => sum + room.upTo, 0);
    if (given === 0 || left <= 0) continue;
    const share = Math.min(1, left / given);
    for (const { place, room } of own) widen(place, sign * share * room.upTo);
    left -= share * given;
  }
  return Math.max(0, left);
}

function roomOfSpace({ run, index }: GlyphPlace): number {
  const size = fontSizeOf(run.span.attributes);
  return Math.max(0, WIDEST_SPACE * size - (run.positions[index]?.xAdvance ?? 0));
}
