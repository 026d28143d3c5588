import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Language } from '../../i18n/language.ts';
import { chosen, linksByValue } from '../../model/directory/counting/answer.ts';
import { DIMENSIONS } from '../../model/directory/counting/dimensions.ts';
import { proseRanges, withoutMarks } from '../lexicon/proseRanges.ts';
import { bodyText, placeAt } from '../markdown/bodyPlaces.ts';
import type { CountedDirectory } from './countedDirectory.ts';
import type { TextOfLanguage } from './referenceProblems.ts';
import { typedNumbersFinder } from './typedNumbers.ts';
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
 * Numbers that are typed beside a word which the content's lists say is counted (`motsComptes`), and that equal what
 * the directory counts: the next entry makes them false.
 */
export function typedCounts(texts: readonly TextOfLanguage[], directory: CountedDirectory): Diagnostic[] {
  const numbers = referencesByNumber(directory);
  const { countedWords } = directory.facts.vocabularies;
  const finders = new Map<Language, ReturnType<typeof typedNumbersFinder>>();
  return texts.flatMap((text) => {
    const { language } = text;
    if (!finders.has(language)) {
      const words = countedWords?.get(language) ?? [];
      finders.set(language, typedNumbersFinder(words, [...numbers.keys()], language));
    }
    const find = finders.get(language);
    const readable = withoutMarks(text.text).replace(/\{\{[^{}]*\}\}/g, (one) => '\u0000'.repeat(one.length));
    // Most texts have none, and need not be taken apart.
    if (find === undefined || find(readable).length === 0) return [];
    const body = bodyText(text.file, text.text, 1);
    const bodyStart = /^---[^\n]*\n[^]*?\n---[ \t]*(?:\n|$)/.exec(text.text)?.[0].length ?? 0;
    return proseRanges(text.text, bodyStart).flatMap((range) =>
      find(readable.slice(range.start, range.end)).map(({ value, start, end }) =>
        problem('CO-005', placeAt(body, range.start + start, range.start + end), {
          found: readable.slice(range.start + start, range.start + end),
          reference: numbers.get(value) ?? '',
        }),
      ),
    );
  });
}
