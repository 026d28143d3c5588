import type { Position } from './outlines/svgRings.ts';
import { decodeLine } from './outlines/polyline.ts';
import type { WrittenWorld } from './outlines/world.ts';

/** Degrees; `east` may pass 180 in a country that lies on both sides of that meridian. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A piece of land of one country: its outline, then its lakes. */
export interface Landmass {
  readonly rings: readonly (readonly Position[])[];
  readonly extent: Extent;
  /** Of the outline, in square degrees at the equator's width of a degree: to compare one with another. */
  readonly size: number;
}

/** The land of the world, from which every map is cut. */
export interface Land {
  /** By ISO 3166-1 alpha-2 code, or by name where there is no code. */
  readonly countries: ReadonlyMap<string, readonly Landmass[]>;
  /** Borders between the first divisions of a country, where they are known. */
  readonly borders: ReadonlyMap<string, readonly (readonly Position[])[]>;
}

let loaded: Promise<Land> | undefined;

/** Read only when a map is to be drawn, and once. */
export function loadLand(): Promise<Land> {
  return (loaded ??= readWorld());
}

async function readWorld(): Promise<Land> {
  const { default: written } = await import('./outlines/world.json', { with: { type: 'json' } });
  return readLand(written);
}

function readLand(written: WrittenWorld): Land {
  const arcs = written.arcs.map((arc) => decodeLine(arc, written.stepsPerDegree));
  const ringOf = (parts: readonly number[]): Position[] =>
    parts.flatMap((part, index) => {
      const arc = part < 0 ? [...(arcs[~part] ?? [])].reverse() : (arcs[part] ?? []);
      return index === 0 ? arc : arc.slice(1);
    });
  const landmasses = (polygons: readonly (readonly (readonly number[])[])[]): Landmass[] =>
    polygons.map((rings) => landmassOf(rings.map((parts) => unbroken(ringOf(parts)))));
  return {
    countries: mapOf(written.countries, landmasses),
    borders: mapOf(written.borders, (lines) => lines.map((line) => decodeLine(line, written.stepsPerDegree))),
  };
}

/** Longitudes that go on past 180 degrees rather than leap to the other end of the scale. */
function unbroken(ring: readonly Position[]): Position[] {
  let turns = 0;
  return ring.map(([longitude, latitude], index) => {
    const before = ring[index - 1]?.[0] ?? longitude;
    if (Math.abs(longitude - before) > 180) turns += longitude < before ? 360 : -360;
    return [longitude + turns, latitude];
  });
}

function mapOf<From, To>(record: Readonly<Record<string, From>>, of: (value: From) => To): Map<string, To> {
  return new Map(Object.entries(record).map(([key, value]) => [key, of(value)]));
}

function landmassOf(rings: readonly (readonly Position[])[]): Landmass {
  const [outline = []] = rings;
  const extent = extentOf(outline);
  const squeeze = Math.cos((((extent.south + extent.north) / 2) * Math.PI) / 180);
  return { rings, extent, size: areaOf(outline) * squeeze };
}

export function extentOf(positions: readonly Position[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return { west, south, east, north };
}

function areaOf(ring: readonly Position[]): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** The smallest extent that holds both. */
export function joined(a: Extent, b: Extent): Extent {
  return {
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
  };
}

/** Degrees between two extents, 0 where they touch. */
export function gapBetween(a: Extent, b: Extent): number {
  const east = Math.max(0, a.west - b.east, b.west - a.east);
  const north = Math.max(0, a.south - b.north, b.south - a.north);
  return Math.max(east, north);
}
