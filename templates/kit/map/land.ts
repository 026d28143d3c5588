import type { Position } from './outlines/svgRings.ts';
import { decodeLine } from './outlines/polyline.ts';
import type { WrittenArea, WrittenDivisions, WrittenWorld } from './outlines/world.ts';

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
  /** The first divisions of a country, where they are known. */
  readonly divisionsOf: (code: string) => readonly FirstDivision[];
}

/** A first division of a country, as a drawing shows it: along coasts its edge may lie beside that of the land. */
export interface FirstDivision {
  /** The second part of its ISO 3166-2 code; of a French region, its INSEE code. */
  readonly code: string;
  readonly areas: readonly Landmass[];
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

function readLand({ stepsPerDegree, ...written }: WrittenWorld): Land {
  const lineIn =
    (arcs: readonly string[]) =>
    (arc: number): Position[] =>
      decodeLine(arcs[arc] ?? '', stepsPerDegree);
  const linesOf = ({ arcs, borders }: WrittenDivisions): Position[][] => borders.map(lineIn(arcs));
  const divisions = ({ arcs, areas }: WrittenDivisions): FirstDivision[] =>
    Object.entries(areas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, area]) => ({ code, areas: landmassesOf(area, lineIn(arcs)) }));
  return {
    codes: Object.keys(written.countries),
    landOf: eachOnce(written.countries, (area) => landmassesOf(area, lineIn(written.arcs))),
    bordersOf: eachOnce(written.divisions, linesOf),
    divisionsOf: eachOnce(written.divisions, divisions),
  };
}

function landmassesOf(area: WrittenArea, line: (arc: number) => Position[]): Landmass[] {
  const ringOf = (arcs: readonly number[]): Position[] =>
    arcs.flatMap((arc, index) => {
      const positions = arc < 0 ? line(~arc).reverse() : line(arc);
      return index === 0 ? positions : positions.slice(1);
    });
  return area.map((rings) => landmassOf(rings.map((arcs) => unbroken(ringOf(arcs)))));
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
