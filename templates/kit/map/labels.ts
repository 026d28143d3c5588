/** A point of a map that bears a label, in points of the page. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly label: Size;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface LabelBox extends Size {
  readonly left: number;
  readonly top: number;
}

export interface Segment {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

export interface PlacedLabel {
  readonly box: LabelBox;
  /** From the point to its label, where the label stands too far off to be told its own. */
  readonly leader: Segment | undefined;
}

export interface PlacingOptions {
  /** Radius of the points, in points of the page: labels keep off them. */
  readonly radius: number;
  /** Labels stay within. */
  readonly bounds: LabelBox;
}

/** Between a point's edge and its own label. Points of the page. */
const GAP = 1.2;
/** How far from their point labels may go, in heights of a label, nearest first. */
const RINGS = [0, 0.9, 1.8, 2.8, 4, 5.5, 7, 9, 12, 16];
/** To the right, to the left, above, below, then between. */
const DIRECTIONS = [0, 180, 270, 90, 315, 225, 45, 135, 340, 200, 20, 160, 290, 250, 70, 110];
const ROUNDS = 3;
/** Share of the map that all labels together may take: with more, leaders would hide what they explain. */
const FULLEST = 0.35;
/** What a fault costs, in heights of a label between a point and its label. */
const COST = { coversPoint: 7, crossesLeader: 5, leaderOverLabel: 9, leaderOverPoint: 2.5, direction: 0.02 };

/**
 * Gives each point a place for its label so that no two labels overlap, as near to the point as others let
 * it; undefined for a label that finds no place within reach, and for all of them where they would fill the
 * map: it then shows the points, and the list beside it names them. The crowded come first, then each label looks
 * again whether it can stand better among the others. The same points give the same places.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  options: PlacingOptions,
): (PlacedLabel | undefined)[] {
  if (areaOfLabels(points) > FULLEST * areaOf(options.bounds)) return points.map(() => undefined);
  const candidates = points.map((point) => candidatesOf(point, options));
  const order = points.map((_, index) => index).sort((a, b) => crowding(points, b) - crowding(points, a));
  const placed: (PlacedLabel | undefined)[] = points.map(() => undefined);
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of order) {
      placed[index] = undefined;
      placed[index] = bestOf(candidates[index] ?? [], index, { points, placed, radius: options.radius });
    }
  }
  return placed;
}

function areaOf({ width, height }: Size): number {
  return width * height;
}

function areaOfLabels(points: readonly LabelledPoint[]): number {
  return points.reduce((sum, { label }) => sum + areaOf(label), 0);
}

interface LabelCandidate extends PlacedLabel {
  /** Of standing there, were the map empty. */
  readonly cost: number;
}

interface LabelSurroundings {
  readonly points: readonly LabelledPoint[];
  readonly placed: readonly (PlacedLabel | undefined)[];
  readonly radius: number;
}

function bestOf(
  candidates: readonly LabelCandidate[],
  own: number,
  around: LabelSurroundings,
): PlacedLabel | undefined {
  let best: LabelCandidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate.cost >= least) continue;
    const cost = candidate.cost + faultsOf(candidate, own, around, least - candidate.cost);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** Infinity where labels overlap; gives up as soon as the limit is passed. */
function faultsOf(candidate: LabelCandidate, own: number, around: LabelSurroundings, limit: number): number {
  let cost = 0;
  for (let other = 0; other < around.points.length; other++) {
    if (other === own) continue;
    const label = around.placed[other];
    if (label && overlap(candidate.box, label.box)) return Infinity;
    const point = around.points[other];
    if (point) cost += faultsAtPoint(candidate, point, around.radius);
    if (label) cost += faultsBetween(candidate, label);
    if (cost >= limit) return cost;
  }
  return cost;
}

function faultsAtPoint({ box, leader }: LabelCandidate, point: LabelledPoint, radius: number): number {
  const around = { left: point.x - radius, top: point.y - radius, width: radius * 2, height: radius * 2 };
  if (overlap(box, around)) return COST.coversPoint;
  return leader && crosses(leader, around) ? COST.leaderOverPoint : 0;
}

function faultsBetween(a: PlacedLabel, b: PlacedLabel): number {
  return (
    (a.leader && crosses(a.leader, b.box) ? COST.leaderOverLabel : 0) +
    (b.leader && crosses(b.leader, a.box) ? COST.leaderOverLabel : 0) +
    (a.leader && b.leader && intersect(a.leader, b.leader) ? COST.crossesLeader : 0)
  );
}

/** Every place that the label may take within the bounds, the cheapest first. */
function candidatesOf(point: LabelledPoint, { radius, bounds }: PlacingOptions): LabelCandidate[] {
  const { width, height } = point.label;
  const candidates = RINGS.flatMap((ring) =>
    DIRECTIONS.map((degrees, rank): LabelCandidate => {
      const angle = (degrees * Math.PI) / 180;
      const reach = radius + GAP + ring * height;
      const [east, south] = [Math.cos(angle), Math.sin(angle)];
      // The box touches the circle of its reach on the side that looks to the point
      const box = {
        left: point.x + east * reach + (east - 1) * (width / 2),
        top: point.y + south * reach + (south - 1) * (height / 2),
        width,
        height,
      };
      return {
        box,
        leader: ring < 0.5 ? undefined : leaderTo(box, point),
        cost: ring + rank * COST.direction,
      };
    }),
  );
  return candidates.filter(({ box }) => within(box, bounds)).sort((a, b) => a.cost - b.cost);
}

function leaderTo(box: LabelBox, { x, y }: LabelledPoint): Segment {
  const nearest = (value: number, low: number, extent: number): number =>
    Math.min(low + extent, Math.max(low, value));
  return {
    from: { x, y },
    to: { x: nearest(x, box.left, box.width), y: nearest(y, box.top, box.height) },
  };
}

/** How many other points lie near enough to want the same places. */
function crowding(points: readonly LabelledPoint[], index: number): number {
  const point = points[index];
  if (!point) return 0;
  const reach = (point.label.width + point.label.height) * 1.5;
  return points.filter(({ x, y }) => Math.hypot(x - point.x, y - point.y) < reach).length;
}

export function overlap(a: LabelBox, b: LabelBox): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

export function within(box: LabelBox, bounds: LabelBox): boolean {
  return (
    box.left >= bounds.left &&
    box.top >= bounds.top &&
    box.left + box.width <= bounds.left + bounds.width &&
    box.top + box.height <= bounds.top + bounds.height
  );
}

/** Whether a segment goes through a box (Liang and Barsky). */
function crosses({ from, to }: Segment, { left, top, width, height }: LabelBox): boolean {
  let [enter, leave] = [0, 1];
  for (const [step, distance, extent] of [
    [to.x - from.x, left - from.x, width],
    [to.y - from.y, top - from.y, height],
  ] as const) {
    if (step === 0) {
      if (distance > 0 || distance + extent < 0) return false;
      continue;
    }
    const [near, far] = [distance / step, (distance + extent) / step];
    enter = Math.max(enter, Math.min(near, far));
    leave = Math.min(leave, Math.max(near, far));
  }
  return enter < leave;
}

function intersect(a: Segment, b: Segment): boolean {
  const side = (s: Segment, { x, y }: { x: number; y: number }): number =>
    Math.sign((s.to.x - s.from.x) * (y - s.from.y) - (s.to.y - s.from.y) * (x - s.from.x));
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}
