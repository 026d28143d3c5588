import type { Coordinates } from '../../../src/model/directory/places/coordinates.ts';
import type { OnLand, WorldLand } from '../../../src/model/directory/places/onLand.ts';
import { framesOf, holds } from './frames.ts';
import { type Landmass, loadLand } from './land.ts';
import type { Position } from './outlines/svgRings.ts';
import { FRENCH_CODES } from './scene.ts';

/** Degrees, some 40 km: outlines leave out small islands and the finer half of every coast. */
const NEAR = 0.4;

let world: Promise<WorldLand> | undefined;

/** The world of the maps, to be asked whether a point is in a country. */
export function worldLand(): Promise<WorldLand> {
  return (world ??= readWorldLand());
}

async function readWorldLand(): Promise<WorldLand> {
  const { landOf, divisionsOf, codes } = await loadLand();
  return {
    french: near(FRENCH_CODES.flatMap(landOf)),
    of: (code) => {
      const land = landOf(code);
      return land.length === 0 ? undefined : near(land);
    },
    routeOf: (code) => {
      const sides = [FRENCH_CODES, [code]].map((side) => side.flatMap(landOf));
      if (sides.some((land) => land.length === 0)) return undefined;
      const drawn = sides.map((land) => ({ near: near(land), frame: framesOf(land, [], 'points').main }));
      return (position) =>
        drawn.some(
          (side) => side.near(position) && holds(side.frame, [position.longitude, position.latitude]),
        );
    },
    divisionsOf: (code) => divisionsOf(code).map((division) => division.code),
    divided: codes.filter((code) => divisionsOf(code).length > 0),
  };
}

/** A position is answered once: content that stays open asks for all of them again. */
function near(land: readonly Landmass[]): OnLand {
  const known = new WeakMap<Coordinates, boolean>();
  return (position) => {
    const { latitude, longitude } = position;
    const answer =
      known.get(position) ??
      [0, 360, -360].some((turn) => land.some((mass) => isNear([longitude + turn, latitude], mass)));
    known.set(position, answer);
    return answer;
  };
}

function isNear([x, y]: Position, { rings: [outline = []], extent }: Landmass): boolean {
  const { west, east, south, north } = extent;
  if (x < west - NEAR || x > east + NEAR || y < south - NEAR || y > north + NEAR) return false;
  let isIn = false;
  let from = outline.at(-1);
  for (const to of outline) {
    // Most lines lie north or south of the point: they are neither near it nor on the way to the east
    const isBeyond =
      !from || (from[1] < y - NEAR && to[1] < y - NEAR) || (from[1] > y + NEAR && to[1] > y + NEAR);
    if (from && !isBeyond) {
      if (isNearLine(x, y, from, to)) return true;
      if (crossesToTheEast(x, y, from, to)) isIn = !isIn;
    }
    from = to;
  }
  return isIn;
}

/** A ray to the east crosses the outline an odd number of times from inside. */
function crossesToTheEast(x: number, y: number, from: Position, to: Position): boolean {
  const fromY = from[1];
  const toY = to[1];
  return fromY > y !== toY > y && x < ((to[0] - from[0]) * (y - fromY)) / (toY - fromY) + from[0];
}

/** Most of the others lie east or west of it: that is seen from their ends. */
function isNearLine(x: number, y: number, from: Position, to: Position): boolean {
  const isFar = (from[0] < x - NEAR && to[0] < x - NEAR) || (from[0] > x + NEAR && to[0] > x + NEAR);
  return !isFar && distanceToLine([x, y], from, to) <= NEAR;
}

function distanceToLine([x, y]: Position, [fromX, fromY]: Position, [toX, toY]: Position): number {
  const [width, height] = [toX - fromX, toY - fromY];
  const square = width * width + height * height;
  const along =
    square === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * width + (y - fromY) * height) / square));
  return Math.hypot(fromX + along * width - x, fromY + along * height - y);
}
