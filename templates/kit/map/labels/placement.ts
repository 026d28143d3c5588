import { crosses, distanceTo, grown, nearestIn, overlap, within, type LabelBox, type Size } from './boxes.ts';
import type { PagePoint } from '../page.ts';
import { arranged, type LabelCandidate, type PlacedLabel } from './arrangement.ts';

/** A point of a map that bears a label, or none, in points of the page. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** Undefined for a point that only must not be covered. */
  readonly label: Size | undefined;
  /** What the label is without its name, where there is no room for more. */
  readonly short?: Size;
  /** How much the name is missed, against those of others: 1 unless told. */
  readonly worth?: number;
}

export interface PlacingOptions {
  /** Radius of the points, in points of the page: labels keep off them. */
  readonly radius: number;
  /** Labels stay within. */
  readonly bounds: LabelBox;
  /** What labels and leaders keep off beside: names of areas, frames, a scale. */
  readonly taken?: readonly LabelBox[];
}

/** Between a point's edge and its own label. Points of the page. */
const GAP = 1.2;
/** How far from their point labels may go, in heights of a line, nearest first. */
const RINGS = [0, 0.12, 0.24, 0.8, 1.2, 1.6, 2, 2.5, 3, 3.6, 4.2];
/** From here on a leader is needed. */
const LED = 0.5;
/** To the right, to the left, above, below, then between. */
const DIRECTIONS = [
  0, 180, 270, 90, 315, 225, 45, 135, 340, 200, 20, 160, 290, 250, 70, 110, 328, 212, 32, 148, 302, 238, 58,
  122,
];
/** Share of the map that all labels together may take: with more, leaders would hide what they explain. */
const FULLEST = 0.35;
/** Height that rings are counted in, in points of the page: lines of every label are about as high. */
const STEP = 7.4;
/** What a place costs, in rings between a point and its label. */
const COST = { rank: 0.012, leader: 0.8, short: 7, worth: 4, shortLed: 20 };
/** A label is nearer to its own point than to any other by so much, in points of the page. */
export const CLEARANCE = { beside: 1, led: 0.1 };
/** Between a label and the edge of another's point, in points of the page: a name, and numbers alone. */
export const FREE = { name: 1.3, number: 0.5 };
/** Between a leader and the edge of another's point, in points of the page. */
export const BESIDE_LEADER = 0.8;

/**
 * Gives each point a place for its label so that no two labels overlap, none stands at another's point, each
 * is nearer to its own point than to any other and no leader crosses anything; undefined for a label that
 * finds no place within reach, and for all of them where they would fill the map: it then shows the points,
 * and the list beside it names them. Names that are missed least give way. The same points give the same
 * places.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  options: PlacingOptions,
): (PlacedLabel | undefined)[] {
  if (areaOfLabels(points) > FULLEST * areaOf(options.bounds)) return points.map(() => undefined);
  return arranged(points.map((_, index) => candidatesOf(index, points, options)));
}

function areaOf({ width, height }: Size): number {
  return width * height;
}

function areaOfLabels(points: readonly LabelledPoint[]): number {
  return points.reduce((sum, { label, short = label }) => sum + (short ? areaOf(short) : 0), 0);
}

/** Every place that the label may take within the bounds without being taken for another point's, the cheapest first. */
function candidatesOf(
  own: number,
  points: readonly LabelledPoint[],
  options: PlacingOptions,
): LabelCandidate[] {
  const point = points[own];
  if (!point?.label) return [];
  const { label, short, worth = 1 } = point;
  const others = points.filter((_, index) => index !== own);
  const without = COST.short + worth * COST.worth;
  return [
    ...placesFor(point, label, options.radius),
    ...(short ? placesFor(point, short, options.radius) : []).map((place) => ({
      ...place,
      isShort: true,
      cost: place.cost + without + (place.leader ? COST.shortLed : 0),
    })),
  ]
    .filter((candidate) => isClear(candidate, point, others, options))
    .sort((a, b) => a.cost - b.cost);
}

/** Around the point, and along each of its sides. */
function placesFor(point: LabelledPoint, size: Size, radius: number): LabelCandidate[] {
  return RINGS.flatMap((ring) => {
    const reach = radius + GAP + ring * STEP;
    return [...boxesAround(point, size, reach), ...boxesAlong(point, size, reach)].map((box, rank) => {
      const to = nearestIn(box, point);
      const isLed = ring >= LED;
      return {
        box,
        leader: isLed ? { from: { x: point.x, y: point.y }, to } : undefined,
        side: to.x > point.x + 1 ? 'right' : to.x < point.x - 1 ? 'left' : 'middle',
        isShort: false,
        cost: ring + rank * COST.rank + (isLed ? COST.leader : 0),
      };
    });
  });
}

/** The box touches the circle of its reach on the side that looks to the point. */
function boxesAround({ x, y }: PagePoint, { width, height }: Size, reach: number): LabelBox[] {
  return DIRECTIONS.map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const [east, south] = [Math.cos(angle), Math.sin(angle)];
    return {
      left: x + east * reach + (east - 1) * (width / 2),
      top: y + south * reach + (south - 1) * (height / 2),
      width,
      height,
    };
  });
}

/** Shares of a side of a box that lie before the point. */
const SLIDES = [0.15, 0.85, 0.3, 0.7, 0.02, 0.98];

function boxesAlong({ x, y }: PagePoint, { width, height }: Size, reach: number): LabelBox[] {
  return SLIDES.flatMap((share) => [
    { left: x + reach, top: y - share * height, width, height },
    { left: x - reach - width, top: y - share * height, width, height },
    { left: x - share * width, top: y - reach - height, width, height },
    { left: x - share * width, top: y + reach, width, height },
  ]);
}

function isClear(
  { box, leader, isShort }: LabelCandidate,
  point: LabelledPoint,
  others: readonly LabelledPoint[],
  { radius, bounds, taken = [] }: PlacingOptions,
): boolean {
  if (!within(box, bounds)) return false;
  if (taken.some((one) => overlap(box, one) || (leader && crosses(leader, one)))) return false;
  const free = isShort ? FREE.number : FREE.name;
  const nearest = Math.max(
    radius + free,
    distanceTo(box, point) + (leader ? CLEARANCE.led : CLEARANCE.beside),
  );
  return others.every((other) => {
    if (distanceTo(box, other) < nearest) return false;
    const dot = { left: other.x, top: other.y, width: 0, height: 0 };
    return !leader || !crosses(leader, grown(dot, radius + BESIDE_LEADER));
  });
}
