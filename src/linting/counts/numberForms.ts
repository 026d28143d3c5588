import type { Language } from '../../i18n/language.ts';
import { numberWords } from '../../i18n/numberWords.ts';
import { literalPattern } from '../../content/lexicon/literalPattern.ts';

export const JAPANESE_DIGITS = '〇一二三四五六七八九';

/** How texts of a language write a number: in figures, in words of either gender, in kanji. */
export function formsOf(value: number, language: Language): string[] {
  const positional = [...String(value)].map((digit) => JAPANESE_DIGITS[Number(digit)] ?? '').join('');
  return [
    String(value),
    numberWords(value, language) ?? [],
    numberWords(value, language, { feminine: true }) ?? [],
    language === 'ja' ? positional : [],
  ].flat();
}

/** Two spellings of a number are one: « soixante-dix-huit », « Soixante dix huit ». */
export function plain(form: string): string {
  return form
    .trim()
    .toLowerCase()
    .replace(/[\s\u2010\u2011-]+/gu, ' ');
}

/** Finds a form in a text, whatever joins its words. */
export function formPattern(form: string): string {
  return literalPattern(form).replace(/ /g, '[\\s\\u2010\\u2011-]{1,2}');
}

export function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
