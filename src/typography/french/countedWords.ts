/** A number after a space or an opening sign, grouped or with decimals, or an ordinal: « 7 000 », « 123,8 », « 15e ». */
const NUMBER = /(?<=^|[\s(«“’–])(?:\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d+)(?:[,.]\d+)?(?:er|re|nde?|e)? $/u;
/** It tells when, and counts nothing. */
const YEAR = /^(?:1[5-9]|20)\d\d $/u;
/** Letters of a longer one would leave the line before it too short. */
const COUNTED_WORD = /^[\p{L}\p{M}’-]{1,14}(?![\p{L}\p{M}’-])/u;
/** The longest number with its space, and the longest word with the character after it. */
const MOST_BEFORE = 24;
const MOST_AFTER = 15;

/**
 * In squares of tenths of the measure, as line breaks are costed: about a line that is three tenths short. A narrow
 * column parts them all the same.
 */
export const COST_OF_PARTING = 8;

/** FR-21: what it costs to end a line between a number in figures and the word that it counts: « 160 ans ». */
export function costAfterNumber(text: string, at: number): number {
  if (text.charAt(at - 1) !== ' ') return 0;
  const number = NUMBER.exec(text.slice(Math.max(0, at - MOST_BEFORE), at))?.[0];
  if (number === undefined || YEAR.test(number)) return 0;
  return COUNTED_WORD.test(text.slice(at, at + MOST_AFTER)) ? COST_OF_PARTING : 0;
}
