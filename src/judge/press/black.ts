import { isNearWhite, isPureBlack, tintOf, totalInk, type Inks } from '../../reader/content/inks.ts';
import { hasOwnPlace, inksOfMark, isPrinted, type Mark } from '../../reader/content/mark.ts';
import { bleedOf } from '../../reader/file/pages.ts';
import { finding } from './finding.ts';
import { heightOf, overlap, widthOf } from '../../reader/geometry.ts';
import { frenchNumber, marksOf, spotOfMark } from './spots.ts';
import type { Check } from './subject.ts';

/** Below this size, in points, plates out of register would blur the letters. */
const LARGE_TEXT = 24;
/** A filled box as thin as this, in points, is a rule. */
const RULE = 2;

/** CONVENTIONS PR-07: black text on the black plate alone. */
export const blackText: Check = {
  id: 'PP-053',
  title: 'Texte noir en noir seul',
  remedy: 'Mettre le texte noir en K 100 (0, 0, 0, 100).',
  run: ({ readings }) =>
    [...marksOf(readings)].flatMap(([page, mark]) =>
      isSmallText(mark) && inksOfMark(mark).some(isRichBlack)
        ? [finding('error', 'texte noir en plusieurs encres', spotOfMark(page, mark))]
        : [],
    ),
};

const isSmallText = (mark: Mark): boolean =>
  mark.kind === 'text' && isPrinted(mark) && (mark.textSize ?? 0) < LARGE_TEXT;

function isRichBlack(inks: Inks): boolean {
  const black = tintOf(inks, 'Black');
  return black >= 0.8 && tintOf(inks, 'All') === 0 && totalInk(inks) - black * 100 > 0.5;
}

/** CONVENTIONS PR-07: black text and rules overprint, so that no white shows around them. */
export const blackOverprint: Check = {
  id: 'PP-054',
  title: 'Noir en surimpression',
  remedy: 'Mettre texte et filets K 100 en surimpression (OP, op vrais, OPM 1).',
  run: ({ readings }) =>
    [...marksOf(readings)].flatMap(([page, mark]) => {
      const concerned = isSmallText(mark) || isRule(mark);
      if (!concerned || !inksOfMark(mark).some(isPureBlack) || overprintsAsBlack(mark)) return [];
      if (hasOwnPlace(mark) && !overlap(mark.box, bleedOf(page))) return [];
      const what = mark.kind === 'text' ? 'texte' : 'filet';
      return [finding('warning', `${what} noir sans surimpression`, spotOfMark(page, mark))];
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
export const whiteOverprint: Check = {
  id: 'PP-055',
  title: 'Pas de blanc en surimpression',
  remedy: 'Ôter la surimpression du blanc : il disparaîtrait à l’impression.',
  run: ({ readings }) =>
    [...marksOf(readings)].flatMap(([page, mark]) => {
      const inks = inksOfMark(mark);
      const white = inks.length > 0 && inks.every((one) => totalInk(one) === 0);
      if (!white || !isPrinted(mark) || !overprintsAsBlack(mark)) return [];
      const text = mark.kind === 'text';
      return [
        finding(
          text ? 'error' : 'warning',
          `${text ? 'texte' : 'objet'} blanc en surimpression`,
          spotOfMark(page, mark),
        ),
      ];
    }),
};

const SMALLEST_REVERSED = 7;

/** CONVENTIONS PR-07: small reversed letters fill in. */
export const reversedText: Check = {
  id: 'PP-071',
  title: 'Texte en réserve d’au moins 7 pt',
  remedy: 'Grossir le texte blanc à 7 pt ou plus, et le graisser.',
  run: ({ readings }) =>
    [...marksOf(readings)].flatMap(([page, mark]) => {
      const size = mark.textSize ?? 0;
      const reversed = mark.kind === 'text' && isPrinted(mark) && inksOfMark(mark).some(isNearWhite);
      if (!reversed || size >= SMALLEST_REVERSED - 0.05) return [];
      return [finding('error', `texte en réserve de ${frenchNumber(size)} pt`, spotOfMark(page, mark))];
    }),
};
