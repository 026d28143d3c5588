import type { LabelBox } from './boxes.ts';
import {
  placeAmong,
  placeLabels,
  type LabelledPoint,
  type PlacedLabel,
  type PlacingOptions,
} from './placement.ts';
import { RADIUS, sizeOf, withoutNames, type MapSpot, type MapType } from './spots.ts';
import type { PagePoint } from '../page.ts';

export interface Labelled {
  readonly spot: MapSpot;
  /** Undefined where the map has no room for it. */
  readonly label: PlacedLabel | undefined;
}

interface LabellingOptions {
  readonly type: MapType;
  readonly bounds: LabelBox;
  readonly taken: readonly LabelBox[];
}

/** Points of the page between a point and its label, beyond which its name is given up. */
const TOO_FAR = 32;
/** Points of the page about a label that finds no place, in which another gives up its name for it. */
const NEAR = 34;
const ROUNDS = 14;

/**
 * Numbers and names beside their points. Where there is no room for all names, those of the fewest
 * partnerships give way: the list beside the map has them.
 */
export function labelled(given: readonly MapSpot[], { type, bounds, taken }: LabellingOptions): Labelled[] {
  const options = { radius: RADIUS, bounds, taken };
  let spots = given;
  for (let round = 0; ; round++) {
    const points = spots.map((spot) => labelledPoint(spot, type));
    const places = placeLabels(points, options);
    const found = spots.map((spot, index) => ({ spot, label: places[index] }));
    const giving = new Set(found.filter(isBadlyPlaced).flatMap(({ spot }) => givesWay(spot, spots) ?? []));
    if (giving.size === 0 || round === ROUNDS) return withNamesBack(given, found, { type, options });
    spots = spots.map((spot) => (giving.has(spot) ? withoutNames(spot) : spot));
  }
}

function labelledPoint(spot: MapSpot, type: MapType): LabelledPoint {
  return {
    x: spot.x,
    y: spot.y,
    label: spot.lines.length > 0 ? sizeOf(spot, type) : undefined,
  };
}

/** Names that were given up and find a place among what stands now. */
function withNamesBack(
  given: readonly MapSpot[],
  found: readonly Labelled[],
  { type, options }: { type: MapType; options: PlacingOptions },
): Labelled[] {
  const all = [...found];
  const points = given.map((spot) => labelledPoint(spot, type));
  const order = given
    .flatMap((spot, index) => (spot === found[index]?.spot ? [] : [index]))
    .sort((a, b) => (given[b]?.links ?? 0) - (given[a]?.links ?? 0));
  for (const index of order) {
    const spot = given[index];
    const others = all.map(({ label }, other) => (other === index ? undefined : label));
    const label = placeAmong(index, points, others, options);
    if (spot && label && !isBadlyPlaced({ spot, label })) all[index] = { spot, label };
  }
  return all;
}

function isBadlyPlaced({ spot, label }: Labelled): boolean {
  if (spot.lines.length === 0) return false;
  const { from, to } = label?.leader ?? {};
  return !label || (from !== undefined && to !== undefined && apart(from, to) > TOO_FAR);
}

/** Of a spot and those about it, the one whose name is missed least: itself, unless it stands for more. */
function givesWay(spot: MapSpot, spots: readonly MapSpot[]): MapSpot | undefined {
  const named = spots.filter(
    (other) => apart(other, spot) < NEAR && other.lines.some(({ numbers, name }) => numbers && name),
  );
  return [...named].sort((a, b) => a.links - b.links || apart(a, spot) - apart(b, spot))[0];
}

function apart(a: PagePoint, b: PagePoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
