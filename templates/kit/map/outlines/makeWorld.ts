/**
 * Makes `world.json`, from which maps are drawn:
 *
 *     node --import tsx templates/kit/map/outlines/makeWorld.ts
 *
 * Land is that of Natural Earth at 1:10 million (public domain, by world-atlas), simplified. First
 * divisions come from drawings of svg-maps (CC BY 4.0), which have no coordinates: each is laid on
 * the outline of its country.
 */
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { doubledBorders } from './doubledBorders.ts';
import { divisionShapes, DRAWINGS } from './divisionShapes.ts';
import { decodeLine, encodeLine } from './polyline.ts';
import type { Position } from './svgRings.ts';
import type { WrittenDivisions, WrittenWorld } from './world.ts';

type Countries = GeometryCollection<{ name?: string }>;
type World = Topology<{ countries: Countries }>;
type CountryShape = Countries['geometries'][number];

/** Square degrees of the smallest triangle that a line keeps, and of the smallest island: about 3 and 15 km². */
const DETAIL = 0.00025;
const ISLAND = 0.0012;
const STEPS_PER_DEGREE = 500;
/** Has no authorities. */
const ANTARCTICA = '010';

const require = createRequire(import.meta.url);
const { countries } = (require('world-atlas/countries-10m.json') as World).objects;
const source = {
  ...(require('world-atlas/countries-10m.json') as World),
  objects: {
    countries: { ...countries, geometries: countries.geometries.filter(({ id }) => id !== ANTARCTICA) },
  },
};
const weighted = presimplify(source);
const world = filter(simplify(weighted, DETAIL), filterWeight(weighted, ISLAND)) as World;

/** Countries that have a code by it, others by their name. */
function keyOf({ id, properties }: CountryShape): string {
  const region = id === undefined ? undefined : new Intl.Locale(`und-${String(id).padStart(3, '0')}`).region;
  return region !== undefined && /^[A-Z]{2}$/.test(region)
    ? region
    : properties && 'name' in properties
      ? (properties.name ?? '')
      : '';
}

/** Outlines of a country's pieces of land, in degrees. */
function islandsOf(code: string): Position[][] {
  const shape = world.objects.countries.geometries.find((geometry) => keyOf(geometry) === code);
  if (!shape) throw new Error(`no country has the code ${code}`);
  const drawn = feature(world, shape);
  if (drawn.type !== 'Feature' || drawn.geometry.type !== 'MultiPolygon') return [];
  return drawn.geometry.coordinates.map(([outline]) => outline as Position[]);
}

function ringsOf(geometry: CountryShape): number[][][] {
  if (geometry.type === 'Polygon') return [geometry.arcs as number[][]];
  return geometry.type === 'MultiPolygon' ? (geometry.arcs as number[][][]) : [];
}

/** Divisions of a country, as fine as a map shows borders; arcs that no division has any more are left out. */
function writtenDivisions(drawing: (typeof DRAWINGS)[number]): WrittenDivisions {
  const { arcs, borders, areas } = divisionShapes(drawing, islandsOf(drawing.code));
  const drawn = { type: 'Topology', arcs, objects: {} } as unknown as Topology<{}>;
  const simplified = simplify(presimplify(drawn), DETAIL / 2).arcs as Position[][];
  const used = [...new Set(Object.values(areas).flat(3).map(forwards))].sort((a, b) => a - b);
  const renumbered = new Map(used.map((arc, index) => [arc, index]));
  const renumber = (arc: number): number => {
    const index = renumbered.get(forwards(arc)) ?? 0;
    return arc < 0 ? ~index : index;
  };
  const renumberedAreas = Object.fromEntries(
    Object.entries(areas).map(([code, polygons]) => [
      code,
      polygons.map((rings) => rings.map((ring) => ring.map(renumber))),
    ]),
  );
  const written = used.map((arc) => encodeLine(simplified[arc] ?? [], STEPS_PER_DEGREE));
  const doubled = doubledBorders(
    written.map((arc) => decodeLine(arc, STEPS_PER_DEGREE)),
    renumberedAreas,
  );
  return {
    arcs: written,
    borders: [...new Set([...borders.map(renumber), ...doubled])].sort((a, b) => a - b),
    areas: renumberedAreas,
  };
}

function forwards(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

const written: WrittenWorld = {
  stepsPerDegree: STEPS_PER_DEGREE,
  arcs: world.arcs.map((arc) => encodeLine(arc as Position[], STEPS_PER_DEGREE)),
  countries: Object.fromEntries(
    world.objects.countries.geometries.map((geometry) => [keyOf(geometry), ringsOf(geometry)]),
  ),
  divisions: Object.fromEntries(DRAWINGS.map((drawing) => [drawing.code, writtenDivisions(drawing)])),
};
await writeFile(new URL('./world.json', import.meta.url), `${JSON.stringify(written)}\n`);
