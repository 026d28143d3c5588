import { grown, overlap, within, type LabelBox, type Size } from '../boxes.ts';
import type { PagePoint } from '../../page.ts';
import { WATER, type Ownership } from '../ownership.ts';
import { middleOf, type AreaLabel, type DivisionNamesOptions } from './divisionLabel.ts';

/** Of a label's cells, at least so many in its own area; the rest on water. */
const LEAST_OWN = 0.55;

/** The place in an area that is most its own, and of those the one nearest to its middle. */
export function bestInside(
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
