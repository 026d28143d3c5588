import type { FaceGlyph, Features, FontFace } from '../../tree.ts';
import { featuresFor, featuresOfWord, isOfFigures } from './idleFeatures.ts';
import { withoutDropped } from './invisible.ts';
import { shapeByPairs } from './pairShaping.ts';
import type { Shaped } from './shaped.ts';
import { standInFor } from './standIns.ts';
import { isVariant, variantGlyph } from './variants.ts';

type Cache = Map<string, Shaped>;
const caches = new WeakMap<FontFace, Map<string, Cache>>();

/** What is shaped, and cached, as one: spaces, a character of CJK with its selector, a word of any other writing. */
export const SHAPED_UNIT =
  / +|(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[\ud840-\ud8bf][\udc00-\udfff])(?:[\ufe00-\ufe0f\u3099\u309a]|\udb40[\udd00-\uddef])*|[^ \u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\ud840-\ud8bf]+/g;

function cacheFor(face: FontFace, features: Features | undefined): Cache {
  let byFeatures = caches.get(face);
  if (!byFeatures) caches.set(face, (byFeatures = new Map()));
  const key = features ? JSON.stringify(features) : '';
  let cache = byFeatures.get(key);
  if (!cache) byFeatures.set(key, (cache = new Map()));
  return cache;
}

/**
 * Shapes a word, once per face, features and word. Code points of each glyph are those of this
 * word: fontkit shares one glyph object between texts and keeps the first code points it saw,
 * which would make U+2F47 of 日 when the text is extracted.
 */
export function shape(face: FontFace, text: string, asked: Features | undefined): Shaped {
  const features = featuresOfWord(text, asked);
  const cache = cacheFor(face, features);
  const known = cache.get(text);
  if (known) return known;
  const shaped = shapeAnew(face, withoutDropped(text), features);
  cache.set(text, shaped);
  return shaped;
}

/** One CJK character needs no shaping: most of a Japanese text is set by this short way. */
function loneGlyph(face: FontFace, text: string, features: Features | undefined): Shaped | undefined {
  const codePoint = text.codePointAt(0) ?? 0;
  if (features || codePoint < 0x2e80 || text.length !== (codePoint > 0xffff ? 2 : 1)) return undefined;
  const { id, advanceWidth } = face.glyphForCodePoint(codePoint);
  return oneGlyph({ id, codePoints: [codePoint], advanceWidth });
}

/** A character in the form that its selector asks for: the text keeps both. */
function variantOf(face: FontFace, text: string): Shaped | undefined {
  if (!isVariant(text)) return undefined;
  const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const id = variantGlyph(face, codePoints[0] ?? 0, codePoints[1] ?? 0);
  return oneGlyph({ id, codePoints, advanceWidth: face.getGlyph(id, codePoints).advanceWidth });
}

function oneGlyph(glyph: FaceGlyph): Shaped {
  const { advanceWidth } = glyph;
  return { glyphs: [glyph], advances: [advanceWidth], xOffsets: undefined, width: advanceWidth };
}

function shapeAnew(face: FontFace, text: string, features: Features | undefined): Shaped {
  const drawn = withStandIns(face, text);
  const short =
    drawn === text
      ? (loneGlyph(face, text, features) ??
        variantOf(face, text) ??
        (isOfFigures(features) ? shapeByPairs(face, text, features) : undefined))
      : undefined;
  return short ?? shapeWhole(face, text, drawn, features);
}

/** The text as the face can draw it: as long, in code points, as what was written. */
function withStandIns(face: FontFace, text: string): string {
  if (PLAIN.test(text)) return text;
  const has = (codePoint: number): boolean => face.hasGlyphForCodePoint(codePoint);
  return Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const other = has(codePoint) ? undefined : standInFor(codePoint, has);
    return other === undefined ? character : String.fromCodePoint(other);
  }).join('');
}

/** What every face has: nothing to stand in for. */
const PLAIN = /^[ -~\u00c0-\u00ff\u3040-\u30ff\u4e00-\u9fff]*$/;

function shapeWhole(face: FontFace, text: string, drawn: string, features: Features | undefined): Shaped {
  const run = layoutApart(face, drawn, featuresFor(drawn, features));
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const texts = textsOf(run.glyphs, characters);
  const glyphs = run.glyphs.map(({ id, advanceWidth }, i) => ({
    id,
    codePoints: texts[i] ?? [],
    advanceWidth,
  }));
  const advances = run.positions.map((position) => position.xAdvance);
  return {
    glyphs,
    advances,
    xOffsets: unlessAllZero(run.positions.map((position) => position.xOffset)),
    yOffsets: unlessAllZero(run.positions.map((position) => position.yOffset)),
    width: advances.reduce((sum, advance) => sum + advance, 0),
  };
}

function unlessAllZero(offsets: readonly number[]): readonly number[] | undefined {
  return offsets.some((offset) => offset !== 0) ? offsets : undefined;
}

/**
 * fontkit keeps one object for each glyph with the first code points that it stood for: a pasted U+FB01
 * would be the text of every later “fi”. So each run is laid out with no glyph known before.
 */
function layoutApart(face: FontFace, text: string, features: Features): ReturnType<FontFace['layout']> {
  const shared = face._glyphs;
  face._glyphs = {};
  try {
    return face.layout(text, features, undefined, undefined, 'ltr');
  } finally {
    face._glyphs = shared;
  }
}

/** The characters that each glyph stands for: as written where the glyphs stand for all of them in order. */
function textsOf(
  glyphs: readonly FaceGlyph[],
  characters: readonly number[],
): readonly (readonly number[])[] {
  const total = glyphs.reduce((sum, glyph) => sum + glyph.codePoints.length, 0);
  if (total !== characters.length) return glyphs.map(({ codePoints }) => codePoints);
  let next = 0;
  return glyphs.map(({ codePoints }) => characters.slice(next, (next += codePoints.length)));
}
