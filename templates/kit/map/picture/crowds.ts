import type { Frame } from '../frames.ts';
import { extentOf } from '../land.ts';
import { overlap, within, type LabelBox, type Size } from '../labels/boxes.ts';
import type { MapProjection } from '../projection.ts';
import type { PagePoint } from '../page.ts';

/** A part of a map whose points are drawn again beside it, larger. */
export interface Crowd {
  readonly frame: Frame;
  /** What it takes of the map, in points of the page. */
  readonly box: LabelBox;
}

/** Points of the page between two points of a crowd. */
const CROWDED = 12;
/** Two points as near as this are one place, on any map. */
const SAME = 0.5;
/** So many points in a crowd are worth a map of their own. */
const LEAST = 5;
/** What is left free about the points of a crowd, in points of the page. */
const MARGIN = 2.5;

/**
 * Where points crowd: the windows, as large as asked, whose points together stand nearest to each other.
 * Windows do not overlap.
 * @param points those of the map, by their indexes in the frames
 * @param window of the page, in points
 */
export function crowdsOf(
  points: readonly (PagePoint & { readonly index: number })[],
  projection: MapProjection,
  { window, most }: { readonly window: Size; readonly most: number },
): Crowd[] {
  const windows = windowsOn(points, window, projection);
  let best: readonly CrowdedWindow[] = [];
  for (const first of windows.slice(0, TRIED)) {
    const chosen = [first];
    for (const other of windows) {
      if (chosen.length >= most) break;
      if (!chosen.some(({ box }) => overlap(box, other.box))) chosen.push(other);
    }
    if (wantOfAll(chosen) > wantOfAll(best)) best = chosen;
  }
  return movedOver(
    best.map(({ box }) => box),
    points,
    projection,
  ).map((box) => {
    const held = points.filter((point) => isIn(box, point, 0));
    return { frame: { extent: seenIn(box, projection), points: held.map(({ index }) => index) }, box };
  });
}

/** A point as near as this to a window, outside it, has no room for a label beside it. Points of the page. */
const STRANDED = 6;
/** Between a point that a window was moved over and its edge. */
const INSIDE = 1;

/** The same windows, each moved over the points that it left just outside, as far as it keeps its own. */
function movedOver(boxes: readonly LabelBox[], points: readonly PagePoint[], map: Size): LabelBox[] {
  const moved = [...boxes];
  const bounds = { left: 0, top: 0, width: map.width, height: map.height };
  for (const point of points)
    for (const [index, box] of moved.entries()) {
      if (moved.some((one) => isIn(one, point, 0)) || !isIn(box, point, -STRANDED)) continue;
      const over = {
        ...box,
        left: reaching(box.left, box.width, point.x),
        top: reaching(box.top, box.height, point.y),
      };
      const isFree = moved.every((one, other) => other === index || !overlap(one, over));
      const keepsAll = points.every((one) => !isIn(box, one, 0) || isIn(over, one, INSIDE / 2));
      if (isFree && keepsAll && within(over, bounds)) moved[index] = over;
    }
  return moved;
}

/** The low end of a stretch that is moved no farther than to hold a value. */
function reaching(low: number, size: number, value: number): number {
  return Math.max(value + INSIDE - size, Math.min(value - INSIDE, low));
}

interface CrowdedWindow {
  readonly box: LabelBox;
  readonly want: number;
}

/** Windows that may come first. */
const TRIED = 80;

function wantOfAll(windows: readonly CrowdedWindow[]): number {
  return windows.reduce((sum, { want }) => sum + want, 0);
}

/** All that hold a crowd, the most crowded first. */
function windowsOn(points: readonly PagePoint[], { width, height }: Size, map: Size): CrowdedWindow[] {
  const crowded = points
    .map((point) => ({ ...point, want: wantOf(point, points) }))
    .filter(({ want }) => want > 0);
  const bounds = { left: 0, top: 0, width: map.width, height: map.height };
  return crowded
    .flatMap(({ x }) => crowded.map(({ y }) => ({ left: x - MARGIN, top: y - MARGIN, width, height })))
    .flatMap((corner) => {
      const held = crowded.filter((point) => isIn(corner, point, MARGIN - 0.01));
      if (held.length < LEAST) return [];
      const want = held.reduce((sum, point) => sum + point.want, 0);
      const box = centredOn(held, { width, height }, map);
      return within(box, bounds) ? [{ box, want }] : [];
    })
    .sort((a, b) => b.want - a.want);
}

/** How much nearer than it should be the next place stands, in points of the page. */
function wantOf(point: PagePoint, points: readonly PagePoint[]): number {
  const away = points.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)).filter((one) => one > SAME);
  return CROWDED - Math.min(CROWDED, ...away);
}

/** The window moved so that its points stand in the middle, within the map. */
function centredOn(points: readonly PagePoint[], { width, height }: Size, bounds: Size): LabelBox {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const kept = (low: number, size: number, room: number): number =>
    Math.max(0, Math.min(room - size, low - size / 2));
  return {
    left: kept(middle(xs), width, bounds.width),
    top: kept(middle(ys), height, bounds.height),
    width,
    height,
  };
}

function isIn({ left, top, width, height }: LabelBox, { x, y }: PagePoint, margin: number): boolean {
  return x >= left + margin && x <= left + width - margin && y >= top + margin && y <= top + height - margin;
}

function seenIn({ left, top, width, height }: LabelBox, projection: MapProjection) {
  const corners = [left, left + width].flatMap((x) => [top, top + height].map((y) => ({ x, y })));
  return extentOf(corners.map((corner) => projection.placeOf(corner)));
}
