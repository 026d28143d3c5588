import type { PlacedLabel } from './arrangement.ts';
import type { LabelBox } from './boxes.ts';
import { placeLabels, type LabelledPoint } from './placement.ts';
import { RADIUS, sizeOf, together, withoutNames, type MapSpot, type MapType } from './spots.ts';

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

/** Points of the page between two points that one label may stand for. */
const NEIGHBOURS = 8;
const ROUNDS = 4;

/**
 * Numbers and names beside their points. Where there is no room for all names, those of the fewest
 * partnerships give way: the list beside the map has them. A point that a crowd leaves no place even for its
 * number is told by the label of its neighbour; it is drawn where it lies all the same.
 */
export function labelled(given: readonly MapSpot[], { type, bounds, taken }: LabellingOptions): Labelled[] {
  let spots = given;
  const told: MapSpot[] = [];
  for (let round = 0; ; round++) {
    const places = placeLabels(
      spots.map((spot) => labelledPoint(spot, type)),
      { radius: RADIUS, bounds, taken },
    );
    const joined = round < ROUNDS ? withLostJoined(spots, places) : spots;
    if (joined.length === spots.length)
      return [...spots, ...told].map((spot, index) => asPlaced(spot, places[index]));
    told.push(
      ...spots.filter((spot) => !joined.some(({ x, y }) => x === spot.x && y === spot.y)).map(withoutLines),
    );
    spots = joined;
  }
}

function withoutLines(spot: MapSpot): MapSpot {
  return { ...spot, lines: [] };
}

function asPlaced(spot: MapSpot, label: PlacedLabel | undefined): Labelled {
  return { spot: label?.isShort ? withoutNames(spot) : spot, label };
}

function labelledPoint(spot: MapSpot, type: MapType): LabelledPoint {
  const { x, y, lines, links } = spot;
  if (lines.length === 0) return { x, y, label: undefined };
  const isNumbered = lines.some(({ numbers }) => numbers);
  return {
    x,
    y,
    label: sizeOf(spot, type),
    worth: links,
    ...(isNumbered && { short: sizeOf(withoutNames(spot), type) }),
  };
}

/** Where no label found a place, the map is too full to join anything. */
function withLostJoined(
  spots: readonly MapSpot[],
  places: readonly (PlacedLabel | undefined)[],
): readonly MapSpot[] {
  if (places.every((place) => !place)) return spots;
  const joined: (MapSpot | undefined)[] = [...spots];
  for (const [index, spot] of spots.entries()) {
    if (places[index] || spot.lines.length === 0) continue;
    const near = nearestTo(index, joined);
    const neighbour = near === undefined ? undefined : joined[near];
    if (near === undefined || !neighbour) continue;
    joined[near] = together(neighbour, spot);
    joined[index] = undefined;
  }
  return joined.flatMap((spot) => spot ?? []);
}

function nearestTo(own: number, spots: readonly (MapSpot | undefined)[]): number | undefined {
  const point = spots[own];
  let best: number | undefined;
  let least = NEIGHBOURS;
  for (const [index, spot] of spots.entries()) {
    if (!point || !spot || index === own || spot.lines.length === 0) continue;
    const away = Math.hypot(spot.x - point.x, spot.y - point.y);
    if (away < least) [best, least] = [index, away];
  }
  return best;
}
