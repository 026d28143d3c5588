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
  /** ISO 3166-1 alpha-2 codes, or names where there is no code. */
  readonly codes: readonly string[];
  /** Land of a country; none under a code that is not among those. */
  readonly landOf: (code: string) => readonly Landmass[];
  /** Borders between the first divisions of a country, where they are known. */
  readonly bordersOf: (code: string) => readonly (readonly Position[])[];
}

let loaded: Promise<Land> | undefined;

/** Read only when something is asked of the world, and once; of its countries, those that are asked for. */
export function loadLand(): Promise<Land> {
  return (loaded ??= readWorld());
}

async function readWorld(): Promise<Land> {
  const { default: written } = await import('./outlines/world.json', { with: { type: 'json' } });
  return readLand(written);
}

function readLand(written: WrittenWorld): Land {
  const decode = (line: string | undefined): Position[] => decodeLine(line ?? '', written.stepsPerDegree);
  const ringOf = (parts: readonly number[]): Position[] =>
    parts.flatMap((part, index) => {
      const arc = part < 0 ? decode(written.arcs[~part]).reverse() : decode(written.arcs[part]);
      return index === 0 ? arc : arc.slice(1);
    });
  const landmasses = (polygons: readonly (readonly (readonly number[])[])[]): Landmass[] =>
    polygons.map((rings) => landmassOf(rings.map((parts) => unbroken(ringOf(parts)))));
  return {
    codes: Object.keys(written.countries),
    landOf: eachOnce(written.countries, landmasses),
    bordersOf: eachOnce(written.borders, (lines) => lines.map(decode)),
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

/** Decodes an entry when it is first asked for; what is written never changes. */
function eachOnce<From, To>(
  written: Readonly<Record<string, From>>,
  decoded: (value: From) => readonly To[],
): (key: string) => readonly To[] {
  const entries = new Map(Object.entries(written));
  const known = new Map<string, readonly To[]>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const entry = entries.get(key);
    const found = entry === undefined ? [] : decoded(entry);
    if (entry !== undefined) known.set(key, found);
    return found;
  };
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
