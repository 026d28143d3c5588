import type { Coordinates } from '../../src/model/directory/places/coordinates.ts';
import type { Partnership } from '../../src/model/directory/partnership.ts';
import type { Publication } from '../../src/model/publication/publication.ts';
import { framesOf } from '../kit/map/frames.ts';
import type { Land } from '../kit/map/land.ts';
import { projectInto } from '../kit/map/projection.ts';
import { FRENCH_CODES, landIn, sceneOf } from '../kit/map/scene.ts';
import { positionOf } from '../directory/maps/maps.ts';
import { leafGeometry, mapBox } from './geometry.ts';
import type { PagePoint } from '../kit/map/page.ts';

/** A country with one place on it. */
export interface SmallMap {
  /** SVG path, in points from `left` and `top`. */
  readonly outline: string;
  /** Points from the page's top left. */
  readonly left: number;
  readonly top: number;
  readonly place: PagePoint;
}

/** Both authorities, each in its country. */
export interface MapPair {
  readonly from: SmallMap;
  readonly to: SmallMap;
}

/** The maps of a leaf, at the feet of its bridge; none where a place or the partner's country is not known. */
export function mapPairOf(
  { french, partner }: Partnership,
  { country }: Publication,
  land: Land,
): MapPair | undefined {
  if (!french.coordinates || !partner.coordinates || country.code === undefined) return undefined;
  const { width, inner, outer } = leafGeometry;
  const from = smallMap(land, FRENCH_CODES, french.coordinates, inner);
  const to = smallMap(land, [country.code], partner.coordinates, width - outer - mapBox.width);
  return from && to && { from, to };
}

/** Vertices nearer to each other than this are not drawn, in points. */
const COARSE = 0.5;

function smallMap(
  land: Land,
  codes: readonly string[],
  coordinates: Coordinates,
  left: number,
): SmallMap | undefined {
  const place = positionOf(coordinates);
  const { home } = sceneOf(land, codes);
  if (home.length === 0) return undefined;
  const { main, insets } = framesOf(home, [place], 'points');
  const frame = [main, ...insets].find(({ points }) => points.length > 0) ?? main;
  const projection = projectInto(frame.extent, mapBox);
  const { x, y } = projection.pointOf(place);
  return {
    outline: projection.areas(landIn(home, frame.extent), COARSE),
    left,
    top: mapBox.top,
    place: { x: left + x, y: mapBox.top + y },
  };
}
