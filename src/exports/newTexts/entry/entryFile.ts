import { ENTRY_COMMENTS } from '../../wording/entryComments.ts';
import { faultsOf, shortSlug, textOf, valueOf, type FactValue } from '../answers.ts';
import type { FormFault, Answers, NewFile, NewFiles } from '../question.ts';
import { writtenFile } from '../writtenFile.ts';
import type { EntryForm } from './entryForm.ts';

/**
 * The file of a new entry, with a comment where one may have to look twice; or why there is none, question by
 * question. Nothing is put into it that was not answered.
 */
export function newEntryOf(form: EntryForm, answers: Answers): NewFiles {
  const id = idOf(answers);
  const faults = [...faultsOf(form.questions, answers), ...faultsOfNames(form, answers)];
  if (form.taken.includes(id)) faults.push({ key: 'partenaire.nom', fault: 'taken' });
  if (faults.length > 0) return { faults };
  return { files: [entryFile(form, answers)] };
}

/** The file of an entry whose answers are sound. */
export function entryFile(
  { folder, questions }: Pick<EntryForm, 'folder' | 'questions'>,
  answers: Answers,
): NewFile {
  const id = idOf(answers);
  const data: Record<string, unknown> = { id };
  for (const { key, kind } of questions) {
    const value = valueOf(kind, answers[key]);
    if (value !== undefined) put(data, key, value);
  }
  return { file: `${folder}/${id}.md`, text: writtenFile(data, ENTRY_COMMENTS) };
}

function idOf(answers: Answers): string {
  return shortSlug(`${textOf(answers['france.nom'])} ${textOf(answers['partenaire.nom'])}`);
}

/** What is wrong with the names of an entry, beside each answer by itself. */
export function faultsOfNames(form: Pick<EntryForm, 'questions'>, answers: Answers): FormFault[] {
  return [...namesWithoutLetters(answers), ...lackingReading(form, answers)];
}

/** An id is made of both names, which need letters for it. */
function namesWithoutLetters(answers: Answers): FormFault[] {
  return ['france.nom', 'partenaire.nom'].flatMap((key) => {
    const name = textOf(answers[key]);
    return name !== '' && shortSlug(name) === '' ? [{ key, fault: 'letters' as const }] : [];
  });
}

/** A name that begins with kanji has no place in a list by kana without its reading. */
function lackingReading({ questions }: Pick<EntryForm, 'questions'>, answers: Answers): FormFault[] {
  const isLacking =
    questions.some(({ key }) => key === 'france.lecture') &&
    /^\p{Script=Han}/u.test(textOf(answers['france.nomLocal'])) &&
    textOf(answers['france.lecture']) === '';
  return isLacking ? [{ key: 'france.lecture', fault: 'missing' }] : [];
}

/** A new entry has one source: its facts are those of the first of a list. */
function put(data: Record<string, unknown>, key: string, value: FactValue): void {
  const [first = '', second] = key.split('.');
  if (second === undefined) data[first] = value;
  else if (first === 'sources')
    data[first] = [{ ...(data[first] as object[] | undefined)?.[0], [second]: value }];
  else data[first] = { ...(data[first] as object | undefined), [second]: value };
}
