import { crosses, grown, intersect, nearestIn, overlap, within, type LabelBox } from '../boxes.ts';
import type { PagePoint } from '../../page.ts';
import { WATER, type Ownership } from '../ownership.ts';
import {
  boxAt,
  DIRECTIONS,
  RINGS,
  type AreaLabel,
  type AreaLabels,
  type PlacingContext,
} from './divisionLabel.ts';

/** From a name beside to its area: at least, and at most, in points of the page. */
const BESIDE = { least: 1, most: 22 };
/** How much farther any other area's land is from a name beside than its own, in points. */
const CLEARANCE = 2;

interface Candidate {
  readonly label: AreaLabel;
  readonly cost: number;
}

/** Places on water beside an area, the best first. */
export function besideOf(
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
