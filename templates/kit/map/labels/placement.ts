import {
  crosses,
  distanceTo,
  distanceToLine,
  grown,
  nearestIn,
  overlap,
  within,
  type LabelBox,
  type Size,
} from './boxes.ts';
import { boxesAbout } from './boxesAbout.ts';
import type { PagePoint } from '../page.ts';
import { arranged } from './arrangement.ts';
import type { LabelCandidate, PlacedLabel, Seeker } from './candidates.ts';

/** A point of a map that bears a label, or none, in points of the page. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** Undefined for a point that only must not be covered. */
  readonly label: Size | undefined;
  /** Other shapes of the label, its lines parted elsewhere: forms 1, 2, … of it. */
  readonly shapes?: readonly Size[];
  /** What it is without its long names, where there is no room for all: the form after the shapes. */
  readonly partly?: Size;
  /** What the label is without its name, where there is no room for more: the form SHORT. */
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
const RINGS = [0, 0.12, 0.24, 0.8, 1.2, 1.6, 2, 2.5, 3, 3.6, 4.2, 5, 6, 7];
/** From here on a leader is needed. */
const LED = 0.5;
/** Share of the map that all labels together may take: with more, leaders would hide what they explain. */
const FULLEST = 0.35;
/** Height that rings are counted in, in points of the page: lines of every label are about as high. */
const STEP = 7.4;
/** What a place costs, in rings between a point and its label. */
const COST = {
  rank: 0.012,
  leader: 0.8,
  led: 0.2,
  stray: 1,
  shape: 0.4,
  partly: 9,
  short: 10,
  worth: 16,
  lost: 240,
};
/** The form of a label that is its numbers alone. */
export const SHORT = -1;
/**
 * A label beside its point is nearer to it than to any other by so much. A number alone by more. One with a leader keeps so far off the
 * middle of every other, farther than any label stands without a leader: it cannot be read as theirs. Points of
 * the page.
 */
const CLEARANCE = { beside: 1.6, bare: 2.2, led: 0.1, away: 6 };
/** Between a label and the edge of another's point, in points of the page: a name, and numbers alone. */
const FREE = { name: 1.3, number: 0.5 };
/** Between a label and the edge of its own point at least, in points of the page. */
const OFF_OWN = 0.2;
/** Half of what parts two labels on one line, so that nobody reads them as one. Points of the page. */
const PARTED_BESIDE = 1.3;
/** Between a leader and the edge of another's point or of a frame, in points of the page. */
const BESIDE_LEADER = 0.8;

/**
 * Gives each point a place for its label so that no two labels overlap, none stands at another's point, each
 * is nearer to its own point than to any other and no leader crosses anything; undefined for a label that
 * finds no place within reach, and for all of them where they would fill the map: it then shows the points,
 * and the list beside it names them. Names that are missed least give way. The same points give the same
 * places.
 * @param areas names that seek places among the labels; their places come after those of the points
 * @param known places that were found before for the same points, to which those of this call are added
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  options: PlacingOptions,
  areas: readonly Seeker[] = [],
  known: KnownPlaces = new Map(),
): (PlacedLabel | undefined)[] {
  const isFull = areaOfLabels(points) > FULLEST * areaOf(options.bounds);
  const seekers = points.map((point, index) => ({
    candidates: isFull ? [] : candidatesOf(index, points, options, known),
    lost: COST.lost,
    beside: PARTED_BESIDE,
    point,
  }));
  return arranged([...seekers, ...areas]);
}

/** Places of a point's label among the points that stand near it. */
export type KnownPlaces = Map<
  LabelledPoint,
  { readonly near: readonly LabelledPoint[]; readonly clear: LabelCandidate[] }
>;

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
  known: KnownPlaces,
): LabelCandidate[] {
  const point = points[own];
  if (!point?.label) return [];
  const near = nearOf(own, points, options);
  const before = known.get(point);
  if (before?.near.length === near.length && before.near.every((one, at) => one === near[at]))
    return before.clear;
  const clear = clearPlaces(point, near, options);
  known.set(point, { near, clear });
  return clear;
}

/** Points that the label of one could be taken for, the nearest first. */
function nearOf(own: number, points: readonly LabelledPoint[], { radius }: PlacingOptions): LabelledPoint[] {
  const point = points[own];
  if (!point?.label) return [];
  const sizes = [point.label, ...(point.shapes ?? [])];
  const farthest =
    radius + GAP + FARTHEST_RING * STEP + Math.max(...sizes.map((size) => size.width + size.height));
  const reach = 2 * farthest + radius + 2 * FREE.name;
  return (
    points
      .map((other, index) => ({ other, index, away: Math.hypot(other.x - point.x, other.y - point.y) }))
      .filter(({ index, away }) => index !== own && away < reach)
      // Those that stand nearest are in most ways
      .sort((a, b) => a.away - b.away)
      .map(({ other }) => other)
  );
}

const FARTHEST_RING = Math.max(...RINGS);

