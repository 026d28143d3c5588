import type { FaceSpan } from './fontChoice.ts';
import { isDropped } from './invisible.ts';
import type { Shaped } from './shaped.ts';
import { shape, SHAPED_UNIT } from './shaping.ts';

/**
 * Sums of advances in points up to each index of a text (UTF-16 units), so that the width between
 * two indexes is a difference. Words are shaped whole; a ligature's width is shared by its letters.
 */
export function cumulativeAdvances(
  text: string,
  spans: readonly FaceSpan[],
  sizeOf: (span: FaceSpan) => number,
): Float64Array {
  const sums = new Float64Array(text.length + 1);
  let total = 0;
  let index = 0;
  for (const span of spans) {
    for (; index < span.start; index += 1) sums[index + 1] = total;
    const scale = sizeOf(span) / span.face.unitsPerEm;
    const spacing = span.attributes.characterSpacing ?? 0;
    for (const [unit] of text.slice(span.start, span.end).matchAll(SHAPED_UNIT)) {
      const advances = advancesByUnit(unit, shape(span.face, unit, span.attributes.features));
      for (const advance of advances) {
        total += advance * scale + (advance > 0 ? spacing : 0);
        index += 1;
        sums[index] = total;
      }
    }
  }
  for (; index < text.length; index += 1) sums[index + 1] = total;
  return sums;
}

const known = new WeakMap<Shaped, Float64Array>();

/** Advances in font units for each UTF-16 unit of a shaped text. */
function advancesByUnit(text: string, shaped: Shaped): Float64Array {
  const cached = known.get(shaped);
  if (cached) return cached;
  const advances = new Float64Array(text.length);
  let index = 0;
  shaped.glyphs.forEach((glyph, i) => {
    const share = (shaped.advances[i] ?? 0) / Math.max(1, glyph.codePoints.length);
    for (const codePoint of glyph.codePoints) {
      while (isDropped(text.charCodeAt(index))) index += 1;
      advances[index] = (advances[index] ?? 0) + share;
      index += codePoint > 0xffff ? 2 : 1;
    }
  });
  known.set(shaped, advances);
  return advances;
}
