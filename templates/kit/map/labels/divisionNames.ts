import {
  crosses,
  grown,
  intersect,
  nearestIn,
  overlap,
  within,
  type LabelBox,
  type Segment,
  type Size,
} from './boxes.ts';
import type { PagePoint } from '../page.ts';
import { largestPiece } from './largestPiece.ts';
import { WATER, type Ownership } from './ownership.ts';

/** What an area may bear: its name or, where that has no place, the mark that a key explains. */
export interface AreaLabels {
  readonly name: Size;
  readonly mark: Size;
}

/** Where the label of an area stands. */
export interface AreaLabel {
  readonly shows: 'name' | 'mark';
  readonly box: LabelBox;
  /** In the area: the middle of what stands in it, the end of the leader of what stands beside. */
  readonly anchor: PagePoint;
  /** From the anchor to the label, where that stands beside. */
  readonly leader: Segment | undefined;
}

export interface DivisionNamesOptions {
  readonly bounds: LabelBox;
  /** What labels and leaders keep off. */
  readonly taken: readonly LabelBox[];
  /** To see which names have room in their areas: no others, and no marks. */
  readonly insideOnly?: boolean;
}

/** Points of the page between two places that are tried. */
const STEP = 2;
/** In the middle of a cell, so that its owner is that of the place itself. */
const FIRST = 0.5;
/** Of a label's cells, at least so many in its own area; the rest on water. */
const LEAST_OWN = 0.55;
/** From a name beside to its area: at least, and at most, in points of the page. */
const BESIDE = { least: 1, most: 22 };
/** How much farther any other area's land is from a name beside than its own, in points. */
const CLEARANCE = 2;
const RINGS = [3, 5, 8, 11, 15, 20];
/** For marks, which have no other place. */
const FARTHER = [27, 36, 46];
const DIRECTIONS = 24;
/** Places of an area that the leader of its mark may begin at. */
const ANCHORS = 24;

/**
 * A place for the label of each area that nobody can take for another's: its name in it, over no other's
 * land; else its name beside on water, nearer to it than to any other, with a leader that passes only its own
 * land; else its mark, which a key explains, in it or, where it is too small, beside with a leader. Undefined for an area that the map does not show.
 * @param areas those that the owners are numbered by, in the same order
 */
export function placeDivisionNames(
  areas: readonly AreaLabels[],
  owners: Ownership,
  options: DivisionNamesOptions,
): (AreaLabel | undefined)[] {
  const cells = cellsOf(areas.length, owners);
  const placed: (AreaLabel | undefined)[] = areas.map(() => undefined);
  // The mark of each is kept free until the area has its label: a name beside may take no other's last place
  const marks = areas.map(({ mark }, own) =>
    bestInside(own, mark, cells[own] ?? [], owners, options, 'mark'),
  );
  const context = (own: number): PlacingContext => ({
    owners,
    options,
    others: [...placed, ...marks.filter((_, other) => other !== own && !placed[other])].flatMap(
      (one) => one ?? [],
    ),
  });
  areas.forEach(({ name }, own) => {
    placed[own] = bestInside(
      own,
      name,
      cells[own] ?? [],
      owners,
      withTaken(options, context(own).others),
      'name',
    );
  });
  if (options.insideOnly) return placed;
  const rest = areas.map((_, own) => own).filter((own) => !placed[own] && (cells[own]?.length ?? 0) > 0);
  // Those without room for their marks have no other place
  for (const own of [...rest.filter((one) => !marks[one]), ...rest.filter((one) => marks[one])]) {
    const [best] = besideOf(own, areas[own], cells[own] ?? [], context(own));
    placed[own] = best?.label ?? marks[own] ?? markBeside(own, areas[own], cells[own] ?? [], context(own));
  }
  return placed;
}

interface PlacingContext {
  readonly owners: Ownership;
  readonly options: DivisionNamesOptions;
  readonly others: readonly AreaLabel[];
}

