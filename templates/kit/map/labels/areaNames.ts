import { distanceTo, grown, overlap, within, type LabelBox, type Size } from './boxes.ts';
import type { PageLine, PagePoint } from '../page.ts';

/** An area of the map and the room that its name takes, in points of the page. */
export interface NamedArea {
  readonly shapes: readonly PageLine[];
  readonly label: Size;
}

export interface AreaOptions {
  readonly bounds: LabelBox;
  readonly points: readonly PagePoint[];
  /** What names keep off. */
  readonly taken: readonly LabelBox[];
}

/** Points of the page between two places that are tried. */
const STEP = 4;
/** What a point keeps free about it. */
const FREE = 3;
/** Beyond this, more room about a name is no better. */
const ROOM = 14;
const WORTH = { room: 1, corner: 6, away: 0.12 };

/**
 * A place for the name of each area: in it, off the points, near its middle; undefined for a name that its
 * area has no room for. Areas come in the order in which they are given.
 */
export function placeAreaNames(areas: readonly NamedArea[], options: AreaOptions): (LabelBox | undefined)[] {
  const taken = [...options.taken];
  return areas.map((area) => {
    const box = bestPlace(area, { ...options, taken });
    if (box) taken.push(box);
    return box;
  });
}

function bestPlace({ shapes, label }: NamedArea, options: AreaOptions): LabelBox | undefined {
  const extent = extentOf(shapes);
  if (!extent) return undefined;
  const middle = { x: extent.left + extent.width / 2, y: extent.top + extent.height / 2 };
  let best: LabelBox | undefined;
  let most = -Infinity;
  for (let y = middle.y % STEP; y < extent.top + extent.height; y += STEP) {
    for (let x = middle.x % STEP; x < extent.left + extent.width; x += STEP) {
      if (x < extent.left || y < extent.top) continue;
      const box = { left: x - label.width / 2, top: y - label.height / 2, ...label };
      const worth = worthOf(box, { x, y }, middle, options) ?? -Infinity;
      if (worth + 4 * WORTH.corner <= most || !isInside(shapes, { x, y })) continue;
      if (!liesIn(box, shapes)) continue;
      const corners = cornersOf(box).filter((corner) => isInside(shapes, corner)).length;
      const all = worth + corners * WORTH.corner;
      if (all > most) [best, most] = [box, all];
    }
  }
  return best;
}

/** Whether the middle of a name and both its ends lie in its area. */
export function liesIn(box: LabelBox, shapes: readonly PageLine[]): boolean {
  const y = box.top + box.height / 2;
  return [0, 0.5, 1].every((share) => isInside(shapes, { x: box.left + share * box.width, y }));
}

/** Undefined where the name must not stand. */
function worthOf(
  box: LabelBox,
  { x, y }: PagePoint,
  middle: PagePoint,
  { bounds, points, taken }: AreaOptions,
): number | undefined {
  if (!within(box, bounds) || taken.some((one) => overlap(box, one))) return undefined;
  const room = Math.min(ROOM, ...points.map((point) => distanceTo(box, point)));
  if (room < FREE) return undefined;
  return room * WORTH.room - Math.hypot(x - middle.x, y - middle.y) * WORTH.away;
}

function cornersOf(box: LabelBox): PagePoint[] {
  const { left, top, width, height } = grown(box, -0.5);
  return [left, left + width].flatMap((x) => [top, top + height].map((y) => ({ x, y })));
}

function extentOf(shapes: readonly PageLine[]): LabelBox | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of shapes) {
    for (const { x, y } of points) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return left < right ? { left, top, width: right - left, height: bottom - top } : undefined;
}

/** By the even-odd rule: a ray to the right crosses the outline an odd number of times from inside. */
export function isInside(shapes: readonly PageLine[], { x, y }: PagePoint): boolean {
  let inside = false;
  for (const { points } of shapes) {
    let from = points.at(-1);
    for (const to of points) {
      if (from && from.y > y !== to.y > y) {
        if (x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x) inside = !inside;
      }
      from = to;
    }
  }
  return inside;
}
