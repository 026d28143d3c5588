import { geoAzimuthalEqualArea, geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import { extentOf, type Extent, type Landmass } from './land.ts';
import type { Position } from './outlines/svgRings.ts';

/** A place on the page, in points from the map's top left. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** How an extent of the earth lies in a box of the page. */
export interface MapProjection {
  readonly width: number;
  readonly height: number;
  /** What the box shows: more than the extent, unless its proportions are the same. */
  readonly seen: Extent;
  pointOf(place: Position): PagePoint;
  /**
   * SVG path of areas; nothing for what lies outside.
   * @param finest vertices nearer to the last one than this are left out, in points
   */
  areas(landmasses: readonly Landmass[], finest?: number): string;
  lines(lines: readonly (readonly Position[])[]): string;
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
    areas(landmasses, finest = FINEST) {
      const coordinates = landmasses.map(({ rings }) => copy(rings));
      return pathOf(projection, { type: 'MultiPolygon', coordinates }, finest);
    },
    lines: (lines) => pathOf(projection, { type: 'MultiLineString', coordinates: copy(lines) }, FINEST),
  };
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

function pathOf(projection: GeoProjection, shape: Shape, finest: number): string {
  const path = new ThinPath(finest);
  geoPath(projection, path)(shape);
  return path.end();
}

/** A printer would not show what is finer. Points of the page. */
const FINEST = 0.35;

/** Draws into the text of an SVG path, without what nobody could see. */
class ThinPath implements GeoContext {
  private readonly finest: number;
  private readonly parts: string[] = [];
  private line: PagePoint[] = [];

  constructor(finest: number) {
    this.finest = finest;
  }

  moveTo(x: number, y: number): void {
    this.finish('');
    this.line = [{ x, y }];
  }

  lineTo(x: number, y: number): void {
    const last = this.line.at(-1);
    if (last && Math.hypot(x - last.x, y - last.y) < this.finest) return;
    this.line.push({ x, y });
  }

  closePath(): void {
    this.finish('Z');
  }

  beginPath(): void {}

  arc(): void {}

  end(): string {
    this.finish('');
    return this.parts.join('');
  }

  private finish(close: 'Z' | ''): void {
    const isSeen = close ? this.line.length >= 3 && !isSliver(this.line, this.finest) : this.line.length >= 2;
    if (isSeen) this.parts.push(`M${this.line.map(spell).join('L')}${close}`);
    this.line = [];
  }
}

/** An area as thin as a hair: what the frame leaves of a coast that only touches it. */
function isSliver(ring: readonly PagePoint[], thin: number): boolean {
  const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
  return [xs, ys].some((values) => Math.max(...values) - Math.min(...values) < thin);
}

function spell({ x, y }: PagePoint): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
