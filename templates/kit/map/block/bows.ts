import { intersect, type LabelBox } from '../labels/boxes.ts';
import { RADIUS } from '../labels/spots.ts';
import type { PagePoint } from '../page.ts';

/** A line that bows up or down, so that there and back are told apart; it ends beside its points. */
export interface Bow {
  readonly start: PagePoint;
  readonly top: PagePoint;
  readonly end: PagePoint;
}

/** Lines from each spot to the next, bent so that as few as may be cross, and none passes another spot. */
export function bowsOf(spots: readonly PagePoint[], foot = Infinity): Bow[] {
  const bent = (index: number, lift: number): TriedBow => {
    const from = spots[index] ?? { x: 0, y: 0 };
    const to = spots[index + 1] ?? from;
    const top = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - lift };
    const bow = { start: towards(from, top), top, end: towards(to, top) };
    const points = Array.from({ length: STEPS + 1 }, (_, step) => onBow(bow, step / STEPS));
    const passed = spots.filter((_, at) => at !== index && at !== index + 1);
    const isNear = (spot: PagePoint): boolean => points.some((at) => away(at, spot) < BESIDE);
    const beyond = points.filter(({ y }) => y < 0 || y > foot).length;
    const own =
      passed.filter(isNear).length * COST.passed + beyond * COST.beyond + Math.abs(lift) * COST.lift;
    return { bow, points, box: boxOf(points), own, beside: new Map() };
  };
  const ways = spots.slice(1).map((_, index) => LIFTS.map((lift) => bent(index, lift)));
  let [best, least]: [readonly TriedBow[], number] = [[], Infinity];
  for (const start of LIFTS.keys()) {
    const bows = settled(ways, start);
    const cost = bows.reduce(
      (sum, one, index) =>
        bows.slice(index + 1).reduce((all, other) => all + costBeside(one, other), sum + one.own),
      0,
    );
    if (cost < least) [best, least] = [bows, cost];
  }
  return best.map(({ bow }) => bow);
}

/** From one way of bending each line, the others in turn as is best beside the rest. */
function settled(ways: readonly (readonly TriedBow[])[], start: number): TriedBow[] {
  const chosen = ways.flatMap((own) => own[start] ?? []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, own] of [...ways.entries()].reverse()) {
      const others = chosen.filter((_, at) => at !== index);
      const costs = own.map((one) => others.reduce((sum, other) => sum + costBeside(one, other), one.own));
      const best = own[costs.indexOf(Math.min(...costs))];
      if (best) chosen[index] = best;
    }
  return chosen;
}

/** Points of the page by which the middle of a line is bent, upwards or downwards; twice what it then is off. */
const LIFTS = [16, 30, 44, 58, 4, 76, 96, 120, -12, -28, -44, -60, -80, -100, -125, -150];
/** Parts that a line is tried in. */
const STEPS = 24;
const ROUNDS = 8;
/** Between a line and a spot that it passes, in points. */
const BESIDE = 7;
/** Between two lines, midway, in points. */
const APART = 9;
const COST = { crossing: 100, passed: 60, beyond: 40, close: 2, lift: 0.03 };

interface TriedBow {
  readonly bow: Bow;
  readonly points: readonly PagePoint[];
  readonly box: LineBounds;
  /** What it costs by itself. */
  readonly own: number;
  /** What it costs beside others, as far as that was asked. */
  readonly beside: Map<TriedBow, number>;
}

