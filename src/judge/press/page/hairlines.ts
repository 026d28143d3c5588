import { isPlainShape, isPrinted, type Mark } from '../../../reader/content/mark.ts';
import { bleedOf } from '../../../reader/file/pages.ts';
import { heightOf, overlap, widthOf } from '../../../reader/geometry.ts';
import { hundredths, marksOf, placeOfMark } from '../places.ts';
import { error } from '../../rule.ts';
import type { PressRule } from '../subject.ts';

const THINNEST = 0.25;

/** PR-09, for strokes and for boxes as thin as a rule. */
export const hairlines: PressRule = {
  id: 'PP-070',
  judge: ({ pages }) =>
    [...marksOf(pages)].flatMap(([page, mark]) => {
      const width = ruleWidth(mark);
      if (width === undefined || width >= THINNEST - 0.005 || !overlap(mark.box, bleedOf(page))) return [];
      return [error({ fault: 'found', width: hundredths(width) }, placeOfMark(page, mark))];
    }),
};

function ruleWidth(mark: Mark): number | undefined {
  if (!isPrinted(mark) || mark.via === 'type3') return undefined;
  if (mark.kind === 'stroke') return mark.lineWidth;
  if (mark.kind !== 'fill' || !isPlainShape(mark)) return undefined;
  const [thin, long] = [widthOf(mark.wholeBox), heightOf(mark.wholeBox)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return long > 4 * THINNEST ? thin : undefined;
}
