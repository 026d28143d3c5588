import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { slugOf } from '../../content/files/slug.ts';
import { ENTRY_COMMENTS } from '../wording/entryComments.ts';
import type { EntryForm, EntryQuestion } from './entryForm.ts';
import { isKana, readTypedDate, readTypedPosition } from './typedFacts.ts';

/** Answers by the keys of their questions; what is not known is absent or empty. */
export type EntryAnswers = Readonly<Record<string, string | readonly string[]>>;

export interface EntryFault {
  /** Of the question. */
  readonly key: string;
  readonly fault: 'missing' | 'date' | 'position' | 'kana' | 'address' | 'choice' | 'taken';
}

export interface NewEntry {
  readonly file: string;
  readonly text: string;
}

type FactValue = string | number | readonly (string | number)[];

const YAML_STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/**
 * The file of a new entry, with a comment where one may have to look twice; or why there is none, question by
 * question. Nothing is put into it that was not answered.
 */
export function newEntryOf(
  form: EntryForm,
  answers: EntryAnswers,
): NewEntry | { readonly faults: EntryFault[] } {
  const id = slugOf(`${textOf(answers['france.nom'])} ${textOf(answers['partenaire.nom'])}`);
  const faults = form.questions.flatMap((question) => faultOf(question, answers[question.key]) ?? []);
  if (lacksReading(form, answers)) faults.push({ key: 'france.lecture', fault: 'missing' });
  if (form.taken.includes(id)) faults.push({ key: 'partenaire.nom', fault: 'taken' });
  if (faults.length > 0) return { faults };
  const data: Record<string, unknown> = { id };
  for (const { key, kind } of form.questions) {
    const value = valueOf(kind, answers[key]);
    if (value !== undefined) put(data, key, value);
  }
  return { file: `${form.folder}/${id}.md`, text: `---\n${commented(data)}---\n` };
}

/** A name that begins with kanji has no place in a list by kana without its reading. */
function lacksReading({ questions }: EntryForm, answers: EntryAnswers): boolean {
  return (
    questions.some(({ key }) => key === 'france.lecture') &&
    /^\p{Script=Han}/u.test(textOf(answers['france.nomLocal'])) &&
    textOf(answers['france.lecture']) === ''
  );
}

function textOf(answer: EntryAnswers[string] | undefined): string {
  return typeof answer === 'string' ? answer.trim() : '';
}

function faultOf(
  { key, kind, isRequired, options }: EntryQuestion,
  answer: EntryAnswers[string] | undefined,
): EntryFault | undefined {
  const given = (typeof answer === 'string' ? [answer.trim()] : [...(answer ?? [])]).filter(
    (one) => one !== '',
  );
  if (given.length === 0) return isRequired ? { key, fault: 'missing' } : undefined;
  if (options && !given.every((one) => options.some(({ id }) => id === one))) return { key, fault: 'choice' };
  const [text = ''] = given;
  if (kind === 'date' && 'fault' in readTypedDate(text)) return { key, fault: 'date' };
  if (kind === 'position' && readTypedPosition(text) === undefined) return { key, fault: 'position' };
  if (kind === 'kana' && !isKana(text)) return { key, fault: 'kana' };
  if (kind === 'address' && !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(text)) return { key, fault: 'address' };
  return undefined;
}

function valueOf(
  kind: EntryQuestion['kind'],
  answer: EntryAnswers[string] | undefined,
): FactValue | undefined {
  if (kind === 'choices') return answer === undefined || typeof answer === 'string' ? undefined : answer;
  const text = textOf(answer);
  if (text === '') return undefined;
  if (kind === 'position') return readTypedPosition(text);
  if (kind !== 'date') return text;
  const date = readTypedDate(text);
  if ('fault' in date) return text;
  return date.precision === 'year' ? Number(date.written) : date.written;
}

/** A new entry has one source: its facts are those of the first of a list. */
function put(data: Record<string, unknown>, key: string, value: FactValue): void {
  const [first = '', second] = key.split('.');
  if (second === undefined) data[first] = value;
  else if (first === 'sources')
    data[first] = [{ ...(data[first] as object[] | undefined)?.[0], [second]: value }];
  else data[first] = { ...(data[first] as object | undefined), [second]: value };
}

function commented(data: Readonly<Record<string, unknown>>): string {
  const document = parseDocument('{}');
  document.contents = document.createNode(data) as typeof document.contents;
  visit(document, {
    Pair: (_, { key, value }, path) => {
      if (!isScalar(key)) return;
      if (isSeq(value) && value.items.every((item) => isScalar(item))) value.flow = true;
      const depth = path.filter((node) => isMap(node)).length;
      const comment = depth === 1 ? ENTRY_COMMENTS[String(key.value)] : undefined;
      if (comment !== undefined) key.commentBefore = ` ${comment}`;
    },
  });
  return document.toString(YAML_STYLE);
}
