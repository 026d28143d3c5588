import type { PagePoint } from '../page.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface LabelBox extends Size {
  readonly left: number;
  readonly top: number;
}

export interface Segment {
  readonly from: PagePoint;
  readonly to: PagePoint;
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

/** A box with as much more on each side, in points. */
export function grown({ left, top, width, height }: LabelBox, by: number): LabelBox {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by };
}

/** The point of a box that is nearest to another point. */
export function nearestIn({ left, top, width, height }: LabelBox, { x, y }: PagePoint): PagePoint {
  return {
    x: Math.min(left + width, Math.max(left, x)),
    y: Math.min(top + height, Math.max(top, y)),
  };
}

/** From a point to a box, in points of the page; 0 within. */
export function distanceTo({ left, top, width, height }: LabelBox, { x, y }: PagePoint): number {
  const east = Math.max(left - x, 0, x - left - width);
  const south = Math.max(top - y, 0, y - top - height);
  return Math.sqrt(east * east + south * south);
}

/** The part of a segment that lies in a box, as shares of its length (Liang and Barsky); none outside. */
export function partWithin(
  { from, to }: Segment,
  { left, top, width, height }: LabelBox,
): readonly [enter: number, leave: number] | undefined {
  const [east, south] = [to.x - from.x, to.y - from.y];
  const [alongX, alongY] = [stretchIn(left - from.x, width, east), stretchIn(top - from.y, height, south)];
  if (!alongX || !alongY) return undefined;
  const enter = Math.max(0, alongX[0], alongY[0]);
  const leave = Math.min(1, alongX[1], alongY[1]);
  return enter < leave ? [enter, leave] : undefined;
}

const ALWAYS: readonly [number, number] = [-Infinity, Infinity];

/** Between which shares of a step a value that starts at 0 lies in a range; undefined where it never does. */
function stretchIn(low: number, size: number, step: number): readonly [number, number] | undefined {
  if (step === 0) return low > 0 || low + size < 0 ? undefined : ALWAYS;
  const [near, far] = [low / step, (low + size) / step];
  return near < far ? [near, far] : [far, near];
}

/** What a box and a line take together. */
export function hullOf({ left, top, width, height }: LabelBox, line: Segment | undefined): LabelBox {
  if (!line) return { left, top, width, height };
  const { from, to } = line;
  const [west, north] = [Math.min(left, from.x, to.x), Math.min(top, from.y, to.y)];
  return {
    left: west,
    top: north,
    width: Math.max(left + width, from.x, to.x) - west,
    height: Math.max(top + height, from.y, to.y) - north,
  };
}

export function crosses(segment: Segment, box: LabelBox): boolean {
  const { from, to } = segment;
  if (Math.max(from.x, to.x) < box.left || Math.min(from.x, to.x) > box.left + box.width) return false;
  if (Math.max(from.y, to.y) < box.top || Math.min(from.y, to.y) > box.top + box.height) return false;
  return partWithin(segment, box) !== undefined;
}

/** From a point to the nearest of a segment, in points of the page. */
export function distanceToLine({ from, to }: Segment, { x, y }: PagePoint): number {
  const [east, south] = [to.x - from.x, to.y - from.y];
  const square = east * east + south * south;
  const along = square === 0 ? 0 : ((x - from.x) * east + (y - from.y) * south) / square;
  const share = Math.min(1, Math.max(0, along));
  const [across, down] = [from.x + share * east - x, from.y + share * south - y];
  return Math.sqrt(across * across + down * down);
}

export function intersect(a: Segment, b: Segment): boolean {
  return sideOf(a, b.from) * sideOf(a, b.to) < 0 && sideOf(b, a.from) * sideOf(b, a.to) < 0;
}

function sideOf({ from, to }: Segment, { x, y }: PagePoint): number {
  return Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
}
