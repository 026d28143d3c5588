import type { OnLand, WorldLand } from '../../../src/model/directory/places/onLand.ts';
import { type Landmass, loadLand } from './land.ts';
import type { Position } from './outlines/svgRings.ts';
import { FRENCH_CODES } from './scene.ts';

/** Degrees, some 40 km: outlines leave out small islands and the finer half of every coast. */
const NEAR = 0.4;

/** The world of the maps, to be asked whether a point is in a country. */
export async function worldLand(): Promise<WorldLand> {
  const { countries } = await loadLand();
  const landOf = (codes: readonly string[]) => codes.flatMap((code) => countries.get(code) ?? []);
  return {
    french: near(landOf(FRENCH_CODES)),
    of: (code) => {
      const land = landOf([code]);
      return land.length === 0 ? undefined : near(land);
    },
  };
}

function near(land: readonly Landmass[]): OnLand {
  return ({ latitude, longitude }) =>
    [0, 360, -360].some((turn) => land.some((mass) => isNear([longitude + turn, latitude], mass)));
}

function isNear([x, y]: Position, { rings: [outline = []], extent }: Landmass): boolean {
  const { west, east, south, north } = extent;
  if (x < west - NEAR || x > east + NEAR || y < south - NEAR || y > north + NEAR) return false;
  let isIn = false;
  for (const [index, [toX, toY]] of outline.entries()) {
    const [fromX, fromY] = outline.at(index - 1) ?? [toX, toY];
    // A ray to the east crosses the outline an odd number of times from inside.
    if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) isIn = !isIn;
    if (distanceToLine([x, y], [fromX, fromY], [toX, toY]) <= NEAR) return true;
  }
  return isIn;
}

function distanceToLine([x, y]: Position, [fromX, fromY]: Position, [toX, toY]: Position): number {
  const [width, height] = [toX - fromX, toY - fromY];
  const square = width * width + height * height;
  const along =
    square === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * width + (y - fromY) * height) / square));
  return Math.hypot(fromX + along * width - x, fromY + along * height - y);
}
