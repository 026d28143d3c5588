import type { LineBreak } from '../lineBreak.ts';

/** More than the worst line of a label, 100 (JA-18): a name goes over whole, or parts after its ・. */
const INSIDE_NAME_COST = 150;

/** Letters of a foreign name, the first of them at the place; also its kind at its end: オージュ｜村. */
const INSIDE_NAME = /^[ァ-ヺー][ァ-ヺー市県町村区州]$/u;

/** A label is ragged: white at its line's end costs less than a word that is cut. Twelve is a third of a line. */
const ONE_LETTER_OF_WORD_COST = 12;
const INSIDE_WORD_COST = 2;
const HAN = /^[\p{Script=Han}々]$/u;
/** What lengthens the syllable before it, and so begins no line of a reading: しょ｜う. */
const LENGTHENS = /^\p{Script=Hiragana}[うんい]$/u;

/**
 * The points of a label, a cell or an index line: a name in katakana that is cut in its middle is hard to know again,
 * and so is a word of two or three kanji (他の自｜治体) or a syllable of a reading. Where kanji follow each other, the
 * line ends sooner than it parts one of them from the others.
 */
export function namesWholeInLabel(text: string, points: readonly LineBreak[]): readonly LineBreak[] {
  return points.map((point) => {
    const cost = point.kind === 'free' ? costInLabel(text, point.at) : 0;
    return cost > 0 ? { ...point, cost: Math.max(point.cost ?? 0, cost) } : point;
  });
}

function costInLabel(text: string, at: number): number {
  const pair = text.slice(at - 1, at + 1);
  if (INSIDE_NAME.test(pair)) return INSIDE_NAME_COST;
  if (LENGTHENS.test(pair)) return ONE_LETTER_OF_WORD_COST;
  if (!HAN.test(pair.charAt(0)) || !HAN.test(pair.charAt(1))) return 0;
  const standsAlone = !HAN.test(text.charAt(at - 2)) || !HAN.test(text.charAt(at + 1));
  return standsAlone ? ONE_LETTER_OF_WORD_COST : INSIDE_WORD_COST;
}
