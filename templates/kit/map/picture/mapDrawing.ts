import type { Frame } from '../frames.ts';
import { areaSeekers, type AreaOptions } from '../labels/areaNames.ts';
import type { Seeker } from '../labels/candidates.ts';
import { grown, type LabelBox, type Segment, type Size } from '../labels/boxes.ts';
import { labelled, type Labelled } from '../labels/labelling.ts';
import { nearestLand } from '../labels/nearestLand.ts';
import { ownershipOf } from '../labels/ownership.ts';
import { spotsOf, type MapPoint, type MapSpot, type MapType } from '../labels/spots.ts';
import { cutAround, spelled } from '../paths.ts';
import type { InkName } from '../../tokens.ts';
import type { Landmass } from '../land.ts';
import type { PageLine } from '../page.ts';
import type { MapProjection } from '../projection.ts';
import { landIn, type Scene } from '../scene.ts';
import { areaText, spacedForms, type AreaManner, type AreaText } from './areaText.ts';
import { scaleBar, type ScaleBar } from './scaleBar.ts';

/** The name of some first divisions together, or of one. */
export interface AreaName {
  readonly text: string;
  /** Of the divisions, as the world has them. */
  readonly codes: readonly string[];
  /** What it is called where one of them is not on the map, whose name is part of its own. */
  readonly without?: { readonly code: string; readonly text: string };
}

/** Divisions that are drawn in one tint. */
export interface FilledAreas {
  readonly codes: readonly string[];
  readonly tint: InkName;
}

export interface PlacedAreaName {
  readonly lines: readonly string[];
  readonly box: LabelBox;
  readonly manner: AreaManner;
  /** From the area to a name that stands beside. */
  readonly leader?: Segment;
  /** What a letter stands for. */
  readonly meaning?: string;
}

export interface MapRequest {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly points: readonly MapPoint[];
  readonly areas: readonly AreaName[];
  /** Areas, by their names, that bear a letter where these have no room: a key below the map explains it. */
  readonly keyed?: readonly string[];
  /** Parts of the map that nothing may be written in: those that are drawn again, larger, and insets. */
  readonly taken: readonly LabelBox[];
  readonly fills?: readonly FilledAreas[];
  /** Names of areas whose places are known already. */
  readonly named?: readonly PlacedAreaName[];
  readonly type: MapType;
}

/** What a map shows, as SVG paths and boxes of text, in points of the page. */
export interface MapDrawing extends Size {
  readonly neighbours: string;
  readonly disputed: string;
  readonly home: string;
  /** Divisions in tints, which go beyond the coast: to be drawn within the country. */
  readonly fills: readonly { readonly d: string; readonly tint: InkName }[];
  readonly coasts: string;
  /** Coasts below labels, to be drawn so pale that these are read. */
  readonly paleCoasts: string;
  readonly borders: string;
  readonly labels: readonly Labelled[];
  readonly areaNames: readonly PlacedAreaName[];
  readonly scale: ScaleBar;
}

export const EDGE = 2;
/** Beyond the letters, where no line is drawn. */
const HALO = 0.4;

export function mapDrawing(projection: MapProjection, request: MapRequest): MapDrawing {
  const { scene } = request;
  const { width, height } = projection;
  const home = landIn(scene.home, projection.seen);
  const spots = spotsOf(request.points, projection);
  const shapes = projection.shapes(home);
  const [neighbours, disputed] = [scene.neighbours, scene.disputed].map((land) =>
    projection.shapes(landIn(land, projection.seen)),
  );
  const elsewhere = [...(neighbours ?? []), ...(disputed ?? [])];
  const scale = scaleBar(projection, shapes, spots, request);
  const { labels, areaNames } = writtenOn(projection, request, {
    spots,
    taken: [...request.taken, scale.box],
    land: shapes,
    elsewhere,
  });
  const free = [
    scale.box,
    ...areaNames.map(({ box }) => box),
    ...labels.flatMap(({ label }) => label?.box ?? []),
  ].map((box) => grown(box, HALO));
  const coasts = cutAround(projection.strokes(home.flatMap((one) => one.rings)), free);
  return {
    width,
    height,
    neighbours: spelled(neighbours ?? []),
    disputed: spelled(disputed ?? []),
    home: spelled(shapes),
    fills: (request.fills ?? []).map(({ codes, tint }) => ({
      tint,
      d: projection.areas(landIn(divisionsOf(scene, codes), projection.seen)),
    })),
    coasts: spelled(coasts.free),
    paleCoasts: spelled(coasts.covered),
    borders: spelled(cutAround(projection.strokes(scene.borders), free).free),
    labels,
    areaNames,
    scale,
  };
}

