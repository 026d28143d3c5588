import { cornersOf, distanceBetween, nearestOf } from './fitting.ts';
import type { Position } from './svgRings.ts';

type Outline = readonly Position[];

/** Degrees between the corners of a drawn island and those of the one that it shows, at most. */
const SAME_ISLAND = 1.2;

/**
 * What a fit leaves of a drawing in another projection: each of its islands is laid on that of the earth, and
 * what lies within goes along. Islands that only one of the two has stay where they are.
 * @param drawn outlines of the fitted drawing's islands, in degrees
 * @param earth those of the country
 * @returns where a line that lies on one island goes
 */
export function ontoIslands(
  drawn: readonly Outline[],
  earth: readonly Outline[],
): (line: Outline) => Position[] {
  const known = drawn
    .map((outline) => ({ corners: cornersOf(outline), move: ontoIsland(outline, earth) }))
    .sort((a, b) => sizeOf(a.corners) - sizeOf(b.corners));
  return (line) => {
    const { low, high } = cornersOf(line);
    const island = known.find(({ corners }) => holds(corners, low) && holds(corners, high));
    const { move = same } = island ?? {};
    return line.map((position) => move(position));
  };
}

type Corners = ReturnType<typeof cornersOf>;
type Move = (position: Position) => Position;
const same: Move = (position) => position;

function ontoIsland(outline: Outline, earth: readonly Outline[]): Move | undefined {
  const corners = cornersOf(outline);
  const away = (island: Outline): number => {
    const { low, high } = cornersOf(island);
    return distanceBetween(low, corners.low) + distanceBetween(high, corners.high);
  };
  const [nearest] = earth
    .map((island) => ({ island, distance: away(island) }))
    .sort((a, b) => a.distance - b.distance);
  if (!nearest || nearest.distance > SAME_ISLAND) return undefined;
  const stretch = stretching(corners, cornersOf(nearest.island));
  const warp = warping(outline.map(stretch), nearest.island);
  return (position) => warp(stretch(position));
}

function stretching(from: Corners, to: Corners): Move {
  const [x, y] = ([0, 1] as const).map((axis) => {
    const scale = (to.high[axis] - to.low[axis]) / (from.high[axis] - from.low[axis] || 1);
    return (value: number): number => to.low[axis] + (value - from.low[axis]) * scale;
  });
  return (position) => [x?.(position[0]) ?? position[0], y?.(position[1]) ?? position[1]];
}

/** Shares of an island's larger side over which neighbours move together, round after round. */
const REACHES = [0.3, 0.2, 0.12, 0.08, 0.05, 0.035, 0.025];
/** Vertices of an outline that look for the nearest of the other. */
const ASKED = 900;

/** An outline is moved onto another, at first in large parts, then finer. */
function warping(outline: Outline, island: Outline): Move {
  const asking = sampled(island);
  const { low, high } = cornersOf(island);
  const side = Math.max(high[0] - low[0], high[1] - low[1]);
  let moving = sampled(outline);
  const moves = REACHES.map((share): Move => {
    const pulls = [
      ...moving.map((from) => ({ from, to: nearestOf(island, from) })),
      ...asking.map((to) => ({ from: nearestOf(moving, to), to })),
    ];
    const move: Move = (position) => pulled(position, pulls, share * side);
    moving = moving.map(move);
    return move;
  });
  return (position) => moves.reduce((at, move) => move(at), position);
}

/** Holds what lies far from every pull, so that the middle of a land stays. */
const STILL = 1;

function pulled(
  [x, y]: Position,
  pulls: readonly { readonly from: Position; readonly to: Position }[],
  reach: number,
): Position {
  let [east, north, weights] = [0, 0, STILL];
  for (const { from, to } of pulls) {
    const weight = Math.exp(-((from[0] - x) ** 2 + (from[1] - y) ** 2) / (2 * reach ** 2));
    east += (to[0] - from[0]) * weight;
    north += (to[1] - from[1]) * weight;
    weights += weight;
  }
  return [x + east / weights, y + north / weights];
}

function sampled(line: Outline): Outline {
  return line.filter((_, index) => index % Math.ceil(line.length / ASKED) === 0);
}

function sizeOf({ low, high }: Corners): number {
  return (high[0] - low[0]) * (high[1] - low[1]);
}

/** Sides of the same line are drawn with their own rounding. */
const ROUNDING = 0.02;

function holds({ low, high }: Corners, [x, y]: Position): boolean {
  return (
    x >= low[0] - ROUNDING && x <= high[0] + ROUNDING && y >= low[1] - ROUNDING && y <= high[1] + ROUNDING
  );
}
