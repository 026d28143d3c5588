import { crowdsOf, type Crowd } from './crowds.ts';
import { keptOf } from '../kept.ts';
import { framesOf, type Frame } from '../frames.ts';
import type { LabelBox, Size } from '../labels/boxes.ts';
import type { MapPoint } from '../labels/spots.ts';
import { projectInto, proportionsOf, type MapProjection } from '../projection.ts';
import { landIn, type Scene } from '../scene.ts';
import { cornersFor } from './corners.ts';

/** What a map of a whole country is asked to hold. */
export interface PlanRequest {
  readonly scene: Scene;
  readonly points: readonly MapPoint[];
  /** Points: of the main map and its insets together. */
  readonly width: number;
  readonly height: number;
  /** Of the insets below the main map, in points. */
  readonly insetHeight: number;
  /** Whether far-off land gets an inset for itself or only where points are. */
  readonly insets: 'land' | 'points';
}

export const GAP = 6;
/** How much larger the parts where points crowd are drawn. */
const ZOOM = 4;
/** Such parts, at most. */
const CROWDS = 2;
/** Height of an inset of a far part, in points, and its width against it. */
const FAR = { height: 66, least: 1.36, most: 1.5 };
/** Its height in a corner of the main map, the first that the country leaves room for. */
const CORNER_HEIGHTS = [66, 54, 46];

export interface MapPlan {
  readonly main: Frame;
  readonly box: Size;
  readonly crowds: readonly Crowd[];
  readonly corners: readonly { readonly frame: Frame; readonly box: LabelBox }[];
  /** From left to right; crowds have the letter of their window. */
  readonly below: readonly { readonly frame: Frame; readonly width: number; readonly letter: string }[];
}

/** @param captionHeight of the line below an inset, in points */
export function planOf(request: PlanRequest, captionHeight: number): MapPlan {
  const { scene, points, width, height, insetHeight, insets } = request;
  return keptPlan(scene, { points, width, height, insetHeight, insets, captionHeight });
}

const keptPlan = keptOf(newPlan);

function newPlan(
  scene: Scene,
  { captionHeight, ...asked }: Omit<PlanRequest, 'scene'> & { readonly captionHeight: number },
): MapPlan {
  const props = { ...asked, scene };
  const { width, height, insetHeight } = props;
  const planOn = (box: Size, own: PlanRequest): MapPlan => withNames(planIn(box, own), captionHeight);
  const withBelow = planOn({ width, height: height - insetHeight - captionHeight - GAP }, props);
  return withBelow.below.length > 0 ? withBelow : planOn({ width, height }, { ...props, insetHeight: 0 });
}

/** Insets in corners bear their names at their head: what they show lies below. */
function withNames(plan: MapPlan, height: number): MapPlan {
  return {
    ...plan,
    corners: plan.corners.map(({ frame, box }) => {
      const { extent } = frame;
      const above = ((extent.north - extent.south) * height) / (box.height - height);
      return { frame: { ...frame, extent: { ...extent, north: extent.north + above } }, box };
    }),
  };
}

/** @param box of the main map */
function planIn(box: Size, { scene, points, width, insetHeight, insets }: PlanRequest): MapPlan {
  const places = points.map(({ place }) => place);
  const { main, insets: far } = framesOf(scene.home, places, insets);
  const projection = projectInto(main.extent, box);
  const placed = main.points.flatMap((index) => {
    const place = places[index];
    return place ? [{ ...projection.pointOf(place), index }] : [];
  });
  const land = projection.shapes(landIn(scene.home, projection.seen));
  const found = cornersFor(
    far.map((frame) => CORNER_HEIGHTS.map((height) => farSize(frame, height))),
    { map: box, land, points: placed },
  );
  const rest = far.filter((_, index) => !found[index]);
  const room = rest.reduce((left, frame) => left - farSize(frame).width - GAP, width);
  const crowds = insetHeight > 0 ? crowdsIn(projection, placed, { width: room, height: insetHeight }) : [];
  const crowdWidth = (room - GAP * Math.max(0, crowds.length - 1)) / Math.max(1, crowds.length);
  return {
    main,
    box,
    crowds,
    corners: far.flatMap((frame, index) => (found[index] ? [{ frame, box: found[index] }] : [])),
    below: [
      ...crowds.map(({ frame }, index) => ({ frame, width: crowdWidth, letter: letterOf(index) })),
      ...rest.map((frame) => ({ frame, width: farSize(frame).width, letter: '' })),
    ],
  };
}

function crowdsIn(projection: MapProjection, points: Parameters<typeof crowdsOf>[0], room: Size): Crowd[] {
  for (const most of [CROWDS, 1]) {
    const width = (room.width - GAP * (most - 1)) / most;
    const window = { width: width / ZOOM, height: room.height / ZOOM };
    const crowds = crowdsOf(points, projection, { window, most });
    if (crowds.length === most) return crowds;
  }
  return [];
}

function farSize({ extent }: Frame, height = FAR.height): Size {
  const proportions = Math.min(FAR.most, Math.max(FAR.least, proportionsOf(extent)));
  return { width: height * proportions, height };
}

/** The points of the main map: those that an inset below labels only show where they are. */
export function mainPoints({ main, below }: MapPlan, points: readonly MapPoint[]): MapPoint[] {
  const again = new Set(below.flatMap(({ frame }) => frame.points));
  return main.points.flatMap((index) => {
    const point = points[index];
    if (!point) return [];
    return [again.has(index) ? { place: point.place } : point];
  });
}

export function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
