import { extentOf } from '../land.ts';
import type { Frame } from '../frames.ts';
import { grown, overlap, type LabelBox, type Size } from '../labels/boxes.ts';
import type { AreaLabel } from '../labels/divisions/divisionLabel.ts';
import type { Ownership } from '../labels/ownership.ts';
import type { DivisionNaming } from '../picture/divisionNaming.ts';
import type { MapProjection } from '../projection.ts';

/** A part of a map that is drawn again on it, larger, where the country leaves room. */
export interface CloseUp {
  /** What it takes of the map, and where it is drawn larger. Points of the page. */
  readonly window: LabelBox;
  readonly box: LabelBox;
  readonly frame: Frame;
  /** Areas that are named there and not on the map, by their indexes. */
  readonly areas: ReadonlySet<number>;
}

/** How much larger a part is drawn. */
const ZOOM = 2.2;
/** Such parts, at most. */
const MOST = 2;
/** So many areas with marks are worth one. */
const LEAST = 4;
/** Shares of the map that it may take, from the largest. */
const SHARES = [0.45, 0.42, 0.39, 0.36, 0.33, 0.3, 0.27, 0.24];
/** Points of the page: between two places that are tried, and what stays free about each. */
const STEP = 4;
const FREE = 5;
/** Of a window, about what its areas are named by. */
const EDGE = 4;

/**
 * Parts of a map of areas in which most of those have no room for their names, each with a place along the
 * edge of the map where nothing of the country lies.
 */
export function closeUpsOf(
  { owners, labels }: DivisionNaming,
  projection: MapProjection,
  taken: readonly LabelBox[],
): CloseUp[] {
  const isFree = freeOf(owners);
  const found: CloseUp[] = [];
  const marked = new Map(
    labels.flatMap((label, index) => (label?.shows === 'mark' ? [[index, label.anchor] as const] : [])),
  );
  while (found.length < MOST && marked.size >= LEAST) {
    const kept = [...taken, ...found.flatMap(({ box, window }) => [box, window])];
    const box = roomIn(projection, (one) => isFree(one) && !kept.some((other) => overlap(one, other)));
    const window = box && fullestWindow(box, projection, [...marked.values()], [...kept, grown(box, FREE)]);
    if (!box || !window) break;
    const held = [...marked].filter(([, anchor]) => holds(window, anchor)).map(([index]) => index);
    if (held.length < LEAST) break;
    for (const index of held) marked.delete(index);
    found.push({ window, box, frame: { extent: seenIn(window, projection), points: [] }, areas: new Set() });
  }
  const windows = found.map(({ window }) => window);
  const homes = labels.map((label) => label && windowOf(label, windows));
  return found.map((one, at) => ({
    ...one,
    areas: new Set(homes.flatMap((home, index) => (home === at ? [index] : []))),
  }));
}

/**
 * The window that an area is named in: the one that holds its anchor, else one that covers the place of its
 * name; undefined for an area that the map itself names.
 */
function windowOf({ anchor, box }: AreaLabel, windows: readonly LabelBox[]): number | undefined {
  const holding = windows.findIndex((window) => holds(window, anchor));
  const covering = windows.findIndex((window) => overlap(window, box));
  return [holding, covering].find((index) => index >= 0);
}

/** The largest box along an edge of the map that is free. */
function roomIn({ width, height }: Size, isFree: (box: LabelBox) => boolean): LabelBox | undefined {
  const sizes = SHARES.flatMap((x) => SHARES.map((y) => ({ width: x * width, height: y * height })))
    .filter((size) => size.width >= size.height * 0.7 && size.width <= size.height * 2.2)
    .sort((a, b) => b.width * b.height - a.width * a.height);
  for (const size of sizes) {
    const [right, foot] = [width - size.width, height - size.height];
    for (let top = 0; top <= foot; top += STEP)
      for (const left of [right, 0]) {
        const box = { left, top: foot - top, ...size };
        if (isFree(grown(box, FREE))) return box;
      }
  }
  return undefined;
}

/** The window on the land whose areas have most need of it, off what is taken. */
function fullestWindow(
  box: Size,
  { width, height }: Size,
  anchors: readonly { readonly x: number; readonly y: number }[],
  taken: readonly LabelBox[],
): LabelBox | undefined {
  const size = { width: box.width / ZOOM, height: box.height / ZOOM };
  let best: LabelBox | undefined;
  let most = 0;
  for (let top = 0; top + size.height <= height; top += STEP) {
    for (let left = 0; left + size.width <= width; left += STEP) {
      const window = { left, top, ...size };
      const held = anchors.filter((anchor) => holds(window, anchor));
      if (held.length < LEAST || taken.some((one) => overlap(one, window))) continue;
      const off = held.reduce(
        (sum, { x, y }) => sum + Math.hypot(x - left - size.width / 2, y - top - size.height / 2),
        0,
      );
      const worth = held.length - off / held.length / (size.width + size.height);
      if (worth > most) [best, most] = [window, worth];
    }
  }
  return best;
}

function holds(
  { left, top, width, height }: LabelBox,
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  return x > left + EDGE && x < left + width - EDGE && y > top + EDGE && y < top + height - EDGE;
}

function seenIn({ left, top, width, height }: LabelBox, projection: MapProjection): Frame['extent'] {
  const corners = [left, left + width].flatMap((x) => [top, top + height].map((y) => ({ x, y })));
  return extentOf(corners.map((corner) => projection.placeOf(corner)));
}

/** Whether nothing of the areas lies in a box, by sums of their cells above and to the left of each. */
function freeOf(owners: Ownership): (box: LabelBox) => boolean {
  const [columns, rows] = [Math.ceil(owners.width), Math.ceil(owners.height)];
  const wide = columns + 1;
  const sums = new Int32Array(wide * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      if (owners.ownerAt({ x: column + 0.5, y: row + 0.5 }) >= 0) sum++;
      sums[(row + 1) * wide + column + 1] = (sums[row * wide + column + 1] ?? 0) + sum;
    }
  }
  const at = (x: number, y: number): number =>
    sums[Math.max(0, Math.min(rows, y)) * wide + Math.max(0, Math.min(columns, x))] ?? 0;
  return ({ left, top, width, height }) => {
    const [west, north] = [Math.floor(left), Math.floor(top)];
    const [east, south] = [Math.ceil(left + width), Math.ceil(top + height)];
    return at(east, south) - at(west, south) - at(east, north) + at(west, north) === 0;
  };
}
