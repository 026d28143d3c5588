import {
  CLOSES,
  INSEPARABLE,
  isJapanese,
  KANA_OR_KANJI,
  LATIN_OR_DIGIT,
  MIDDLE_DOTS,
  OPENING_BRACKETS,
} from './characterClasses.ts';

const QUARTER_EM = 0.25;
const HALF_EM = 0.5;

/**
 * Space to add between two neighbours, in em; negative where punctuation is squeezed.
 *
 * Kana or kanji beside Latin letters or European digits: a quarter em (JLReq, “mixed text composition”;
 * JA-04). Full-width punctuation has a blank half: of two marks in a row, one blank goes (JLReq,
 * “consecutive opening brackets, closing brackets, comma, full stops and middle dots”; JA-05).
 */
export function spaceBetween(before: string, after: string): number {
  if (isSqueezed(before, after)) return -HALF_EM;
  const opensScript = KANA_OR_KANJI.test(before) && LATIN_OR_DIGIT.test(after);
  return opensScript || (LATIN_OR_DIGIT.test(before) && KANA_OR_KANJI.test(after)) ? QUARTER_EM : 0;
}

function isSqueezed(before: string, after: string): boolean {
  if (CLOSES.has(before)) return OPENING_BRACKETS.has(after) || CLOSES.has(after) || MIDDLE_DOTS.has(after);
  return (OPENING_BRACKETS.has(before) || MIDDLE_DOTS.has(before)) && OPENING_BRACKETS.has(after);
}

/** Blank of a character that goes when it begins a line, in em (JLReq, “positioning at the line head”). */
export function blankAtLineStart(character: string): number {
  return OPENING_BRACKETS.has(character) ? HALF_EM : 0;
}

/** Blank of a character that goes when it ends a line, in em (JA-08). */
export function blankAtLineEnd(character: string): number {
  if (character === '\u3000') return 1;
  return CLOSES.has(character) ? HALF_EM : 0;
}

/** Whether justification may open a line here (JLReq, “inter-character space expansion”). */
export function mayStretchBetween(before: string, after: string): boolean {
  if (!isJapanese(before) && !isJapanese(after)) return false;
  if (CLOSES.has(after) || OPENING_BRACKETS.has(before)) return false;
  if (MIDDLE_DOTS.has(before) || MIDDLE_DOTS.has(after)) return false;
  return !(INSEPARABLE.has(before) && INSEPARABLE.has(after));
}
