import type { Language } from '../../i18n/language.ts';
import { formPattern, formsOf, longestFirst, plain } from './numberForms.ts';

/** A number of links that no noun follows: its sentence says what it counts. */
export interface BareNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds numbers without their noun: « en comptent quatre chacune », « Niigata deux », 各4, 3ずつ. Whether links are
 * counted there is for the sentence to say.
 * @returns undefined for a language whose ways of leaving nouns out are not known
 */
export function bareNumbersFinder(
  values: readonly number[],
  language: Language,
): ((text: string) => BareNumber[]) | undefined {
  const around = AROUND[language];
  if (around === undefined || values.length === 0) return undefined;
  const byForm = new Map(
    values.flatMap((value) => formsOf(value, language).map((form) => [plain(form), value])),
  );
  const number = [...byForm.keys()].sort(longestFirst).map(formPattern).join('|');
  const pattern = new RegExp(around.map((one) => one.replace('N', number)).join('|'), 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const said = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[1] ?? '';
      const value = byForm.get(plain(said));
      const start = match.index + match[0].indexOf(said);
      return value === undefined ? [] : [{ value, start, end: start + said.length }];
    });
}

/** What stands around such a number, `N`; behind it nothing that it could count. */
const AROUND: Readonly<Record<string, readonly string[]>> = {
  fr: [
    '\\ben[ \\u00a0](?:a|ont|compte|comptent|réunit|réunissent|totalise|totalisent)[ \\u00a0](?<verb>N)(?=[ \\u00a0]*(?:[,.;:)]|chacune?\\b|et\\b|$))',
    '(?<![\\p{L}\\d-])(?<each>N)[ \\u00a0]chacune?\\b',
    '(?<=\\p{Lu}[\\p{L}’-]{2,40}[ \\u00a0])(?<name>N)(?=[ \\u00a0]*(?:[,;.]|et\\b))',
  ],
  ja: [
    '(?:各|それぞれ)(?<each>N)(?=[、。でとに]|ずつ)',
    '(?<![\\d〇一二三四五六七八九十百])(?<apiece>N)ずつ',
  ],
};
