import { tintOf, totalInk, type Inks } from '../../../reader/content/inks.ts';
import { hasOwnPlace, inksOfMark, isPrinted } from '../../../reader/content/mark.ts';
import { bleedOf, trimOf } from '../../../reader/file/pages.ts';
import { overlap } from '../../../reader/geometry.ts';
import { areaOf, marksOf, placeOfMark } from '../places.ts';
import { error } from '../../rule.ts';
import type { PressRule } from '../subject.ts';

const isRegistration = (inks: Inks): boolean => tintOf(inks, 'All') > 0;

/** PR-03: the registration colour is for marks outside the trim. */
export const registrationColour: PressRule = {
  id: 'PP-052',
  judge: ({ pages }) =>
    [...marksOf(pages)].flatMap(([page, mark]) =>
      isPrinted(mark) && inksOfMark(mark).some(isRegistration) && overlap(mark.box, trimOf(page))
        ? [error('found', placeOfMark(page, mark))]
        : [],
    ),
};

/** PR-08, by the values that each object declares. */
export const declaredInk: PressRule = {
  id: 'PP-056',
  judge: ({ pages, options }) =>
    [...marksOf(pages)].flatMap(([page, mark]) => {
      if (!isPrinted(mark) || (hasOwnPlace(mark) && !overlap(mark.box, bleedOf(page)))) return [];
      const heaviest = Math.max(
        0,
        ...inksOfMark(mark)
          .filter((inks) => !isRegistration(inks))
          .map(totalInk),
      );
      if (heaviest <= options.totalInkLimit + 0.5) return [];
      const said = { fault: 'found', percent: Math.round(heaviest), limit: options.totalInkLimit };
      return [error(said, placeOfMark(page, mark))];
    }),
};

/** Rounding of four plates in 255 steps. */
const MEASURE_TOLERANCE = 2;

/** PR-08, as the plates hold it: images, shadings, overprint and transparency included. */
export const measuredInk: PressRule = {
  id: 'PP-057',
  judge: ({ ink, file, options }) => {
    if ('unverified' in ink) return ink;
    return ink.pages.flatMap(({ page: number, percent, at: [x, y], plates }) => {
      const page = file.pages[number - 1];
      if (!page || percent <= options.totalInkLimit + MEASURE_TOLERANCE) return [];
      const said = { fault: 'found', percent: Math.round(percent), plates: plates.join(', ') };
      return [error(said, { page: number, area: areaOf(page, { x0: x, x1: x, y0: y, y1: y }) })];
    });
  },
};
