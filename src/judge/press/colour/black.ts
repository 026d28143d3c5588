import { isNearWhite, isPureBlack, tintOf, totalInk, type Inks } from '../../../reader/content/inks.ts';
import { hasOwnPlace, inksOfMark, isPrinted, type Mark } from '../../../reader/content/mark.ts';
import { bleedOf } from '../../../reader/file/pages.ts';
import { heightOf, overlap, widthOf } from '../../../reader/geometry.ts';
import { hundredths, marksOf, placeOfMark } from '../places.ts';
import { error, warning } from '../../rule.ts';
import type { PressRule } from '../subject.ts';

/** Below this size, in points, plates out of register would blur the letters. */
const LARGE_TEXT = 24;
/** A filled box as thin as this, in points, is a rule. */
const RULE = 2;

/** PR-07: black text on the black plate alone. */
export const blackText: PressRule = {
  id: 'PP-053',
  judge: ({ pages }) =>
    [...marksOf(pages)].flatMap(([page, mark]) =>
      isSmallText(mark) && inksOfMark(mark).some(isRichBlack)
        ? [error('found', placeOfMark(page, mark))]
        : [],
    ),
};

const isSmallText = (mark: Mark): boolean =>
  mark.kind === 'text' && isPrinted(mark) && (mark.textSize ?? 0) < LARGE_TEXT;

function isRichBlack(inks: Inks): boolean {
  const black = tintOf(inks, 'Black');
  return black >= 0.8 && tintOf(inks, 'All') === 0 && totalInk(inks) - black * 100 > 0.5;
}

/** PR-07: black text and rules overprint, so that no white shows around them. */
export const blackOverprint: PressRule = {
  id: 'PP-054',
  judge: ({ pages }) =>
    [...marksOf(pages)].flatMap(([page, mark]) => {
      const concerned = isSmallText(mark) || isRule(mark);
      if (!concerned || !inksOfMark(mark).some(isPureBlack) || overprintsAsBlack(mark)) return [];
      if (hasOwnPlace(mark) && !overlap(mark.box, bleedOf(page))) return [];
      return [warning(mark.kind === 'text' ? 'text' : 'rule', placeOfMark(page, mark))];
    }),
};

function isRule(mark: Mark): boolean {
  if (!isPrinted(mark)) return false;
  return (
    mark.kind === 'stroke' ||
    (mark.kind === 'fill' && Math.min(widthOf(mark.box), heightOf(mark.box)) <= RULE)
  );
}

/** In process colours overprint keeps the other plates only in mode 1 (ISO 32000-1, 8.6.7). */
function overprintsAsBlack({ overprint, overprintMode, paint }: Mark): boolean {
  const named = paint.space.kind === 'Separation' || paint.space.kind === 'DeviceN';
  return overprint && (named || overprintMode === 1);
}

/** White that overprints does not print at all. */
export const whiteOverprint: PressRule = {
  id: 'PP-055',
  judge: ({ pages }) =>
    [...marksOf(pages)].flatMap(([page, mark]) => {
      const inks = inksOfMark(mark);
      const white = inks.length > 0 && inks.every((one) => totalInk(one) === 0);
      if (!white || !isPrinted(mark) || !overprintsAsBlack(mark)) return [];
      const place = placeOfMark(page, mark);
      return [mark.kind === 'text' ? error('text', place) : warning('object', place)];
    }),
};

const SMALLEST_REVERSED = 7;

/** PR-07: small reversed letters fill in. */
export const reversedText: PressRule = {
  id: 'PP-071',
  judge: ({ pages }) =>
    [...marksOf(pages)].flatMap(([page, mark]) => {
      const size = mark.textSize ?? 0;
      const reversed = mark.kind === 'text' && isPrinted(mark) && inksOfMark(mark).some(isNearWhite);
      if (!reversed || size >= SMALLEST_REVERSED - 0.05) return [];
      return [error({ fault: 'found', size: hundredths(size) }, placeOfMark(page, mark))];
    }),
};
