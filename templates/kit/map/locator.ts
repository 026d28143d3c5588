import { framesOf, type Frame } from './frames.ts';
import type { Position } from './outlines/svgRings.ts';
import { projectInto, type MapProjection } from './projection.ts';
import { landIn, type Scene } from './scene.ts';

/** Points. */
export const LOCATOR = { width: 21, height: 22 };
/** Of an outline so small: vertices nearer than this are left out. Points. */
const COARSE = 0.7;

/** A country small enough for a card, with one place on it. */
export type Locator = (place: Position) => LocatedPlace | undefined;

/** Points from the top left of its outline. */
export interface LocatedPlace {
  readonly outline: string;
  readonly x: number;
  readonly y: number;
}

/** Outlines are made once; each place is then shown on the part of the country that it lies in. */
export function locatorOf(scene: Scene, places: readonly Position[]): Locator {
  const { main, insets } = framesOf(scene.home, places, 'points');
  const pictures = [main, ...insets].map((frame) => pictureOf(scene, frame));
  const frameAt = new Map<string, number>();
  [main, ...insets].forEach(({ points }, index) => {
    for (const point of points) {
      const place = places[point];
      if (place) frameAt.set(String(place), index);
    }
  });
  return (place) => {
    const picture = pictures[frameAt.get(String(place)) ?? -1];
    return picture && { outline: picture.outline, ...picture.projection.pointOf(place) };
  };
}

function pictureOf(scene: Scene, frame: Frame): { projection: MapProjection; outline: string } {
  const projection = projectInto(frame.extent, LOCATOR);
  return { projection, outline: projection.areas(landIn(scene.home, projection.seen), COARSE) };
}
