import type { FaceGlyph, Features, FontFace } from '../tree.ts';
import { featuresFor } from './idleFeatures.ts';
import { shapeByPairs } from './pairShaping.ts';

/** Glyphs of a short text in one face, in font units. Shared: never change it. */
export interface Shaped {
  readonly glyphs: readonly FaceGlyph[];
  readonly advances: readonly number[];
  readonly xOffsets: readonly number[] | undefined;
  readonly width: number;
}

type Cache = Map<string, Shaped>;
const caches = new WeakMap<FontFace, Map<string, Cache>>();

const SOFT_HYPHEN = /\u00ad/g;

/** What is shaped, and cached, as one: spaces, a character of CJK, a word of any other writing. */
export const SHAPED_UNIT =
  / +|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^ \u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/g;

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
export function shape(face: FontFace, text: string, features: Features | undefined): Shaped {
  const cache = cacheFor(face, features);
  const known = cache.get(text);
  if (known) return known;
  const shaped = shapeAnew(face, text.replace(SOFT_HYPHEN, ''), features);
  cache.set(text, shaped);
  return shaped;
}

/** One CJK character needs no shaping: most of a Japanese text is set by this short way. */
function loneGlyph(face: FontFace, text: string, features: Features | undefined): Shaped | undefined {
  const codePoint = text.codePointAt(0) ?? 0;
  if (features || codePoint < 0x2e80 || text.length !== (codePoint > 0xffff ? 2 : 1)) return undefined;
  const { id, advanceWidth } = face.glyphForCodePoint(codePoint);
  const glyph = { id, codePoints: [codePoint], advanceWidth };
  return { glyphs: [glyph], advances: [advanceWidth], xOffsets: undefined, width: advanceWidth };
}

function shapeAnew(face: FontFace, text: string, features: Features | undefined): Shaped {
  const short = loneGlyph(face, text, features) ?? (features ? undefined : shapeByPairs(face, text));
  if (short) return short;
  const run = face.layout(text, featuresFor(text, features), undefined, undefined, 'ltr');
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const total = run.glyphs.reduce((sum, glyph) => sum + glyph.codePoints.length, 0);
  const exact = total === characters.length;
  let next = 0;
  const glyphs = run.glyphs.map((glyph) => {
    const codePoints = exact ? characters.slice(next, next + glyph.codePoints.length) : glyph.codePoints;
    next += glyph.codePoints.length;
    return { id: glyph.id, codePoints, advanceWidth: glyph.advanceWidth };
  });
  const advances = run.positions.map((position) => position.xAdvance);
  const offsets = run.positions.map((position) => position.xOffset);
  return {
    glyphs,
    advances,
    xOffsets: offsets.some((offset) => offset !== 0) ? offsets : undefined,
    width: advances.reduce((sum, advance) => sum + advance, 0),
  };
}
