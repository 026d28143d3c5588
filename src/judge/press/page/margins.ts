import { totalInk } from '../../../reader/content/inks.ts';
import { hasOwnPlace, inksOfMark, isPlainShape, isPrinted, type Mark } from '../../../reader/content/mark.ts';
import { trimOf, type Page } from '../../../reader/file/pages.ts';
import { POINTS_PER_MM, heightOf, overlap, widthOf, type Box } from '../../../reader/geometry.ts';
import { marksOf, placeOfMark } from '../places.ts';
import { warning } from '../../rule.ts';
import type { PressRule } from '../subject.ts';

const NEAR_MM = 1;
const LEAST_BLEED_MM = 3;
const SAFE_MM = 3;
const TOLERANCE_MM = 0.05;

/** PR-01: what touches the trim goes on to the bleed. */
export const reachesBleed: PressRule = {
  id: 'PP-110',
  judge: ({ pages }) => {
    const grounds = new Map<Page, Mark[]>();
    return [...marksOf(pages)].flatMap(([page, mark]) => {
      if (!page.boxes.trim || !isSurface(mark) || !overlap(mark.box, page.boxes.trim)) return [];
      const under = grounds.get(page) ?? [];
      grounds.set(page, under);
      if (under.some((ground) => isLost(mark, ground))) return [];
      if (stopsAtTrim(page, mark)) return [warning('found', placeOfMark(page, mark))];
      if (mark.kind === 'fill' && isPlainShape(mark)) under.push(mark);
      return [];
    });
  },
};

/** A shape in the very inks of a larger one under it shows no edge of its own. */
function isLost(mark: Mark, ground: Mark): boolean {
  const inside =
    mark.box.x0 >= ground.box.x0 &&
    mark.box.y0 >= ground.box.y0 &&
    mark.box.x1 <= ground.box.x1 &&
    mark.box.y1 <= ground.box.y1;
  return (
    inside && mark.kind === 'fill' && JSON.stringify(inksOfMark(mark)) === JSON.stringify(inksOfMark(ground))
  );
}

function isSurface(mark: Mark): boolean {
  if (mark.kind === 'text' || mark.kind === 'stroke' || !hasOwnPlace(mark) || !isPrinted(mark)) return false;
  const inks = inksOfMark(mark);
  return inks.length === 0 || inks.some((one) => totalInk(one) > 0);
}

/** Details of a drawing that goes on beyond them are no edge of it: a shape with many points counts from 15 mm on. */
const DETAIL_MM = 15;

function stopsAtTrim(page: Page, mark: Mark): boolean {
  const { box } = mark;
  const least = isPlainShape(mark) ? 0 : DETAIL_MM * POINTS_PER_MM;
  const along = [heightOf(box), widthOf(box), heightOf(box), widthOf(box)];
  return outreach(box, trimOf(page)).some(
    (beyond, side) =>
      beyond >= -NEAR_MM && beyond < LEAST_BLEED_MM - TOLERANCE_MM && (along[side] ?? 0) >= least,
  );
}

/** How far a box goes beyond the trim on each side, in mm; negative inside. */
function outreach(box: Box, trim: Box): number[] {
  const points = [trim.x0 - box.x0, trim.y0 - box.y0, box.x1 - trim.x1, box.y1 - trim.y1];
  return points.map((value) => value / POINTS_PER_MM);
}

/** PR-13: the knife moves by a millimetre or two. */
export const safeZone: PressRule = {
  id: 'PP-111',
  judge: ({ pages }) =>
    [...marksOf(pages)].flatMap(([page, mark]) => {
      const trim = page.boxes.trim;
      const concerned =
        trim && mark.kind === 'text' && isPrinted(mark) && hasOwnPlace(mark) && overlap(mark.box, trim);
      if (!concerned || outreach(mark.box, trim).every((beyond) => beyond <= -SAFE_MM + TOLERANCE_MM))
        return [];
      return [warning('found', placeOfMark(page, mark))];
    }),
};
