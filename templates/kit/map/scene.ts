import { keptOf } from './kept.ts';
import { gapBetween, type FirstDivision, type Extent, type Land, type Landmass } from './land.ts';
import type { Position } from './outlines/svgRings.ts';
import type { MapProjection } from './projection.ts';

/** What maps of one country are drawn from. */
export interface Scene {
  readonly home: readonly Landmass[];
  readonly neighbours: readonly Landmass[];
  /** Land that maps give to nobody. */
  readonly disputed: readonly Landmass[];
  /** Between the first divisions of the country. */
  readonly borders: readonly (readonly Position[])[];
  readonly divisions: readonly FirstDivision[];
}

/** Land within is drawn as nobody's, or not at all. */
export interface DisputedExtent {
  readonly extent: Extent;
  readonly isDrawn: boolean;
}

/**
 * A country, and what lies far from it under codes of their own: one scene for all who ask for the same.
 * @param disputed land that lies wholly in one of these is neither the country's nor its neighbours'
 */
export function sceneOf(
  land: Land,
  codes: readonly string[],
  disputed: readonly DisputedExtent[] = [],
): Scene {
  return keptScene(land, { codes, disputed });
}

const keptScene = keptOf(newScene);

function newScene(
  { codes: all, landOf, bordersOf, divisionsOf }: Land,
  { codes, disputed }: { readonly codes: readonly string[]; readonly disputed: readonly DisputedExtent[] },
): Scene {
  const zoneOf = ({ extent }: Landmass): DisputedExtent | undefined =>
    disputed.find((zone) => liesIn(extent, zone.extent));
  const kept = (land: readonly Landmass[]): Landmass[] => land.filter((one) => !zoneOf(one));
  return {
    home: kept(codes.flatMap(landOf)),
    neighbours: kept(all.flatMap((code) => (codes.includes(code) ? [] : landOf(code)))),
    disputed: disputed.length > 0 ? all.flatMap(landOf).filter((one) => zoneOf(one)?.isDrawn) : [],
    borders: codes.flatMap(bordersOf),
    divisions: codes.flatMap(divisionsOf),
  };
}

function liesIn(inner: Extent, outer: Extent): boolean {
  return (
    inner.west >= outer.west &&
    inner.east <= outer.east &&
    inner.south >= outer.south &&
    inner.north <= outer.north
  );
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

/** Whether anything of the land that it gives to nobody is drawn. */
export function showsDisputed({ disputed }: Scene, projection: MapProjection): boolean {
  return projection.shapes(landIn(disputed, projection.seen)).length > 0;
}

/** France with its overseas départements, and the collectivities that have a code of their own. */
export const FRENCH_CODES = ['FR', 'NC', 'PF', 'PM', 'WF', 'BL', 'MF'];
