import { isPlainShape, isPrinted, type Mark } from '../../reader/content/mark.ts';
import { bleedOf } from '../../reader/file/pages.ts';
import { finding } from './finding.ts';
import { heightOf, overlap, widthOf } from '../../reader/geometry.ts';
import { frenchNumber, marksOf, spotOfMark } from './spots.ts';
import type { Check } from './subject.ts';

const THINNEST = 0.25;

/** CONVENTIONS PR-09, for strokes and for boxes as thin as a rule. */
export const hairlines: Check = {
  id: 'PP-070',
  title: 'Filets de 0,25 pt au moins',
  remedy: 'Épaissir le filet à 0,25 pt, ou 0,5 pt s’il est tramé ou en réserve.',
  run: ({ readings }) =>
    [...marksOf(readings)].flatMap(([page, mark]) => {
      const width = ruleWidth(mark);
      if (width === undefined || width >= THINNEST - 0.005 || !overlap(mark.box, bleedOf(page))) return [];
      return [finding('error', `filet de ${frenchNumber(width)} pt`, spotOfMark(page, mark))];
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
