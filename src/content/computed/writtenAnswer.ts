import type { Language } from '../../i18n/language.ts';
import { listFormat, pairFormat } from '../../i18n/lists.ts';
import { formatNumber, formatPercentage } from '../../i18n/numbers.ts';
import { numberWords } from '../../i18n/numberWords.ts';
import { EAST_ASIAN_WRITINGS, writingOf } from '../../i18n/writing.ts';
import { type CountAnswer, answerOf } from '../../model/directory/counting/answer.ts';
import { readQuery } from '../../model/directory/counting/readQuery.ts';
import type { AnswerForm, QueryFault } from '../../model/directory/counting/query.ts';
import { kanaCollation } from '../../model/directory/order/kanaOrder.ts';
import type { CountedDirectory } from './countedDirectory.ts';

/** Why a reference gives no text. */
export type AnswerFault =
  | ({ readonly kind: 'unknown' } & QueryFault)
  /** What it says that the number is, and what it is. */
  | { readonly kind: 'untrue'; readonly expected: string; readonly found: number }
  /** No link is there to give a name, a year, a part or a rank. */
  | { readonly kind: 'nothing' }
  /** Numbers are not spelled in this language. */
  | { readonly kind: 'noWords' };

export type WrittenAnswer = { readonly text: string } | { readonly fault: AnswerFault };

/** What a reference prints in a language. */
export function writtenAnswer(query: string, directory: CountedDirectory, language: Language): WrittenAnswer {
  const reading = readQuery(query, directory.facts);
  if ('fault' in reading) return { fault: { kind: 'unknown', ...reading.fault } };
  const answer = answerOf(reading.query, directory.facts);
  const { form } = reading.query;
  if (form.within) return assertion(answer, form.within);
  if (answer.kind === 'names' ? answer.links.length === 0 : answer.value === undefined)
    return { fault: { kind: 'nothing' } };
  const text =
    answer.kind === 'names' ? namesOf(answer, directory, language) : numberOf(answer, form, language);
  return text === undefined
    ? { fault: { kind: 'noWords' } }
    : { text: form.isCapital ? capital(text) : text };
}

/** The number that a reference asks, however it would be written; undefined where it asks none or has a fault. */
export function countedNumber(query: string, { facts }: CountedDirectory): number | undefined {
  const reading = readQuery(query, facts);
  if ('fault' in reading || reading.query.form.within) return undefined;
  const answer = answerOf(reading.query, facts);
  if (answer.kind === 'names' || answer.value === undefined) return undefined;
  return answer.kind === 'share' ? Math.round(answer.value * 100) : answer.value;
}

function assertion(answer: CountAnswer, { from, to }: NonNullable<AnswerForm['within']>): WrittenAnswer {
  const value = answer.kind === 'names' ? answer.links.length : (answer.value ?? 0);
  const found = answer.kind === 'share' ? Math.round(value * 100) : value;
  if (found >= from && found <= to) return { text: '' };
  return { fault: { kind: 'untrue', expected: from === to ? String(from) : `${from}–${to}`, found } };
}

function numberOf(
  answer: Exclude<CountAnswer, { kind: 'names' }>,
  form: AnswerForm,
  language: Language,
): string | undefined {
  const { kind, value = 0 } = answer;
  if (kind === 'share') return formatPercentage(value, language);
  if (kind === 'year') return String(value);
  const number = form.inWords
    ? numberWords(value, language, { feminine: form.feminine, ordinal: kind === 'rank' })
    : formatNumber(value, language);
  if (number === undefined || form.forms === undefined) return number;
  const word = formOf(form.forms, value, language);
  if (form.forms.some((one) => one.includes('#'))) return word.replaceAll('#', number);
  const isSpaced = !EAST_ASIAN_WRITINGS.some((one) => one === writingOf(language));
  return `${number}${isSpaced ? '\u00a0' : ''}${word}`;
}

/** The form for a number: as many as the language's plurals have, in their usual order, the last for all others. */
function formOf(forms: readonly string[], value: number, language: Language): string {
  const rules = new Intl.PluralRules(language);
  const used = rules.resolvedOptions().pluralCategories;
  // « many » of French, Spanish… is for millions alone: forms that leave it out mean the others.
  const categories = used.length > forms.length ? used.filter((one) => one !== 'many') : used;
  const ordered = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((one) =>
    categories.some((used_) => used_ === one),
  );
  const at = ordered.indexOf(rules.select(value));
  return forms[at === -1 ? forms.length - 1 : Math.min(at, forms.length - 1)] ?? '';
}

/** In the order of the language: in Japanese, French names by their katakana; names in kanji stay as the book has them. */
function namesOf(
  { links, sides }: CountAnswer & { kind: 'names' },
  directory: CountedDirectory,
  language: Language,
): string {
  const kanaOf = ({ id }: { id: string }): string => directory.nameOf(id, 'french');
  const isByKana = language === 'ja' && sides[0] === 'french';
  const ordered = isByKana ? links.toSorted((a, b) => kanaCollation.compare(kanaOf(a), kanaOf(b))) : links;
  const written = ordered.map((link) => {
    const names = sides.map((side) => directory.nameOf(link.id, side));
    const [first = '', second] = names;
    return second === undefined ? first : pairFormat(first, second, language);
  });
  return listFormat([...new Set(written)], language);
}

function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
