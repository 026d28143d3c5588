import { COURTESY_TITLES, ORDINALS } from './french/abbreviations.ts';
import { CAPITALS } from './french/capitals.ts';
import {
  FIRST_OF_MONTH,
  LARGE_NUMBERS,
  MONTHS_AND_DAYS,
  NUMERIC_DATES,
  YEAR_RANGES,
} from './french/dates.ts';
import { HOURS } from './french/hours.ts';
import { LIST_ENDS, TITLE_STOPS } from './french/lists.ts';
import { BRACKETS, ET_CETERA, LOW_MARKS, NUMERO, OUTER_QUOTES, TYPED_BLANKS } from './french/signs.ts';
import { DEPARTMENTAL_COUNCILS, DOUBLE_WORDS, ELISION, LETTER_PAIRS } from './french/words.ts';
import {
  CORNER_BRACKETS,
  DOUBLE_PARTICLES,
  ELLIPSES,
  FULL_WIDTH_MARKS,
  HALF_WIDTH_KATAKANA,
  HALF_WIDTH_LETTERS,
  REPEATED_KANJI,
  SCRIPT_BORDERS,
  WAVE_DASHES,
} from './japanese/signs.ts';
import { CONJUNCTIONS } from './japanese/conjunctions.ts';
import { JOINED_NAMES, REGISTER } from './japanese/register.ts';
import type { StyleRule } from './styleRule.ts';

/** Every rule of style, in the order of their codes. */
export const STYLE_RULES: readonly StyleRule[] = [
  CAPITALS, ORDINALS, COURTESY_TITLES,
  NUMERO, ET_CETERA, BRACKETS, LOW_MARKS, TYPED_BLANKS, OUTER_QUOTES,
  DOUBLE_WORDS, LETTER_PAIRS, ELISION, DEPARTMENTAL_COUNCILS,
  MONTHS_AND_DAYS, FIRST_OF_MONTH, NUMERIC_DATES, YEAR_RANGES, LARGE_NUMBERS,
  LIST_ENDS, TITLE_STOPS, HOURS,
  FULL_WIDTH_MARKS, HALF_WIDTH_LETTERS, HALF_WIDTH_KATAKANA, SCRIPT_BORDERS, WAVE_DASHES, ELLIPSES, CORNER_BRACKETS,
  REPEATED_KANJI, DOUBLE_PARTICLES, REGISTER, JOINED_NAMES, CONJUNCTIONS,
]; // prettier-ignore
