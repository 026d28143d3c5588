import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Language } from '../../i18n/language.ts';
import { numberWords } from '../../i18n/numberWords.ts';
import { chosen, linksByValue } from '../../model/directory/counting/answer.ts';
import { DIMENSIONS } from '../../model/directory/counting/dimensions.ts';
import { proseRanges, withoutMarks } from '../lexicon/proseRanges.ts';
import { bodyText, placeAt } from '../markdown/bodyPlaces.ts';
import type { CountedDirectory } from './countedDirectory.ts';
import type { TextOfLanguage } from './referenceProblems.ts';
import { writtenAnswer } from './writtenAnswer.ts';

/** Smaller numbers count many things: telling them all would teach editors to look away. */
const SMALLEST = 13;

const TOTALS = [
  'liens',
  'accords',
  'collectivités françaises',
  'collectivités partenaires',
  'liens, date connue',
  'liens, date jour',
  'liens, reprise',
];

/** Numbers that a directory counts, each with the reference that gives it: the most general of several. */
function referencesByNumber(directory: CountedDirectory): Map<number, string> {
  const found = new Map<number, string>();
  const add = (value: number, reference: string): void => {
    if (value >= SMALLEST && !found.has(value)) found.set(value, reference);
  };
  for (const query of TOTALS) {
    const answer = writtenAnswer(query, directory, 'en');
    if ('text' in answer) add(Number(answer.text), `{{${query}}}`);
  }
  const links = chosen(directory.facts, []);
  for (const dimension of DIMENSIONS) {
    const names = new Map(dimension.known(directory.facts).map(({ value, names: [name] }) => [value, name]));
    for (const [value, count] of linksByValue(dimension, links, directory.facts)) {
      add(count, `{{liens, ${dimension.name} ${names.get(value) ?? value}}}`);
    }
  }
  return found;
}

/**
 * Numbers that are typed before a word which the content's lists say is counted (`motsComptes`), and that equal what
 * the directory counts: the next entry makes them false.
 */
export function typedCounts(texts: readonly TextOfLanguage[], directory: CountedDirectory): Diagnostic[] {
  const numbers = referencesByNumber(directory);
  const patterns = new Map<Language, RegExp | undefined>();
  return texts.flatMap((text) => {
    const { language } = text;
    if (!patterns.has(language)) patterns.set(language, patternOf(numbers.keys(), language, directory));
    const pattern = patterns.get(language);
    const readable = withoutMarks(text.text).replace(/\{\{[^{}]*\}\}/g, (one) => '\u0000'.repeat(one.length));
    if (pattern === undefined || readable.search(pattern) === -1) return [];
    const body = bodyText(text.file, text.text, 1);
    const bodyStart = /^---[^\n]*\n[^]*?\n---[ \t]*(?:\n|$)/.exec(text.text)?.[0].length ?? 0;
    return proseRanges(text.text, bodyStart).flatMap(({ start, end }) =>
      [...readable.slice(start, end).matchAll(pattern)].flatMap((match) => {
        const value = [...numbers.keys()].find((one) => isWritten(match[1] ?? '', one, language));
        if (value === undefined) return [];
        const place = placeAt(body, start + match.index, start + match.index + match[0].length);
        return [problem('CO-005', place, { found: match[0], reference: numbers.get(value) ?? '' })];
      }),
    );
  });
}

function patternOf(
  values: Iterable<number>,
  language: Language,
  { facts }: CountedDirectory,
): RegExp | undefined {
  const words = facts.vocabularies.countedWords?.get(language) ?? [];
  const numbers = [...values].flatMap((value) => [String(value), numberWords(value, language) ?? []].flat());
  if (words.length === 0 || numbers.length === 0) return undefined;
  const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const longestFirst = (list: readonly string[]): string =>
    [...list]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|');
  return new RegExp(
    `(?<![\\p{sc=Latin}\\d.,〇一二三四五六七八九十百千万-])(${longestFirst(numbers)})[ \\u00a0\\u202f*]{0,4}(?:${longestFirst(words)})(?!\\p{sc=Latin})`,
    'giu',
  );
}

function isWritten(written: string, value: number, language: Language): boolean {
  return written === String(value) || written.toLowerCase() === numberWords(value, language);
}
