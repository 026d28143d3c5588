import { slugOf } from '../../content/files/slug.ts';
import { countryCode, languageTag } from '../../content/frontMatter/schemas/fields.ts';
import { isKana, readTypedDate, readTypedPosition } from './typedFacts.ts';
import type { FormFault, Answers, FormQuestion, QuestionKind } from './question.ts';

type GivenAnswer = Answers[string] | undefined;

/** Characters; a name that is longer was pasted into the wrong field. */
const LONGEST: Partial<Record<QuestionKind, number>> = { prose: 5_000 };
const LONGEST_TEXT = 300;

/** Characters: ids are names of files too. */
const LONGEST_ID = 80;

/** What one line of text says, without blanks around; empty where nothing was answered. */
export function textOf(answer: GivenAnswer): string {
  return typeof answer === 'string' ? answer.replace(/\s+/g, ' ').trim() : '';
}

/** What is wrong with answers, each question by itself. */
export function faultsOf(questions: readonly FormQuestion[], answers: Answers): FormFault[] {
  return questions.flatMap((question) => faultOf(question, answers[question.key]) ?? []);
}

function faultOf(
  { key, kind, isRequired, options }: FormQuestion,
  answer: GivenAnswer,
): FormFault | undefined {
  const given = (typeof answer === 'string' ? [textOf(answer)] : [...(answer ?? [])]).filter(
    (one) => one !== '',
  );
  const [text] = given;
  if (text === undefined) return isRequired ? { key, fault: 'missing' } : undefined;
  if (options && !given.every((one) => options.some(({ id }) => id === one))) return { key, fault: 'choice' };
  if (text.length > (LONGEST[kind] ?? LONGEST_TEXT)) return { key, fault: 'long' };
  const isRight = TESTS[kind]?.(text) ?? true;
  return isRight ? undefined : { key, fault: kind as FormFault['fault'] };
}

/** Kinds whose answers have a form; their faults bear their names. */
const TESTS: Partial<Record<QuestionKind, (text: string) => boolean>> = {
  date: (text) => !('fault' in readTypedDate(text)),
  day: (text) => typedDay(text) !== undefined,
  position: (text) => readTypedPosition(text) !== undefined,
  kana: isKana,
  address: (text) => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text),
  language: (text) => languageTag.safeParse(text).success,
  country: (text) => countryCode.safeParse(text).success,
};

/** `22/11/2026` and its like as a file says it: `2026-11-22`. */
function typedDay(text: string): string | undefined {
  const date = readTypedDate(text);
  return 'written' in date && date.precision === 'day' ? date.written : undefined;
}

export type FactValue = string | number | readonly (string | number)[];

/** An answer as a front matter has it; undefined where nothing was answered. */
export function valueOf(kind: QuestionKind, answer: GivenAnswer): FactValue | undefined {
  if (kind === 'choices') return answer === undefined || typeof answer === 'string' ? undefined : answer;
  const text = textOf(answer);
  if (text === '') return undefined;
  if (kind === 'position') return readTypedPosition(text);
  if (kind === 'day') return typedDay(text);
  if (kind !== 'date') return text;
  const date = readTypedDate(text);
  if ('fault' in date) return text;
  return date.precision === 'year' ? Number(date.written) : date.written;
}

/**
 * An id made of a name, that nothing has yet: `accueil`, `accueil-2`.
 * @param otherwise where no letter of the name can stand in an id
 */
export function freeId(name: string, taken: ReadonlySet<string>, otherwise: string): string {
  const id = shortSlug(name) || otherwise;
  for (let copy = 1; ; copy += 1) {
    const tried = copy === 1 ? id : `${id}-${copy}`;
    if (!taken.has(tried)) return tried;
  }
}

/** As `slugOf`, but no longer than the name of a file should be. */
export function shortSlug(name: string): string {
  return slugOf(name).slice(0, LONGEST_ID).replace(/-+$/, '');
}
