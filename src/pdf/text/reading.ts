import {
  RunCargo,
  type AttributedText,
  type FaceGlyph,
  type RubyReading,
  type RunAttributes,
} from '../tree.ts';
import { chooseFaces, type FaceSpan, type FaceSearch } from './shaping/fontChoice.ts';
import { fontSizeOf } from './fontSize.ts';
import { shape } from './shaping/shaping.ts';

/** A glyph of a reading, with its advance in points. */
export interface ReadingGlyph {
  readonly glyph: FaceGlyph;
  readonly span: FaceSpan;
  readonly advance: number;
}

/** A stretch of text that is read as one: it and its reading stay on one line. */
export interface ReadBase {
  readonly start: number;
  readonly end: number;
  /** The element that the base carries: parts of one word share it. */
  readonly element: RunCargo;
  readonly glyphs: readonly ReadingGlyph[];
  /** Of the reading, in points. */
  readonly width: number;
  /** Of the base, in points. */
  readonly fontSize: number;
}

/** Ruby is set at half the size of its base (JLReq, “choice of ruby character size”; JA-09). */
const READING_SIZE = 0.5;
/** From the base's baseline to that of its reading: the em box of one stands on that of the other. In em. */
const READING_RISE = 0.94;
/** Leading from which readings fit between lines, in em. */
const READING_LEADING = 1.5;

/** The stretches of a text that have a reading: words, or characters where the reading is given for each. */
export function readBasesIn(source: AttributedText, search: FaceSearch): readonly ReadBase[] {
  return source.runs.flatMap(({ start, end, attributes }) => {
    const element = attributes.underlineStyle;
    if (!(element instanceof RunCargo) || !element.reading) return [];
    const { reading } = element;
    return partsOf(source.string, start, end, reading.text).map((part) => {
      const glyphs = shapeReading(part.reading, reading, attributes, search);
      const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
      return { start: part.start, end: part.end, element, glyphs, width, fontSize: fontSizeOf(attributes) };
    });
  });
}

interface RubySegment {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
}

/** Between the parts of a reading that is given character by character: かな・ざわ. */
const SEPARATOR = /[・.\s]+/;

/** One part a character where there are as many readings as characters (mono-ruby), else one part (group-ruby). */
function partsOf(text: string, start: number, end: number, reading: string): RubySegment[] {
  const characters = Array.from(text.slice(start, end));
  const given = reading.split(SEPARATOR).filter((part) => part !== '');
  const letters = Array.from(reading);
  const readings = [given, letters].find((list) => list.length === characters.length);
  if (!readings) return [{ start, end, reading: given.join('') }];
  let at = start;
  return characters.map((character, i) => {
    const part = { start: at, end: at + character.length, reading: readings[i] ?? '' };
    at = part.end;
    return part;
  });
}

function shapeReading(
  text: string,
  reading: RubyReading,
  base: RunAttributes,
  search: FaceSearch,
): ReadingGlyph[] {
  const fontSize = fontSizeOf(base) * READING_SIZE;
  const { font, color, opacity, link } = base;
  const attributes: RunAttributes = {
    font,
    fontSize,
    underlineStyle: reading.element,
    ...(color !== undefined && { color }),
    ...(opacity !== undefined && { opacity }),
    ...(link !== undefined && { link }),
  };
  const spans = chooseFaces({ string: text, runs: [{ start: 0, end: text.length, attributes }] }, search);
  return spans.flatMap((span) => {
    const shaped = shape(span.face, text.slice(span.start, span.end), undefined);
    const scale = fontSize / span.face.unitsPerEm;
    return shaped.glyphs.map((glyph, i) => ({ glyph, span, advance: (shaped.advances[i] ?? 0) * scale }));
  });
}

/** Baseline of a reading above that of its base, in points. */
export function readingRise(fontSize: number): number {
  return fontSize * READING_RISE;
}

/** What a line must have more in height for its readings, in points: nothing when it is led well. */
export function readingHeadroom(fontSize: number, lineHeight: number): number {
  return Math.max(0, fontSize * READING_LEADING - lineHeight);
}
