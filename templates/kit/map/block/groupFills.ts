import type { InkName } from '../../tokens.ts';
import { neighboursOf, type Ownership } from '../labels/ownership.ts';
import type { AreaName, FilledAreas } from '../picture/mapDrawing.ts';

/** Pale, and told apart in grey where they meet. */
const TINTS: readonly InkName[] = ['neri', 'suna', 'usugaki', 'kinari', 'araigaki'];

/**
 * Tints of areas of which some are several divisions, so that none has that of an area beside; none where each
 * is one division, whose borders are drawn.
 */
export function groupFills(areas: readonly AreaName[], owners: Ownership): FilledAreas[] {
  if (areas.every(({ codes }) => codes.length === 1)) return [];
  const beside = neighboursOf(owners, areas.length);
  const chosen: number[] = [];
  areas.forEach((_, index) => {
    const used = new Set([...(beside[index] ?? [])].map((other) => chosen[other]));
    const free = TINTS.findIndex((_tint, tint) => !used.has(tint));
    chosen[index] = Math.max(0, free);
  });
  return TINTS.flatMap((tint, which) => {
    const codes = areas.flatMap((area, index) => (chosen[index] === which ? area.codes : []));
    return codes.length > 0 ? [{ tint, codes }] : [];
  });
}
