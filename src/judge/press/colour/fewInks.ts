import { tintOf, type Inks } from '../../../reader/content/inks.ts';
import { inksOfMark, isPrinted, type Mark } from '../../../reader/content/mark.ts';
import { spacesWithin } from '../../../reader/content/colourSpace.ts';
import { error, warning } from '../../rule.ts';
import { hundredths, marksOf, placeOfMark } from '../places.ts';
import type { PressRule } from '../subject.ts';

/** Below this size, in points, plates out of register make letters unreadable. */
const SMALL_TEXT = 8;
const MOST_INKS = 2;

/** CONVENTIONS PR-07: small letters are printed in one ink or two; a warning, since a printing house may hold register. */
export const smallText: PressRule = {
  id: 'PP-058',
  judge: ({ pages }) =>
    [...marksOf(pages)].flatMap(([page, mark]) => {
      const size = mark.textSize ?? 0;
      if (mark.kind !== 'text' || !isPrinted(mark) || size >= SMALL_TEXT - 0.05) return [];
      const count = Math.max(0, ...inksOfMark(mark).map(plates));
      if (count <= MOST_INKS) return [];
      return [warning({ fault: 'found', count, size: hundredths(size) }, placeOfMark(page, mark))];
    }),
};

/** Plates that print something one can see. */
function plates(inks: Inks): number {
  return tintOf(inks, 'All') > 0 ? 1 : [...inks.values()].filter((tint) => tint > 0.005).length;
}

/**
 * CONVENTIONS PR-07: a picture of one bit is drawn in one ink, or its edges fray; one of greys too, or it takes a tint
 * as soon as one plate is a little heavy.
 */
export const oneInkPictures: PressRule = {
  id: 'PP-059',
  judge: ({ pages, greys }) =>
    [...marksOf(pages)].flatMap(([page, mark]) => {
      if (!mark.image || !isPrinted(mark)) return [];
      const place = placeOfMark(page, mark);
      if (mark.image.bitsPerComponent === 1 && spreadsInks(mark)) return [error('found', place)];
      if (mark.object !== undefined && greys.has(mark.object)) return [warning('greys', place)];
      return mark.kind === 'image' && isConvertedGrey(mark) ? [warning('converted', place)] : [];
    }),
};

/** Greys with a profile of their own are converted to the printing condition's inks, often to all four. */
function isConvertedGrey({ paint }: Mark): boolean {
  return spacesWithin(paint.space).some(
    (space) => space.kind === 'CalGray' || (space.kind === 'ICCBased' && space.components === 1),
  );
}

function spreadsInks(mark: Mark): boolean {
  if (mark.kind === 'stencil') return inksOfMark(mark).some((inks) => plates(inks) > 1);
  return spacesWithin(mark.paint.space).some(
    (space) =>
      space.kind === 'DeviceCMYK' ||
      space.kind === 'DeviceRGB' ||
      space.kind === 'CalRGB' ||
      space.kind === 'Lab' ||
      (space.kind === 'ICCBased' && space.components > 1) ||
      ((space.kind === 'Separation' || space.kind === 'DeviceN') &&
        (space.names.includes('All') || space.names.length > 1)),
  );
}
