import {
  crosses,
  distanceTo,
  grown,
  intersect,
  nearestIn,
  overlap,
  within,
  type LabelBox,
  type Segment,
  type Size,
} from './boxes.ts';

/** A point of a map that bears a label, or none, in points of the page. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** Undefined for a point that only must not be covered. */
  readonly label: Size | undefined;
}

export interface PlacedLabel {
  readonly box: LabelBox;
  /** From the point to its label, where the label stands too far off to be told its own. */
  readonly leader: Segment | undefined;
  /** On which side of its point the label stands: there its text begins or ends. */
  readonly side: 'left' | 'right' | 'middle';
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
const RINGS = [0, 0.5, 1.2, 2, 3, 4.2, 5.5, 7, 9, 12, 16];
/** From here on a leader is needed. */
const LED = 0.9;
/** To the right, to the left, above, below, then between. */
const DIRECTIONS = [0, 180, 270, 90, 315, 225, 45, 135, 340, 200, 20, 160, 290, 250, 70, 110];
/** Leaders may go between them too: through a crowd there is not always a way in sixteen directions. */
const LED_DIRECTIONS = [
  ...DIRECTIONS,
  ...DIRECTIONS.map((degrees) => degrees + 11),
  ...DIRECTIONS.map((degrees) => degrees + 5),
];
const ROUNDS = 3;
/** Share of the map that all labels together may take: with more, leaders would hide what they explain. */
const FULLEST = 0.35;
/** Height that rings are counted in, in points of the page: lines of every label are about as high. */
const STEP = 7.4;
/** What a fault costs, in rings between a point and its label. */
const COST = { crossesLeader: 5, leaderOverLabel: 9, direction: 0.02, leader: 0.8 };
/**
 * A label is nearer to its own point than to any other by so much, in points of the page; at the end of its
 * leader no other point is so near.
 */
export const CLEARANCE = 1;

/**
 * Gives each point a place for its label so that no two labels overlap, none covers a point and each can
 * belong to one point only, as near to it as others let it; undefined for a label that finds no place within
 * reach, and for all of them where they would fill the map: it then shows the points, and the list beside it
 * names them. The crowded come first, then each label looks again whether it can stand better among the
 * others. The same points give the same places.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  options: PlacingOptions,
): (PlacedLabel | undefined)[] {
  if (areaOfLabels(points) > FULLEST * areaOf(options.bounds)) return points.map(() => undefined);
  const candidates = points.map((_, index) => candidatesOf(index, points, options));
  const order = points
    .flatMap(({ label }, index) => (label ? [index] : []))
    .sort((a, b) => crowding(points, b) - crowding(points, a));
  const placed: (PlacedLabel | undefined)[] = points.map(() => undefined);
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of order) {
      placed[index] = undefined;
      placed[index] = bestOf(candidates[index] ?? [], placed);
    }
  }
  for (const index of order) if (!placed[index]) makeRoom(index, candidates, placed);
  return placed;
}

/** A label that found no place takes that of others, where these then find another. */
function makeRoom(
  index: number,
  candidates: readonly (readonly LabelCandidate[])[],
  placed: (PlacedLabel | undefined)[],
): void {
  const before = [...placed];
  for (const candidate of candidates[index] ?? []) {
    const blockers = before.flatMap((label, other) =>
      label && overlap(candidate.box, label.box) ? [other] : [],
    );
    if (blockers.length > MOST_MOVED) continue;
    placed[index] = candidate;
    for (const other of blockers) placed[other] = undefined;
    for (const other of blockers) placed[other] = bestOf(candidates[other] ?? [], placed);
    if (blockers.every((other) => placed[other])) return;
    for (const other of [index, ...blockers]) placed[other] = before[other];
  }
}

/** Labels that make room for one. */
const MOST_MOVED = 2;

/** A place for one label among others that stay where they are. */
export function placeAmong(
  index: number,
  points: readonly LabelledPoint[],
  placed: readonly (PlacedLabel | undefined)[],
  options: PlacingOptions,
): PlacedLabel | undefined {
  return bestOf(candidatesOf(index, points, options), placed);
}

function areaOf({ width, height }: Size): number {
  return width * height;
}

function areaOfLabels(points: readonly LabelledPoint[]): number {
  return points.reduce((sum, { label }) => sum + (label ? areaOf(label) : 0), 0);
}

interface LabelCandidate extends PlacedLabel {
  /** Of standing there, were there no other label. */
  readonly cost: number;
}

function bestOf(
  candidates: readonly LabelCandidate[],
  placed: readonly (PlacedLabel | undefined)[],
): PlacedLabel | undefined {
  let best: LabelCandidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate.cost >= least) break;
    const cost = candidate.cost + faultsAmong(candidate, placed, least - candidate.cost);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** Infinity where labels overlap; gives up as soon as the limit is passed. */
function faultsAmong(
  candidate: LabelCandidate,
  placed: readonly (PlacedLabel | undefined)[],
  limit: number,
): number {
  let cost = 0;
  for (const label of placed) {
    if (!label) continue;
    if (overlap(candidate.box, label.box)) return Infinity;
    cost += faultsBetween(candidate, label);
    if (cost >= limit) return cost;
  }
  return cost;
}

function faultsBetween(a: PlacedLabel, b: PlacedLabel): number {
  return (
    (a.leader && crosses(a.leader, b.box) ? COST.leaderOverLabel : 0) +
    (b.leader && crosses(b.leader, a.box) ? COST.leaderOverLabel : 0) +
    (a.leader && b.leader && intersect(a.leader, b.leader) ? COST.crossesLeader : 0)
  );
}

/** Every place that the label may take within the bounds without being taken for another point's, the cheapest first. */
function candidatesOf(
  own: number,
  points: readonly LabelledPoint[],
  options: PlacingOptions,
): LabelCandidate[] {
  const point = points[own];
  const label = point?.label;
  if (!point || !label) return [];
  const others = points.filter((_, index) => index !== own);
  return RINGS.flatMap((ring) =>
    (ring < LED ? DIRECTIONS : LED_DIRECTIONS).map((degrees, rank) =>
      candidateAt(point, label, { ring, degrees, rank }, options.radius),
    ),
  )
    .filter((candidate) => isClear(candidate, point, others, options))
    .sort((a, b) => a.cost - b.cost);
}

function candidateAt(
  point: { readonly x: number; readonly y: number },
  { width, height }: Size,
  { ring, degrees, rank }: { ring: number; degrees: number; rank: number },
  radius: number,
): LabelCandidate {
  const angle = (degrees * Math.PI) / 180;
  const reach = radius + GAP + ring * STEP;
  const [east, south] = [Math.cos(angle), Math.sin(angle)];
  // The box touches the circle of its reach on the side that looks to the point
  const box = {
    left: point.x + east * reach + (east - 1) * (width / 2),
    top: point.y + south * reach + (south - 1) * (height / 2),
    width,
    height,
  };
  const isLed = ring >= LED;
  return {
    box,
    leader: isLed ? { from: { x: point.x, y: point.y }, to: nearestIn(box, point) } : undefined,
    side: east > 0.3 ? 'right' : east < -0.3 ? 'left' : 'middle',
    cost: ring + (rank % DIRECTIONS.length) * COST.direction + (isLed ? COST.leader : 0),
  };
}

function isClear(
  { box, leader }: LabelCandidate,
  point: LabelledPoint,
  others: readonly LabelledPoint[],
  { radius, bounds, taken = [] }: PlacingOptions,
): boolean {
  if (!within(box, bounds)) return false;
  if (taken.some((one) => overlap(box, one) || (leader && crosses(leader, one)))) return false;
  const nearest = leader ? radius + CLEARANCE : distanceTo(box, point) + CLEARANCE;
  return others.every((other) => {
    if (distanceTo(box, other) < nearest) return false;
    const dot = grown({ left: other.x, top: other.y, width: 0, height: 0 }, radius);
    return !leader || !crosses(leader, dot);
  });
}

/** How many other points lie near enough to want the same places. */
function crowding(points: readonly LabelledPoint[], index: number): number {
  const point = points[index];
  if (!point?.label) return 0;
  const reach = (point.label.width + point.label.height) * 1.5;
  return points.filter(({ x, y }) => Math.hypot(x - point.x, y - point.y) < reach).length;
}
