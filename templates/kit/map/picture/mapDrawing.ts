import type { Frame } from '../frames.ts';
import { placeAreaNames } from '../labels/areaNames.ts';
import { grown, type LabelBox, type Size } from '../labels/boxes.ts';
import { labelled, type Labelled } from '../labels/labelling.ts';
import { spotsOf, wrapped, type MapPoint, type MapSpot, type MapType } from '../labels/spots.ts';
import { widthInEms } from '../../text/letterWidths.ts';
import { cutAround, spelled } from '../paths.ts';
import type { InkName } from '../../tokens.ts';
import type { Landmass } from '../land.ts';
import type { PageLine, PagePoint } from '../page.ts';
import type { MapProjection } from '../projection.ts';
import { landIn, type Scene } from '../scene.ts';
import { scaleBar, type ScaleBar } from './scaleBar.ts';

/** The name of some first divisions together, or of one. */
export interface AreaName {
  readonly text: string;
  /** Of the divisions, as the world has them. */
  readonly codes: readonly string[];
}

/** Divisions that are drawn in one tint. */
export interface FilledAreas {
  readonly codes: readonly string[];
  readonly tint: InkName;
}

export interface PlacedAreaName {
  readonly lines: readonly string[];
  readonly box: LabelBox;
}

export interface MapRequest {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly points: readonly MapPoint[];
  readonly areas: readonly AreaName[];
  /** Parts of the map that nothing may be written in: those that are drawn again, larger, and insets. */
  readonly taken: readonly LabelBox[];
  readonly fills?: readonly FilledAreas[];
  /** Areas without room for their names have them beside, with a leader. */
  readonly namesAll?: boolean;
  /** What is drawn larger says the names of its points before those of areas. */
  readonly isClose?: boolean;
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
  readonly borders: string;
  readonly labels: readonly Labelled[];
  readonly areaNames: readonly PlacedAreaName[];
  readonly scale: ScaleBar;
}

/** Between letters of the names of areas, in parts of their size. */
export const SPACED = { latin: 0.14, japanese: 0.3 };
const EDGE = 2;
/** Beyond the letters, where no line is drawn. */
const HALO = 0.4;

export function mapDrawing(projection: MapProjection, request: MapRequest): MapDrawing {
  const { scene, isClose = false } = request;
  const { width, height } = projection;
  const home = landIn(scene.home, projection.seen);
  const spots = spotsOf(request.points, projection);
  const shapes = projection.shapes(home);
  const scale = scaleBar(projection, shapes, spots, request);
  const { labels, areaNames } = writtenOn(projection, request, {
    spots,
    isClose,
    taken: [...request.taken, scale.box],
  });
  const free = [
    scale.box,
    ...areaNames.map(({ box }) => box),
    ...labels.flatMap(({ label }) => label?.box ?? []),
  ].map((box) => grown(box, HALO));
  return {
    width,
    height,
    neighbours: projection.areas(landIn(scene.neighbours, projection.seen)),
    disputed: projection.areas(landIn(scene.disputed, projection.seen)),
    home: spelled(shapes),
    fills: (request.fills ?? []).map(({ codes, tint }) => ({
      tint,
      d: projection.areas(landIn(divisionsOf(scene, codes), projection.seen)),
    })),
    coasts: spelled(cutAround(projection.strokes(home.flatMap((one) => one.rings)), free)),
    borders: spelled(cutAround(projection.strokes(scene.borders), free)),
    labels,
    areaNames,
    scale,
  };
}

/** Names of areas, and numbers and names of points: each takes the room that the first of the two leaves. */
function writtenOn(
  projection: MapProjection,
  request: MapRequest,
  { spots, isClose, taken }: { spots: MapSpot[]; isClose: boolean; taken: readonly LabelBox[] },
): Pick<MapDrawing, 'labels' | 'areaNames'> {
  const { width, height } = projection;
  const { type } = request;
  const bounds = { left: EDGE, top: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  const areasIn = (kept: readonly LabelBox[]): AreaNaming =>
    namesOfAreas(projection, request, { bounds, points: spots, taken: kept });
  if (isClose) {
    const labels = labelled(spots, { type, bounds, taken });
    const boxes = labels.flatMap(({ label }) => label?.box ?? []);
    return { labels, areaNames: areasIn([...taken, ...boxes]).placed };
  }
  const { placed, beside } = areasIn(taken);
  const all = request.namesAll ? [...spots, ...beside] : spots;
  const kept = [...taken, ...placed.map(({ box }) => box)];
  return { areaNames: placed, labels: labelled(all, { type, bounds, taken: kept }) };
}

/** Names in their areas, and anchors in those that have no room. */
interface AreaNaming {
  readonly placed: readonly PlacedAreaName[];
  readonly beside: readonly MapSpot[];
}

function namesOfAreas(
  projection: MapProjection,
  { scene, areas, type }: MapRequest,
  options: Parameters<typeof placeAreaNames>[1],
): AreaNaming {
  const named = areas.map(({ text, codes }) => {
    const lines = linesOfArea(text);
    const masses = divisionsOf(scene, codes);
    const longest = Math.max(...lines.map((line) => spacedWidth(line)));
    return {
      text,
      lines,
      shapes: projection.shapes(landIn(masses, projection.seen)),
      label: { width: longest * type.area, height: lines.length * type.area * AREA_LEADING },
    };
  });
  const boxes = placeAreaNames(named, options);
  return {
    placed: named.flatMap(({ lines }, index) => {
      const box = boxes[index];
      return box ? [{ lines, box }] : [];
    }),
    beside: named.flatMap(({ text, shapes }, index): MapSpot[] => {
      const middle = boxes[index] ? undefined : middleOf(shapes);
      return middle
        ? [
            {
              ...middle,
              lines: linesOfArea(text).map((name) => ({ numbers: '', name })),
              links: 1,
              isAnchor: true,
            },
          ]
        : [];
    }),
  };
}

/** Of the largest of some shapes: the middle of its vertices. */
function middleOf(shapes: readonly PageLine[]): PagePoint | undefined {
  const [largest] = [...shapes].sort((a, b) => b.points.length - a.points.length);
  if (!largest) return undefined;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  return { x: mean(largest.points.map(({ x }) => x)), y: mean(largest.points.map(({ y }) => y)) };
}

function divisionsOf({ divisions }: Scene, codes: readonly string[]): Landmass[] {
  return divisions.flatMap(({ code, areas }) => (codes.includes(code) ? areas : []));
}

/** From line to line of an area's name, in parts of its size. */
export const AREA_LEADING = 1.2;
/** Widths in em beyond which a name goes on below. */
const LONGEST = { latin: 10, japanese: 6.5 };

export function isJapanese(text: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff]/u.test(text);
}

/** Small capitals; Japanese as it is. */
function linesOfArea(text: string): string[] {
  return wrapped(text.toLocaleUpperCase('fr'), isJapanese(text) ? LONGEST.japanese : LONGEST.latin);
}

function spacedWidth(text: string): number {
  return (
    widthInEms(text) * (isJapanese(text) ? 1 : 1.04) +
    [...text].length * (isJapanese(text) ? SPACED.japanese : SPACED.latin)
  );
}