function withTaken(options: DivisionNamesOptions, others: readonly AreaLabel[]): DivisionNamesOptions {
  return { ...options, taken: [...options.taken, ...others.map(({ box }) => box)] };
}

/** The places of a coarse raster that the main part of each area owns. */
function cellsOf(count: number, owners: Ownership): PagePoint[][] {
  const cells: PagePoint[][] = Array.from({ length: count }, () => []);
  for (let y = FIRST; y < owners.height; y += STEP)
    for (let x = FIRST; x < owners.width; x += STEP) cells[owners.outlinedAt({ x, y })]?.push({ x, y });
  return cells.map((places) => largestPiece(places, STEP));
}

/** The place in an area that is most its own, and of those the one nearest to its middle. */
function bestInside(
  own: number,
  label: Size,
  cells: readonly PagePoint[],
  owners: Ownership,
  { bounds, taken }: DivisionNamesOptions,
  shows: AreaLabel['shows'],
): AreaLabel | undefined {
  const middle = middleOf(cells);
  let best: AreaLabel | undefined;
  let most = -Infinity;
  for (const anchor of cells) {
    const box = { left: anchor.x - label.width / 2, top: anchor.y - label.height / 2, ...label };
    if (!within(box, bounds) || taken.some((one) => overlap(box, one))) continue;
    if (isOverOthers(own, box, owners)) continue;
    const share = ownShare(own, owners.countIn(grown(box, -LOOSE[shows])));
    if (share === undefined || share < LEAST_OWN) continue;
    const worth = share * 60 - Math.hypot(anchor.x - middle.x, anchor.y - middle.y);
    if (worth > most) [best, most] = [{ shows, box, anchor, leader: undefined }, worth];
  }
  return best;
}

/** What the box of a name or a mark has about its letters, in points. */
const LOOSE = { name: 0.4, mark: 0.8 };

/** Seen from the middles of its ends, before its cells are counted. */
function isOverOthers(own: number, { left, top, width, height }: LabelBox, owners: Ownership): boolean {
  const y = top + height / 2;
  return [0.15, 0.85].some((part) => {
    const owner = owners.ownerAt({ x: left + width * part, y });
    return owner !== own && owner !== WATER;
  });
}

/** Undefined where a box is over the land of another. */
function ownShare(own: number, counts: ReadonlyMap<number, number>): number | undefined {
  let all = 0;
  for (const [owner, count] of counts) {
    if (owner !== own && owner !== WATER) return undefined;
    all += count;
  }
  return (counts.get(own) ?? 0) / all;
}

