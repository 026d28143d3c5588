/** Degrees north, degrees east. */
export type MapPosition = readonly [latitude: number, longitude: number];
/** Degrees east and north, as outlines have them. */
export type Ring = readonly (readonly [number, number])[];

/** What a small map shows: around a place, so many degrees of latitude from its foot to its head. */
export interface MapView {
  readonly centre: MapPosition;
  readonly span: number;
}

/** Pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

export const MOST_SPAN = 60;
export const LEAST_SPAN = 0.5;

/** Equal steps of both axes at the centre: true enough within a country. */
export function placeOf(
  { centre, span }: MapView,
  { width, height }: MapSize,
  [latitude, longitude]: MapPosition,
): {
  readonly x: number;
  readonly y: number;
} {
  const scale = height / span;
  return {
    x: width / 2 + turned(longitude - centre[1]) * scale * squeeze(centre),
    y: height / 2 - (latitude - centre[0]) * scale,
  };
}

/** The position of a place of the map, to a ten-thousandth of a degree: some ten metres. */
export function positionAt(
  { centre, span }: MapView,
  { width, height }: MapSize,
  x: number,
  y: number,
): MapPosition {
  const scale = height / span;
  return rounded([
    centre[0] - (y - height / 2) / scale,
    centre[1] + (x - width / 2) / (scale * squeeze(centre)),
  ]);
}

/** A position some steps of a key away, a step being a fiftieth of what the map shows. */
export function moved(
  [latitude, longitude]: MapPosition,
  { span }: MapView,
  east: number,
  north: number,
): MapPosition {
  const step = span / 50;
  return rounded([latitude + north * step, longitude + east * step]);
}

export function rounded([latitude, longitude]: MapPosition): MapPosition {
  const to = (degrees: number): number => Math.round(degrees * 10_000) / 10_000 + 0;
  return [to(Math.max(-90, Math.min(90, latitude))), to(turned(longitude))];
}

/** Around a point, a part of its country; without one, the largest piece of land and what lies near it. */
export function firstView(rings: readonly Ring[], position: MapPosition | undefined): MapView {
  if (position) return { centre: position, span: 4 };
  const boxes = rings.map(boxOf).sort((a, b) => sizeOf(b) - sizeOf(a));
  const [main] = boxes;
  if (main === undefined) return { centre: [0, 0], span: MOST_SPAN };
  const near = boxes.filter((one) => gap(one, main) < 3);
  const [west, south, east, north] = [
    Math.min(...near.map((one) => one.west)),
    Math.min(...near.map((one) => one.south)),
    Math.max(...near.map((one) => one.east)),
    Math.max(...near.map((one) => one.north)),
  ];
  const centre: MapPosition = [(south + north) / 2, (west + east) / 2];
  return {
    centre,
    span: Math.min(MOST_SPAN, 1.1 * Math.max(north - south, (east - west) * squeeze(centre) * 0.6)),
  };
}

/** The land that a map shows, as the path of an SVG. */
export function landPath(rings: readonly Ring[], view: MapView, size: MapSize): string {
  return rings
    .filter((ring) => isShown(ring, view, size))
    .map((ring) => {
      const places = ring.map(([longitude, latitude]) => placeOf(view, size, [latitude, longitude]));
      return `M${places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
    })
    .join('');
}

interface RingBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function boxOf(ring: Ring): RingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}

function sizeOf({ west, south, east, north }: RingBox): number {
  return (east - west) * (north - south);
}

function gap(a: RingBox, b: RingBox): number {
  return Math.max(a.west - b.east, b.west - a.east, a.south - b.north, b.south - a.north, 0);
}

function isShown(ring: Ring, view: MapView, { width, height }: MapSize): boolean {
  const { west, south, east, north } = boxOf(ring);
  const tall = view.span / 2;
  const wide = (tall * width) / height / squeeze(view.centre);
  const [latitude, longitude] = view.centre;
  const isBeside = turned((west + east) / 2 - longitude);
  return north > latitude - tall && south < latitude + tall && Math.abs(isBeside) < wide + (east - west) / 2;
}

function squeeze([latitude]: MapPosition): number {
  return Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
}

/** The way round the world that is the shorter one. */
function turned(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}