function away(a: PagePoint, b: PagePoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

interface LineBounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(points: readonly PagePoint[]): LineBounds {
  const [across, down] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

/** Boxes that lie farther apart than that, across or down. */
function areApart(one: LineBounds, other: LineBounds, by: number): boolean {
  return (
    one.right + by < other.left ||
    other.right + by < one.left ||
    one.bottom + by < other.top ||
    other.bottom + by < one.top
  );
}

/** What two lines cost together: that they cross, and that they run too close midway. */
function costBeside(one: TriedBow, other: TriedBow): number {
  const known = one.beside.get(other);
  if (known !== undefined) return known;
  const cost = areApart(one.box, other.box, APART)
    ? 0
    : crossingsOf(one.points, other.points) * COST.crossing +
      Math.max(0, APART - leastBetween(one, other)) * COST.close;
  one.beside.set(other, cost);
  return cost;
}

/** Between the middle of a line and another, where they come nearer to each other than lines should. */
function leastBetween(one: TriedBow, other: TriedBow): number {
  let least = Infinity;
  for (let at = STEPS / 4; at <= (3 * STEPS) / 4; at++) {
    const own = one.points[at];
    if (own === undefined) continue;
    for (const point of other.points)
      if (Math.abs(own.x - point.x) < APART && Math.abs(own.y - point.y) < APART)
        least = Math.min(least, away(own, point));
  }
  return least;
}

/** How often two lines cross, of the parts that they are given in. */
export function crossingsOf(one: readonly PagePoint[], other: readonly PagePoint[]): number {
  const whole = boxOf(other);
  const parts = other.slice(1).map((to, index) => partOf(other[index] ?? to, to));
  let found = 0;
  for (const [index, to] of one.slice(1).entries()) {
    const part = partOf(one[index] ?? to, to);
    if (areApart(part.box, whole, 0)) continue;
    for (const another of parts) if (!areApart(part.box, another.box, 0) && intersect(part, another)) found++;
  }
  return found;
}

function partOf(
  from: PagePoint,
  to: PagePoint,
): { readonly from: PagePoint; readonly to: PagePoint; readonly box: LineBounds } {
  const box = {
    left: Math.min(from.x, to.x),
    right: Math.max(from.x, to.x),
    top: Math.min(from.y, to.y),
    bottom: Math.max(from.y, to.y),
  };
  return { from, to, box };
}

/** Points: of the head that says which way a line goes. */
const HEAD = { length: 5.5, half: 1.9 };

/** A head that ends a line, along its last stretch. */
export function headOf({ top, end }: Bow): string {
  const length = Math.hypot(end.x - top.x, end.y - top.y) || 1;
  const [east, south] = [(end.x - top.x) / length, (end.y - top.y) / length];
  const foot = { x: end.x - east * HEAD.length, y: end.y - south * HEAD.length };
  const side = { x: -south * HEAD.half, y: east * HEAD.half };
  const corners = [
    end,
    { x: foot.x + side.x, y: foot.y + side.y },
    { x: foot.x - side.x, y: foot.y - side.y },
  ];
  return `M${corners.map(spell).join('L')}Z`;
}

export const SAMPLES = 60;
/** Half the side of what a line keeps free of names, in points of the page. */
const KEPT = 1;
/** The same at the head of a line. */
const KEPT_HEAD = 2.4;

/** What the lines take of a map whose left edge is there. */
export function takenBy(bows: readonly Bow[], left: number): LabelBox[] {
  return bows.flatMap((bow) =>
    Array.from({ length: SAMPLES + 1 }, (_, step): LabelBox => {
      const share = step / SAMPLES;
      const { x, y } = onBow(bow, share);
      const length = Math.hypot(bow.end.x - bow.start.x, bow.end.y - bow.start.y) || 1;
      const kept = (1 - share) * length < HEAD.length ? KEPT_HEAD : KEPT;
      return { left: x - left - kept, top: y - kept, width: 2 * kept, height: 2 * kept };
    }),
  );
}

function towards(from: PagePoint, to: PagePoint): PagePoint {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const by = (RADIUS + 0.6) / length;
  return { x: from.x + (to.x - from.x) * by, y: from.y + (to.y - from.y) * by };
}

export function spell({ x, y }: PagePoint): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** Where a line is when a share of it is behind. */
export function onBow({ start, top, end }: Bow, share: number): PagePoint {
  const at = (axis: 'x' | 'y'): number =>
    (1 - share) ** 2 * start[axis] + 2 * share * (1 - share) * top[axis] + share ** 2 * end[axis];
  return { x: at('x'), y: at('y') };
}