function middleOf(points: readonly PagePoint[]): PagePoint {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

interface Candidate {
  readonly label: AreaLabel;
  readonly cost: number;
}

/** Places on water beside an area, the best first. */
function besideOf(
  own: number,
  area: AreaLabels | undefined,
  cells: readonly PagePoint[],
  { owners, options, others }: PlacingContext,
): Candidate[] {
  if (!area) return [];
  const { name } = area;
  const found: Candidate[] = [];
  for (const anchor of shoresOf(own, cells, owners)) {
    for (const reach of RINGS) {
      for (let turn = 0; turn < DIRECTIONS; turn++) {
        const box = boxAt(anchor, name, reach, turn);
        const label = besideAt(box, own, anchor, { owners, options, others });
        if (label)
          found.push({ label, cost: reach + Math.abs(Math.sin((turn / DIRECTIONS) * 2 * Math.PI)) * 2 });
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** The mark of an area too small for it, near it on whatever land, with a leader that ends in the area. */
function markBeside(
  own: number,
  area: AreaLabels | undefined,
  cells: readonly PagePoint[],
  { options: { bounds, taken }, others }: PlacingContext,
): AreaLabel | undefined {
  const middle = middleOf(cells);
  const apart = ({ x, y }: PagePoint): number => Math.hypot(x - middle.x, y - middle.y);
  const anchors = [...cells].sort((a, b) => apart(a) - apart(b)).slice(0, ANCHORS);
  if (!area) return undefined;
  const kept = [...taken, ...others.map(({ box }) => box)];
  const isFree = (box: LabelBox, leader: Segment): boolean =>
    within(box, bounds) &&
    kept.every((one) => !overlap(box, one) && !crosses(leader, one)) &&
    others.every(
      (other) => !other.leader || (!crosses(other.leader, box) && !intersect(other.leader, leader)),
    );
  for (const reach of [...RINGS, ...FARTHER]) {
    for (const anchor of anchors) {
      for (let turn = 0; turn < DIRECTIONS; turn++) {
        const box = boxAt(anchor, area.mark, reach, turn);
        const leader = { from: anchor, to: nearestIn(box, anchor) };
        if (isFree(box, leader)) return { shows: 'mark', box, anchor, leader };
      }
    }
  }
  return undefined;
}

/** A box that touches the circle about a point, on the side that looks to it. */
function boxAt({ x, y }: PagePoint, size: Size, reach: number, turn: number): LabelBox {
  const angle = (turn / DIRECTIONS) * 2 * Math.PI;
  const [east, south] = [Math.cos(angle), Math.sin(angle)];
  return {
    left: x + east * reach + (east - 1) * (size.width / 2),
    top: y + south * reach + (south - 1) * (size.height / 2),
    ...size,
  };
}

function besideAt(
  box: LabelBox,
  own: number,
  anchor: PagePoint,
  { owners, options: { bounds, taken }, others }: PlacingContext,
): AreaLabel | undefined {
  if (!within(box, bounds) || !owners.isWater(box)) return undefined;
  const near = nearestIn(box, anchor);
  const leader = { from: anchor, to: near };
  const isFree = (one: LabelBox): boolean => !overlap(grown(box, 0.5), one) && !crosses(leader, one);
  if (!taken.every(isFree) || !others.every((other) => isFree(other.box))) return undefined;
  if (
    others.some(
      (other) => other.leader && (crosses(other.leader, grown(box, 0.5)) || intersect(other.leader, leader)),
    )
  )
    return undefined;
  if (owners.along(leader).some((owner) => owner !== own && owner !== WATER)) return undefined;
  return isNearestTo(own, box, owners) ? { shows: 'name', box, anchor, leader } : undefined;
}

/** Whether a box lies on water, and its own area's is the first land of an area that it meets as it grows. */
function isNearestTo(own: number, box: LabelBox, owners: Ownership): boolean {
  for (let by = 0; by <= BESIDE.most; by++) {
    if (owners.isWater(grown(box, by))) continue;
    if (by < BESIDE.least) return false;
    const met = [...owners.countIn(grown(box, by)).keys()].filter((owner) => owner >= 0);
    if (met.length === 0) continue;
    const more = [...owners.countIn(grown(box, by + CLEARANCE)).keys()];
    return met.includes(own) && more.every((owner) => owner === own || owner < 0);
  }
  return false;
}

/** How far inland the end of a leader lies, in points. */
const INLAND = 4;

/** Places of an area near water, a few points inland, thinned. */
function shoresOf(own: number, cells: readonly PagePoint[], owners: Ownership): PagePoint[] {
  const at = (reach: number, { x, y }: PagePoint): number[] =>
    Array.from({ length: 8 }, (_, turn) =>
      owners.ownerAt({
        x: x + Math.cos((turn * Math.PI) / 4) * reach,
        y: y + Math.sin((turn * Math.PI) / 4) * reach,
      }),
    );
  const shores = cells.filter(
    (cell) => at(INLAND, cell).includes(WATER) && at(1.5, cell).every((owner) => owner === own),
  );
  const kept: PagePoint[] = [];
  for (const shore of shores)
    if (kept.every(({ x, y }) => Math.hypot(x - shore.x, y - shore.y) > 5)) kept.push(shore);
  return kept;
}
