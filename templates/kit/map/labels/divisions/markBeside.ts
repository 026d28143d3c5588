import { crosses, intersect, nearestIn, overlap, within, type LabelBox, type Segment } from '../boxes.ts';
import type { PagePoint } from '../../page.ts';
import {
  boxAt,
  DIRECTIONS,
  middleOf,
  RINGS,
  type AreaLabel,
  type AreaLabels,
  type PlacingContext,
} from './divisionLabel.ts';

/** How far marks may stand, which have no other place. Points of the page. */
const REACHES = [...RINGS, 27, 36, 46];
/** Places of an area that the leader of its mark may begin at. */
const ANCHORS = 24;

/** The mark of an area too small for it, near it on whatever land, with a leader that ends in the area. */
export function markBeside(
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
  for (const reach of REACHES) {
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
