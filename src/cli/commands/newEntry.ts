import { Argument } from 'commander';
import { diskFiles } from '../../content/files/contentFiles.ts';
import { contentRoot } from '../../content/loadContent.ts';
import { newEntryOf, type EntryAnswers, type NewEntry } from '../../exports/newEntry/entryFile.ts';
import { entryForms, type EntryForm, type EntryQuestion } from '../../exports/newEntry/entryForm.ts';
import { genresOf } from '../../publishing/kind.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import { writeOutput } from '../output/outputFolder.ts';
import { terminalPrompts, type Prompts } from '../output/terminalPrompts.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';
import { NEW_ENTRY_WORDS } from '../wording/desk/newEntryWording.ts';
import type { TerminalLanguage } from '../wording/terminalLanguage.ts';
import { contentOption } from './commonOptions.ts';
import type { Declare } from './declaration.ts';

export const declare: Declare = (command, { environment, finish }) => {
  const words = HELP_WORDS[environment.language];
  command
    .addArgument(new Argument('[genre]', words.newKind).choices(['fiche']).default('fiche'))
    .addOption(contentOption(environment))
    .action(async (_kind: string, { content }: { content: string }) =>
      finish(await newEntry(content, environment, environment.isTerminal ? terminalPrompts : undefined)),
    );
};

/**
 * `nouveau`: asks for the facts of a partnership and writes its file; nothing is written before the last answer, and no
 * file is ever replaced.
 * @param prompts undefined where nobody can be asked
 */
export async function newEntry(
  folder: string,
  environment: Pick<Environment, 'language' | 'say' | 'warn' | 'loadContent' | 'templates'>,
  prompts: Prompts | undefined,
): Promise<ExitCode> {
  const { language, say, warn, templates } = environment;
  const words = NEW_ENTRY_WORDS[language];
  if (prompts === undefined) {
    warn(words.noTerminal);
    return EXIT.wrongUsage;
  }
  const { directories } = await environment.loadContent(folder, diskFiles, {
    genres: genresOf(templates.kinds),
  });
  const forms = entryForms(directories);
  if (forms.length === 0) {
    warn(words.noDirectory(folder));
    return EXIT.contentErrors;
  }
  const form = await chosenForm(forms, prompts, language);
  const made = form && (await answeredEntry(form, prompts, language));
  if (made === undefined) {
    say(words.left);
    return EXIT.good;
  }
  if ((await diskFiles.look(made.file)) !== undefined) {
    warn(words.faults.taken);
    return EXIT.contentErrors;
  }
  const root = contentRoot(folder);
  await writeOutput(root, made.file.slice(root.length + 1), made.text);
  say(words.made(made.file));
  say(words.next);
  return EXIT.good;
}

async function chosenForm(
  forms: readonly EntryForm[],
  prompts: Prompts,
  language: TerminalLanguage,
): Promise<EntryForm | undefined> {
  if (forms.length === 1) return forms[0];
  const options = forms.map(({ publication, title }) => ({ value: publication, label: title }));
  const chosen = await prompts.choose(NEW_ENTRY_WORDS[language].directory, options);
  return forms.find(({ publication }) => publication === chosen);
}

async function answeredEntry(
  form: EntryForm,
  prompts: Prompts,
  language: TerminalLanguage,
): Promise<NewEntry | undefined> {
  const answers: Record<string, string | readonly string[]> = {};
  for (const question of form.questions) {
    const answer = await answerTo(question, form, answers, prompts, language);
    if (answer === undefined) return undefined;
    answers[question.key] = answer;
  }
  const made = newEntryOf(form, answers);
  return 'faults' in made ? undefined : made;
}

async function answerTo(
  question: EntryQuestion,
  form: EntryForm,
  before: EntryAnswers,
  prompts: Prompts,
  language: TerminalLanguage,
): Promise<string | readonly string[] | undefined> {
  const words = NEW_ENTRY_WORDS[language];
  const { key, kind, isRequired, options } = question;
  const label = words.questions[key] ?? key;
  const message = isRequired ? label : `${label} – ${words.optional}`;
  if (options) {
    const listed = options.map(({ id, label: name }) => ({ value: id, label: name }));
    if (kind === 'choices') return prompts.chooseSeveral(message, listed);
    return prompts.choose(message, isRequired ? listed : [{ value: '', label: words.unknown }, ...listed]);
  }
  return prompts.text(message, (answer) => {
    const made = newEntryOf(form, { ...before, [key]: answer });
    const fault = 'faults' in made ? made.faults.find((one) => one.key === key) : undefined;
    return fault && words.faults[fault.fault];
  });
}