/** Numbers and names of points among the names of areas, which a map of areas has placed already. */
function writtenOn(
  projection: MapProjection,
  request: MapRequest,
  { spots, taken, ...ground }: { spots: MapSpot[]; taken: readonly LabelBox[] } & GroundOfLabels,
): Pick<MapDrawing, 'labels' | 'areaNames'> {
  const { width, height } = projection;
  const { type, named, areas } = request;
  const bounds = { left: EDGE, top: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  if (named) {
    const kept = [...taken, ...named.map(({ box }) => box)];
    return { areaNames: named, labels: labelled(spots, { type, bounds, taken: kept }).labels };
  }
  const mark = request.keyed ? areaText(KEY_LETTERS.charAt(0), 'mark', type) : undefined;
  const names = areas.map((area) => nameOnMap(area, projection, request.scene));
  const texts = names.map((text) => spacedForms(text, type));
  const seekers = seekersOf(projection, request, { bounds, points: spots, taken, texts, mark, ...ground });
  const placed = labelled(spots, { type, bounds, taken, areas: seekers });
  return {
    labels: placed.labels,
    areaNames: withLetters(
      placed.areas.flatMap((place, index): PlacedAreaName[] => {
        if (!place) return [];
        const { box, form } = place;
        const text = texts[index]?.[form];
        if (text) return [{ lines: text.lines, box, manner: 'spaced' }];
        return [{ lines: [], box, manner: 'mark', meaning: names[index] ?? '' }];
      }),
    ),
  };
}

/** An area is called by what of it is seen. */
function nameOnMap({ text, without }: AreaName, projection: MapProjection, scene: Scene): string {
  if (!without) return text;
  const own = landIn(divisionsOf(scene, [without.code]), projection.seen);
  return projection.shapes(own).length > 0 ? text : without.text;
}

/** Greek: parts of a map that are drawn again have Latin ones, and neither is taken for the other. */
const KEY_LETTERS = 'αβγδεζηθικλμνξοπρστυφχψω';

/** Areas that bear a letter have those of the Greek alphabet in their order. */
function withLetters(names: readonly PlacedAreaName[]): PlacedAreaName[] {
  let next = 0;
  return names.map((one) => (one.manner === 'mark' ? { ...one, lines: [KEY_LETTERS.charAt(next++)] } : one));
}

/** Land of the country and of others, on the page. */
interface GroundOfLabels {
  readonly land: readonly PageLine[];
  readonly elsewhere: readonly PageLine[];
}

/** How far from its area the land that a name beside it is nearest to is asked for, in points. */
const REACH = 90;

function seekersOf(
  projection: MapProjection,
  { scene, areas, keyed = [] }: MapRequest,
  given: Omit<AreaOptions, 'land'> &
    GroundOfLabels & {
      readonly texts: readonly (readonly AreaText[])[];
      readonly mark: AreaText | undefined;
    },
): Seeker[] {
  const { land, elsewhere, texts, mark, ...options } = given;
  if (areas.length === 0) return [];
  const shapes = areas.map(({ codes }) =>
    projection.shapes(landIn(divisionsOf(scene, codes), projection.seen)),
  );
  const owners = ownershipOf(projection, {
    areas: shapes,
    land,
    elsewhere,
  });
  return areaSeekers(
    areas.map((_, index) => ({
      shapes: shapes[index] ?? [],
      forms: (texts[index] ?? []).map(({ size }) => size),
      ...(mark && keyed.includes(areas[index]?.text ?? '') && { mark: mark.size }),
    })),
    { ...options, land: nearestLand(owners, REACH) },
  );
}

export function divisionsOf({ divisions }: Scene, codes: readonly string[]): Landmass[] {
  return divisions.flatMap(({ code, areas }) => (codes.includes(code) ? areas : []));
}
