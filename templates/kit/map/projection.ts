import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import { extentOf, type Extent, type Landmass } from './land.ts';
import type { Position } from './outlines/svgRings.ts';
import type { PageLine, PagePoint } from './page.ts';
import { spelled, ThinLines } from './paths.ts';

/** How an extent of the earth lies in a box of the page. */
export interface MapProjection {
  readonly width: number;
  readonly height: number;
  /** What the box shows: more than the extent, unless its proportions are the same. */
  readonly seen: Extent;
  pointOf(place: Position): PagePoint;
  /** The place that a point of the page shows. */
  placeOf(point: PagePoint): Position;
  /**
   * SVG path of areas; nothing for what lies outside.
   * @param finest vertices nearer to the last one than this are left out, in points
   */
  areas(landmasses: readonly Landmass[], finest?: number): string;
  /** Outlines of areas, cut off at the box. */
  shapes(landmasses: readonly Landmass[], finest?: number): PageLine[];
  /** Lines as far as they lie in the box. */
  strokes(lines: readonly (readonly Position[])[]): PageLine[];
}

/** Equal areas around the middle of the extent, which fills the box as far as its proportions allow. */
export function projectInto(
  extent: Extent,
  { width, height }: { width: number; height: number },
): MapProjection {
  const projection = unitProjection(extent);
  const { east, south, west, north } = bounds(projection, extent);
  const scale = Math.min(width / (east - west), height / (south - north));
  projection
    .scale(scale)
    .translate([width / 2 - ((east + west) / 2) * scale, height / 2 - ((south + north) / 2) * scale])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return {
    width,
    height,
    seen: seenThrough(projection, { width, height }, (extent.west + extent.east) / 2),
    pointOf(place) {
      const [x, y] = projection([...place]) ?? [0, 0];
      return { x, y };
    },
    placeOf({ x, y }) {
      const [longitude, latitude] = projection.invert?.([x, y]) ?? [0, 0];
      return [longitude, latitude];
    },
    areas: (landmasses, finest = FINEST) => spelled(shapesOf(landmasses, finest)),
    shapes: (landmasses, finest = FINEST) => shapesOf(landmasses, finest),
    strokes: (lines) => linesOf(projection, { type: 'MultiLineString', coordinates: copy(lines) }, FINEST),
  };

  function shapesOf(landmasses: readonly Landmass[], finest: number): PageLine[] {
    const coordinates = landmasses.map(({ rings }) => copy(rings));
    return linesOf(projection, { type: 'MultiPolygon', coordinates }, finest);
  }
}

/** Width against height of an extent on the page. */
export function proportionsOf(extent: Extent): number {
  const { east, south, west, north } = bounds(unitProjection(extent), extent);
  return (east - west) / (south - north);
}

function unitProjection({ west, south, east, north }: Extent): GeoProjection {
  return (
    geoAzimuthalEqualArea()
      .rotate([-(west + east) / 2, -(south + north) / 2])
      // On the sphere a ring has no inside: one that lies all outside the view could be taken for all the rest
      .preclip((stream) => stream)
      // Coasts have vertices enough: no line between two of them need be bent
      .precision(0)
      .scale(1)
      .translate([0, 0])
  );
}

const SAMPLES = 12;

/** Degrees beyond what the samples of the box's edge show. */
const BEYOND = 0.5;

function seenThrough(
  projection: GeoProjection,
  { width, height }: { width: number; height: number },
  centre: number,
): Extent {
  const along = Array.from({ length: SAMPLES + 1 }, (_, step) => step / SAMPLES);
  const edge = along.flatMap((share): Position[] => [
    [width * share, 0],
    [width * share, height],
    [0, height * share],
    [width, height * share],
  ]);
  const seen = edge.flatMap((spot): Position[] => {
    const [longitude, latitude] = projection.invert?.(spot) ?? [];
    if (longitude === undefined || latitude === undefined) return [];
    return [[longitude + Math.round((centre - longitude) / 360) * 360, latitude]];
  });
  const { west, south, east, north } = extentOf(seen);
  return { west: west - BEYOND, south: south - BEYOND, east: east + BEYOND, north: north + BEYOND };
}

/** What an extent takes on the page: its edges are curves there. */
function bounds(projection: GeoProjection, { west, south, east, north }: Extent): Extent {
  const along = Array.from({ length: SAMPLES + 1 }, (_, step) => step / SAMPLES);
  const edge = along.flatMap((share): Position[] => [
    [west + (east - west) * share, south],
    [west + (east - west) * share, north],
    [west, south + (north - south) * share],
    [east, south + (north - south) * share],
  ]);
  const spots = edge.map((place): Position => projection(place) ?? [0, 0]);
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  return { west: Math.min(...xs), north: Math.min(...ys), east: Math.max(...xs), south: Math.max(...ys) };
}

function copy(lines: readonly (readonly Position[])[]): Position[][] {
  return lines.map((line) => [...line]);
}

type Shape = Parameters<ReturnType<typeof geoPath>>[0];

function linesOf(projection: GeoProjection, shape: Shape, finest: number): PageLine[] {
  const lines = new ThinLines(finest);
  geoPath(projection, lines)(shape);
  return lines.end();
}

/** A printer would not show what is finer. Points of the page. */
const FINEST = 0.35;
