import type { FeatureCollection } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { distanceBetween, fitTo, located, nearestOf } from './fitting.ts';
import { ontoIslands } from './islandFitting.ts';
import { ringsOfPath, snapper, type Position } from './svgRings.ts';

/** A country drawn with its divisions, without coordinates. */
export interface Drawing {
  /** ISO 3166-1 alpha-2 code of the country. */
  readonly code: string;
  readonly areas: readonly { readonly id: string; readonly path: string }[];
  /** Code of the first division that an area of the drawing belongs to. */
  divisionOf(area: string): string | undefined;
  /** Whether the drawing shows this place of the country. Degrees. */
  shows(position: Position): boolean;
}

/** What a package of drawings brings; its types describe a package of another shape. */
interface DrawnMap {
  readonly default: { readonly locations: Drawing['areas'] };
}

async function drawnIn(name: string): Promise<Drawing['areas']> {
  return ((await import(`@svg-maps/${name}`)) as DrawnMap).default.locations;
}

/** INSEE code of each region since 2016 (loi n° 2015-29), and its départements. */
const REGIONS: Readonly<Record<string, string>> = {
  '84': '01 03 07 15 26 38 42 43 63 69 73 74',
  '27': '21 25 39 58 70 71 89 90',
  '53': '22 29 35 56',
  '24': '18 28 36 37 41 45',
  '94': '2A 2B',
  '44': '08 10 51 52 54 55 57 67 68 88',
  '32': '02 59 60 62 80',
  '11': '75 77 78 91 92 93 94 95',
  '28': '14 27 50 61 76',
  '75': '16 17 19 23 24 33 40 47 64 79 86 87',
  '76': '09 11 12 30 31 32 34 46 48 65 66 81 82',
  '52': '44 49 53 72 85',
  '93': '04 05 06 13 83 84',
};

/** Prefectures in the order of their codes, 01 to 47 (ISO 3166-2, JIS X 0401). */
const PREFECTURES = `hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba
  tokyo kanagawa niigata toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo
  nara wakayama tottori shimane okayama hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki
  kumamoto oita miyazaki kagoshima okinawa`.split(/\s+/);

export const DRAWINGS: readonly Drawing[] = [
  {
    code: 'FR',
    areas: await drawnIn('france.departments'),
    divisionOf: (area) => Object.keys(REGIONS).find((code) => REGIONS[code]?.split(' ').includes(area)),
    shows: ([longitude, latitude]) => latitude > 41 && longitude > -6 && longitude < 10,
  },
  {
    code: 'JP',
    areas: await drawnIn('japan'),
    divisionOf: (area) => String(PREFECTURES.indexOf(area) + 1).padStart(2, '0'),
    shows: () => true,
  },
  {
    code: 'DE',
    areas: await drawnIn('germany'),
    divisionOf: (area) => area.toUpperCase(),
    shows: () => true,
  },
];

/** Pixels within which two vertices of a drawing are one. */
const SAME = 0.12;

type DrawnAreas = GeometryCollection<{ division: string }>;
type Areas = Topology<{ areas: DrawnAreas }>;

/** First divisions laid on the outline of their country, as TopoJSON has them; positions in degrees. */
export interface DivisionShapes {
  readonly arcs: readonly (readonly Position[])[];
  /** Those of the arcs that lie between two divisions. */
  readonly borders: readonly number[];
  /** By code of the division: polygons, their rings, the arcs of each (`~i` backwards). */
  readonly areas: Readonly<Record<string, readonly (readonly (readonly number[])[])[]>>;
}

/**
 * Divisions in degrees; borders that reach the country's outline end on it.
 * @param islands outlines of the country's pieces of land, in degrees
 */
export function divisionShapes(drawing: Drawing, islands: readonly (readonly Position[])[]): DivisionShapes {
  const drawn = areasOf(drawing);
  const areas = mergedByDivision(drawn);
  const earth = islands.filter((island) => island.every((position) => drawing.shows(position)));
  const placement = fitTo(drawn.arcs.flat() as Position[], earth.flat());
  const arcs = (drawn.arcs as Position[][]).map((line) => line.map((at) => located(at, placement)));
  const sides = sidesOf(areas);
  const own = mergeArcs(drawn, drawn.objects.areas.geometries as Mergeable).arcs;
  const onLand = ontoIslands(
    own.map(([outline = []]) => outline.flatMap((arc) => arcs[arc < 0 ? ~arc : arc] ?? [])),
    earth,
  );
  const shores = new Set(arcs.filter((_, arc) => sides.get(arc) === 1).flatMap((line) => line.map(String)));
  return {
    arcs: arcs.map((line, arc) => {
      const moved = onLand(line);
      if (sides.get(arc) !== 2) return moved;
      const isEnd = (index: number): boolean => index === 0 || index === line.length - 1;
      return moved.map((position, index) =>
        isEnd(index) && shores.has(String(line[index])) ? toOutline(position, earth.flat()) : position,
      );
    }),
    borders: [...sides].flatMap(([arc, count]) => (count === 2 ? [arc] : [])),
    areas,
  };
}

type Mergeable = Parameters<typeof mergeArcs>[1];

function areasOf(drawing: Drawing): Areas {
  const snap = snapper(SAME);
  const features = drawing.areas.map(({ id, path }) => ({
    type: 'Feature' as const,
    properties: { division: drawing.divisionOf(id) ?? id },
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: ringsOfPath(path).map((ring) => [ring.map(snap)]),
    },
  }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ areas: collection }) as unknown as Areas;
}

/** Areas of one division are one: what lies between them is no border. */
function mergedByDivision(drawn: Areas): DivisionShapes['areas'] {
  const { geometries } = drawn.objects.areas;
  const codes = [...new Set(geometries.map(divisionIn))].sort();
  return Object.fromEntries(
    codes.map((code) => {
      const own = geometries.filter((area) => divisionIn(area) === code);
      return [code, mergeArcs(drawn, own as Mergeable).arcs];
    }),
  );
}

function divisionIn(area: { properties?: unknown }): string {
  return (area.properties as { division: string }).division;
}

/** How many divisions each arc is a side of: one at the country's edge, two between divisions. */
function sidesOf(areas: DivisionShapes['areas']): Map<number, number> {
  const sides = new Map<number, number>();
  for (const arc of Object.values(areas).flat(3)) {
    const forwards = arc < 0 ? ~arc : arc;
    sides.set(forwards, (sides.get(forwards) ?? 0) + 1);
  }
  return sides;
}

/** Degrees within which the end of a border is brought to the outline. */
const TO_OUTLINE = 0.25;

function toOutline(position: Position, earth: readonly Position[]): Position {
  const shore = nearestOf(earth, position);
  return distanceBetween(shore, position) < TO_OUTLINE ? shore : position;
}
