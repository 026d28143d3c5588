import type { GlyphPosition } from '../../tree.ts';
import type { Shaped } from './shaped.ts';

const positions = new WeakMap<Shaped, Map<number, readonly GlyphPosition[]>>();

/**
 * Where the glyphs of a word stand at a size, on the baseline. Every occurrence of the word has the same
 * objects: a book has a million glyphs, and of different ones a hundredth. They are never changed; what
 * moves a glyph puts another object in its place.
 * @param scale points per font unit
 */
export function sharedPositions(shaped: Shaped, scale: number): readonly GlyphPosition[] {
  let bySize = positions.get(shaped);
  if (!bySize) positions.set(shaped, (bySize = new Map()));
  let placed = bySize.get(scale);
  if (!placed) bySize.set(scale, (placed = positionsOf(shaped, scale)));
  return placed;
}

/** New positions, in points. */
export function positionsOf(
  { glyphs, advances, xOffsets, yOffsets }: Shaped,
  scale: number,
): GlyphPosition[] {
  return glyphs.map(({ advanceWidth }, i) => ({
    xAdvance: (advances[i] ?? 0) * scale,
    yAdvance: 0,
    xOffset: (xOffsets?.[i] ?? 0) * scale,
    yOffset: (yOffsets?.[i] ?? 0) * scale,
    advanceWidth,
  }));
}
