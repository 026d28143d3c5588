import type { Allowance } from '../lineBreak.ts';
import {
  CLOSES,
  CLOSING_BRACKETS,
  FULL_STOPS,
  INSEPARABLE,
  isJapanese,
  KANA_OR_KANJI,
  LATIN_OR_DIGIT,
  MIDDLE_DOTS,
  OPENING_BRACKETS,
  RAISED_MARK,
} from './characterClasses.ts';

const QUARTER_EM = 0.25;
const HALF_EM = 0.5;
/** Of a gap between scripts, in em, either way. */
const GAP_GIVE = 0.125;

/**
 * Space to add between two neighbours, in em; negative where punctuation is squeezed.
 *
 * Kana or kanji beside Latin letters or European digits: a quarter em (JLReq, “mixed text composition”;
 * JA-04). Full-width punctuation has a blank half: of two marks in a row, one blank goes (JLReq,
 * “consecutive opening brackets, closing brackets, comma, full stops and middle dots”; JA-05).
 */
export function spaceBetween(before: string, after: string): number {
  if (isSqueezed(before, after) || isCalledAtBracket(before, after)) return -HALF_EM;
  return isBorderOfScripts(before, after) ? QUARTER_EM : 0;
}

function isBorderOfScripts(before: string, after: string): boolean {
  const opensScript = KANA_OR_KANJI.test(before) && LATIN_OR_DIGIT.test(after);
  return opensScript || (LATIN_OR_DIGIT.test(before) && KANA_OR_KANJI.test(after));
}

/** The call of a note stands at the bracket itself, not behind its blank (JLReq, cl-20 after cl-02 is set solid). */
function isCalledAtBracket(before: string, after: string): boolean {
  return CLOSING_BRACKETS.has(before) && after === RAISED_MARK;
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

/**
 * By how much a justified line may be opened here, and when (JLReq 3.8.4, JA-17): spaces first, then the gaps between
 * scripts, then characters. JLReq lets gaps grow to a half em; in a line of dates that is seen as holes, so they give
 * an eighth, as much as they do when a line is closed, and leave the rest to all characters.
 */
export function stretchBetween(before: string, after: string): Allowance | undefined {
  if (!isJapanese(before) && !isJapanese(after)) return undefined;
  if (CLOSES.has(after) || OPENING_BRACKETS.has(before)) return undefined;
  if (MIDDLE_DOTS.has(before) || MIDDLE_DOTS.has(after)) return undefined;
  if (INSEPARABLE.has(before) && INSEPARABLE.has(after)) return undefined;
  return isBorderOfScripts(before, after) ? { step: 1, upTo: GAP_GIVE } : { step: 2, upTo: CHARACTER_GIVE };
}

/** More than this between characters begins to show, in em. */
const CHARACTER_GIVE = 0.04;

/**
 * By how much a justified line may be closed here, and when (JLReq 3.8.3, JA-17): middle dots give their blanks first,
 * then brackets and commas, then the gaps between scripts down to an eighth. A full stop keeps its own (JA-08).
 */
export function shrinkBetween(before: string, after: string): Allowance | undefined {
  if (isSqueezed(before, after) || isCalledAtBracket(before, after)) return undefined;
  // A colon keeps its blanks: without them it is crushed between a kana and a figure
  if (/[：；]/.test(before + after)) return undefined;
  const dots = Number(MIDDLE_DOTS.has(before)) + Number(MIDDLE_DOTS.has(after));
  if (dots > 0) return { step: 0, upTo: dots * QUARTER_EM };
  const ends = CLOSES.has(before) && !FULL_STOPS.has(before);
  if (ends || OPENING_BRACKETS.has(after)) return { step: 1, upTo: HALF_EM };
  return isBorderOfScripts(before, after) ? { step: 2, upTo: GAP_GIVE } : undefined;
}