/** The cheapest first. */
function clearPlaces(
  point: LabelledPoint,
  near: readonly LabelledPoint[],
  options: PlacingOptions,
): LabelCandidate[] {
  const { label, shapes = [], partly, short, worth = 1 } = point;
  if (!label) return [];
  const without = COST.short + worth * COST.worth;
  const all = [
    ...[label, ...shapes].flatMap((size, form) =>
      placesFor(point, size, { ...options, form, cost: form * COST.shape }),
    ),
    ...(partly ? placesFor(point, partly, { ...options, form: shapes.length + 1, cost: COST.partly }) : []),
    ...(short ? placesFor(point, short, { ...options, form: SHORT, cost: without }) : []),
  ];
  // A point may lie at a frame: its leader goes away from it
  const keptOff = (options.taken ?? []).map((one) =>
    grown(one, Math.min(BESIDE_LEADER, 0.98 * distanceTo(one, point))),
  );
  // Most places of a crowd are none: they are told before any is weighed
  const open = all.filter((candidate) => isClear(candidate, point, near, options.radius, keptOff));
  const clear: LabelCandidate[] = [];
  const seen = new Set<number>();
  for (const candidate of open.sort((a, b) => a.cost - b.cost)) {
    const place = placeNumber(candidate);
    if (seen.has(place)) continue;
    seen.add(place);
    const stray = strayCost(candidate, point, near);
    clear.push(stray > 0 ? { ...candidate, cost: candidate.cost + stray } : candidate);
  }
  return clear.sort((a, b) => a.cost - b.cost);
}

/** From a point to the corner of a box that is farthest from it. */
function farthestOf({ left, top, width, height }: LabelBox, { x, y }: PagePoint): number {
  return Math.hypot(
    Math.max(Math.abs(left - x), Math.abs(left + width - x)),
    Math.max(Math.abs(top - y), Math.abs(top + height - y)),
  );
}

/** Places nearer to each other than this are one, in points of the page. */
const TWINS = 1.2;

/** The same for places of one form that are nearly the same. */
function placeNumber({ box: { left, top }, form, leader }: LabelCandidate): number {
  const [column, row] = [Math.round(left / TWINS), Math.round(top / TWINS)];
  return (((form + 2) * 2 + (leader ? 1 : 0)) * 4096 + column) * 4096 + row;
}

/** What a label with a leader costs more where another point is nearer to it than its own. */
function strayCost({ box, leader }: LabelCandidate, point: PagePoint, near: readonly PagePoint[]): number {
  if (!leader) return 0;
  const own = distanceTo(box, point);
  const nearest = near.reduce((least, other) => Math.min(least, distanceTo(box, other)), own);
  return nearest < own ? COST.stray + (own - nearest) / STEP : 0;
}

/** Around the point, and along each of its sides, within the bounds and where nothing is taken. */
function placesFor(
  point: LabelledPoint,
  size: Size,
  {
    radius,
    bounds,
    taken = [],
    form,
    cost,
  }: PlacingOptions & { readonly form: number; readonly cost: number },
): LabelCandidate[] {
  const from = { x: point.x, y: point.y };
  const found: LabelCandidate[] = [];
  for (const ring of RINGS) {
    const reach = radius + GAP + ring * STEP;
    const isLed = ring >= LED;
    // Where a leader has room a name has, or that of a neighbour which tells the number too
    if (isLed && form === SHORT) break;
    const boxes = boxesAbout(point, size, { reach, isLed });
    for (const [rank, box] of boxes.entries()) {
      // A large label that leans about its point would lie over it
      if (!within(box, bounds) || distanceTo(box, point) < radius + OFF_OWN) continue;
      if (taken.some((one) => overlap(box, one))) continue;
      const to = nearestIn(box, point);
      found.push({
        box,
        leader: isLed ? { from, to } : undefined,
        side: to.x > point.x + 1 ? 'right' : to.x < point.x - 1 ? 'left' : 'middle',
        form,
        cost: cost + ring + rank * COST.rank + (isLed ? COST.leader + ring * COST.led : 0),
      });
    }
  }
  return found;
}

function isClear(
  { box, leader, form }: LabelCandidate,
  point: LabelledPoint,
  /** The nearest first. */
  others: readonly LabelledPoint[],
  radius: number,
  keptOff: readonly LabelBox[],
): boolean {
  const free = form === SHORT ? FREE.number : FREE.name;
  const own = distanceTo(box, point);
  const beside = own + (form === SHORT ? CLEARANCE.bare : CLEARANCE.beside);
  const apart = leader ? Math.min(own + CLEARANCE.led, CLEARANCE.away) : beside;
  const nearest = Math.max(radius + free, apart);
  // Beyond, neither the label nor its leader is near
  const farthest = farthestOf(box, point) + nearest + radius + BESIDE_LEADER;
  for (const other of others) {
    const [east, south] = [other.x - point.x, other.y - point.y];
    if (east * east + south * south > farthest * farthest) break;
    if (distanceTo(box, other) < nearest) return false;
    // A leader may go straight away from a point that nearly touches its own
    const passed = Math.max(radius, Math.min(radius + BESIDE_LEADER, 0.98 * Math.hypot(east, south)));
    if (leader && distanceToLine(leader, other) < passed) return false;
  }
  return leader === undefined || !keptOff.some((one) => crosses(leader, one));
}
