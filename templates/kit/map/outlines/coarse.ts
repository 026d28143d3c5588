import { loadLand } from '../land.ts';
import { FRENCH_CODES } from '../scene.ts';
import type { Position } from './svgRings.ts';

/**
 * Coasts and outer borders of a country, or of the French side, for a small map on a screen: to a hundredth of a degree,
 * some kilometre, lakes left out. None where the maps have no land under the code.
 * @param code ISO 3166-1 alpha-2; without one, the French side
 */
export async function coarseOutlines(code: string | undefined): Promise<Position[][]> {
  const { landOf } = await loadLand();
  const land = code === undefined ? FRENCH_CODES.flatMap((one) => [...landOf(one)]) : landOf(code);
  return land.flatMap(({ rings: [outline = []] }) => {
    const coarse = coarsened(outline);
    return coarse.length > 3 ? [coarse] : [];
  });
}

function coarsened(ring: readonly Position[]): Position[] {
  const coarse: Position[] = [];
  for (const [longitude, latitude] of ring) {
    const [x, y] = [Math.round(longitude * 100) / 100, Math.round(latitude * 100) / 100];
    const last = coarse.at(-1);
    if (last === undefined || last[0] !== x || last[1] !== y) coarse.push([x, y]);
  }
  return coarse;
}
