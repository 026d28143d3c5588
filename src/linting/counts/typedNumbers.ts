import type { Language } from '../../i18n/language.ts';
import { numberWords } from '../../i18n/numberWords.ts';
import { literalPattern } from '../../content/lexicon/literalPattern.ts';
import { formPattern, formsOf, JAPANESE_DIGITS, longestFirst, plain } from './numberForms.ts';

/** A number that is typed beside a word which says what it counts; offsets of both together. */
export interface TypedNumber {
  readonly value: number;
  /** What it counts, as the word stands in the list. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const BLANKS = '[ \\t\\u00a0\\u202f*]{0,4}';
/** « trois autres liens », « les deux premiers accords ». */
const BETWEEN =
  '(?:(?:autres?|nouve(?:aux|lles?)|grande?s?|petite?s?|seule?s?|premi(?:er|ère)s?|derni(?:er|ère)s?|vieux)[ \\u00a0])?';

/**
 * Finds numbers that are typed before or after a counted word (« 78 liens », « liens : 78 », 七十八件), and those of a
 * table in a column that such a word heads: in figures of any width or in words, with or without hyphens.
 * @param words counted words of the language
 * @param heads those of them that a number may follow, or that may head a column
 * @returns undefined where there is nothing to look for
 */
export function typedNumbersFinder(
  words: readonly string[],
  heads: readonly string[],
  values: readonly number[],
  language: Language,
): ((text: string) => TypedNumber[]) | undefined {
  const byForm = new Map(
    values.flatMap((value) => formsOf(value, language).map((form) => [plain(form), value])),
  );
  if (words.length === 0 || byForm.size === 0) return undefined;
  const number = [...byForm.keys()].sort(longestFirst).map(formPattern).join('|');
  const word = [...words].sort(longestFirst).map(literalPattern).join('|');
  const head = heads.length === 0 ? '(?!)' : [...heads].sort(longestFirst).map(literalPattern).join('|');
  const larger = [100, 1000].flatMap((value) => numberWords(value, language) ?? []).join('|');
  const noNumberBefore =
    `(?<![\\p{sc=Latin}\\d.,${JAPANESE_DIGITS}十百千万-])` +
    (larger === '' ? '' : `(?<!(?:${larger})s?[\\s-])`);
  const counter = language === 'ja' ? '(?:つの?)?' : BETWEEN;
  const before = `${noNumberBefore}(?<first>${number})${BLANKS}${counter}(?<next>${word})(?!\\p{sc=Latin})`;
  const after = `(?<!\\p{sc=Latin})(?<head>${head})${BLANKS}[:：(（]${BLANKS}(?<last>${number})(?![\\p{sc=Latin}\\d.,${JAPANESE_DIGITS}十百千万]|${BLANKS}[%％])`;
  const beside = new RegExp(`${before}|${after}`, 'giu');
  const headed = new RegExp(`(?<!\\p{sc=Latin})(${head})(?!\\p{sc=Latin})`, 'iu');
  return (text) => {
    // As long as the text, so that offsets stay.
    const even = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
    const found = [...even.matchAll(beside)].flatMap((match) => {
      const { first, next, head: title, last } = match.groups ?? {};
      const value = byForm.get(plain(first ?? last ?? ''));
      const counted = (next ?? title ?? '').toLowerCase();
      return value === undefined
        ? []
        : [{ value, word: counted, start: match.index, end: match.index + match[0].length }];
    });
    return [...found, ...cellsOf(even, headed, byForm)].sort((a, b) => a.start - b.start);
  };
}

/** Cells that hold such a number alone, below a head with a counted word. */
function cellsOf(text: string, headed: RegExp, byForm: ReadonlyMap<string, number>): TypedNumber[] {
  const found: TypedNumber[] = [];
  let counted: readonly (string | undefined)[] | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (!line.trimStart().startsWith('|')) {
      counted = undefined;
      continue;
    }
    const cells = line.split('|');
    if (counted === undefined) counted = cells.map((cell) => headed.exec(cell)?.[1]?.toLowerCase());
    let offset = start;
    cells.forEach((cell, index) => {
      const word = counted?.[index];
      const value = word === undefined ? undefined : byForm.get(plain(cell.replace(/\*/g, '')));
      const from = offset + cell.length - cell.trimStart().length;
      if (value !== undefined && word !== undefined)
        found.push({ value, word, start: from, end: from + cell.trim().length });
      offset += cell.length + 1;
    });
  }
  return found;
}
