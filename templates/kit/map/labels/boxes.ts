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
export function distanceTo(box: LabelBox, point: PagePoint): number {
  const { x, y } = nearestIn(box, point);
  return Math.hypot(x - point.x, y - point.y);
}

/** The part of a segment that lies in a box, as shares of its length (Liang and Barsky); none outside. */
export function partWithin(
  { from, to }: Segment,
  { left, top, width, height }: LabelBox,
): readonly [enter: number, leave: number] | undefined {
  let [enter, leave] = [0, 1];
  for (const [step, distance, extent] of [
    [to.x - from.x, left - from.x, width],
    [to.y - from.y, top - from.y, height],
  ] as const) {
    if (step === 0) {
      if (distance > 0 || distance + extent < 0) return undefined;
      continue;
    }
    const [near, far] = [distance / step, (distance + extent) / step];
    enter = Math.max(enter, Math.min(near, far));
    leave = Math.min(leave, Math.max(near, far));
  }
  return enter < leave ? [enter, leave] : undefined;
}

export function crosses(segment: Segment, box: LabelBox): boolean {
  return partWithin(segment, box) !== undefined;
}

export function intersect(a: Segment, b: Segment): boolean {
  const side = (s: Segment, { x, y }: PagePoint): number =>
    Math.sign((s.to.x - s.from.x) * (y - s.from.y) - (s.to.y - s.from.y) * (x - s.from.x));
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}
