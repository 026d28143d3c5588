import { gapBetween, type FirstDivision, type Extent, type Land, type Landmass } from './land.ts';
import type { Position } from './outlines/svgRings.ts';

/** What maps of one country are drawn from. */
export interface Scene {
  readonly home: readonly Landmass[];
  readonly neighbours: readonly Landmass[];
  /** Between the first divisions of the country. */
  readonly borders: readonly (readonly Position[])[];
  readonly divisions: readonly FirstDivision[];
}

/** A country, and what lies far from it under codes of their own. */
export function sceneOf(
  { codes: all, landOf, bordersOf, divisionsOf }: Land,
  codes: readonly string[],
): Scene {
  return {
    home: codes.flatMap(landOf),
    neighbours: all.flatMap((code) => (codes.includes(code) ? [] : landOf(code))),
    borders: codes.flatMap(bordersOf),
    divisions: codes.flatMap(divisionsOf),
  };
}

/** Land of which something may be seen in an extent. */
export function landIn(land: readonly Landmass[], seen: Extent): Landmass[] {
  const views = [0, 360, -360].map((turns) => ({
    ...seen,
    west: seen.west + turns,
    east: seen.east + turns,
  }));
  return land.filter(({ extent }) => views.some((view) => gapBetween(extent, view) === 0));
}

/** France with its overseas départements, and the collectivities that have a code of their own. */
export const FRENCH_CODES = ['FR', 'NC', 'PF', 'PM', 'WF', 'BL', 'MF'];
