import { Argument } from 'commander';
import { diskFiles } from '../../content/files/contentFiles.ts';
import { contentRoot } from '../../content/loadContent.ts';
import { NEW_TEXT_KINDS, type NewTextForm, type NewTextKind } from '../../exports/newTexts/newTextForm.ts';
import { newFilesOf, newTextForms } from '../../exports/newTexts/newTexts.ts';
import type { Answers, FormQuestion, NewFile } from '../../exports/newTexts/question.ts';
import { genresOf } from '../../publishing/kind.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import { writeOutput } from '../output/outputFolder.ts';
import { terminalPrompts, type Prompts } from '../output/terminalPrompts.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';
import { labelOfForm, labelOfQuestion, NEW_TEXT_WORDS } from '../wording/desk/newTextWording.ts';
import type { TerminalLanguage } from '../wording/terminalLanguage.ts';
import { contentOption } from './commonOptions.ts';
import type { Declare } from './declaration.ts';

export const declare: Declare = (command, { environment, finish }) => {
  const words = HELP_WORDS[environment.language];
  command
    .addArgument(new Argument('[genre]', words.newKind).choices(NEW_TEXT_KINDS))
    .addOption(contentOption(environment))
    .action(async (kind: NewTextKind | undefined, { content }: { content: string }) =>
      finish(
        await newText({ content, kind }, environment, environment.isTerminal ? terminalPrompts : undefined),
      ),
    );
};

export interface NewTextOptions {
  readonly content: string;
  /** What is begun; asked for where nothing is said. */
  readonly kind: NewTextKind | undefined;
}

/**
 * `nouveau`: asks for the facts of an entry, a chapter, a publication or a country group and writes its files; nothing
 * is written before the last answer, and no file is ever replaced.
 * @param prompts undefined where nobody can be asked
 */
export async function newText(
  { content: folder, kind }: NewTextOptions,
  environment: Pick<Environment, 'language' | 'say' | 'warn' | 'loadContent' | 'templates'>,
  prompts: Prompts | undefined,
): Promise<ExitCode> {
  const { language, say, warn, templates } = environment;
  const words = NEW_TEXT_WORDS[language];
  if (prompts === undefined) {
    warn(words.noTerminal);
    return EXIT.wrongUsage;
  }
  const root = contentRoot(folder);
  const content = await environment.loadContent(folder, diskFiles, { genres: genresOf(templates.kinds) });
  const forms = newTextForms({ ...content, root, languages: templates.languages });
  const chosen = kind ?? (await chosenKind(forms, prompts, language));
  const fitting = forms.filter((form) => form.kind === chosen);
  if (chosen !== undefined && fitting.length === 0) {
    warn(words.nowhere(folder));
    return EXIT.contentErrors;
  }
  const form = await chosenForm(fitting, prompts, language);
  const made = form && (await answeredFiles(form, prompts, language));
  if (made === undefined) {
    say(words.left);
    return EXIT.good;
  }
  for (const { file } of made)
    if ((await diskFiles.look(file)) !== undefined) {
      warn(words.there(file));
      return EXIT.contentErrors;
    }
  for (const { file, text } of made) {
    await writeOutput(root, file.slice(root.length + 1), text);
    say(words.made(file));
  }
  say(words.next);
  return EXIT.good;
}

async function chosenKind(
  forms: readonly NewTextForm[],
  prompts: Prompts,
  language: TerminalLanguage,
): Promise<NewTextKind | undefined> {
  const { kind, kinds } = NEW_TEXT_WORDS[language];
  const possible = NEW_TEXT_KINDS.filter((one) => forms.some((form) => form.kind === one));
  const chosen = await prompts.choose(
    kind,
    possible.map((value) => ({ value, label: kinds[value] })),
  );
  return possible.find((one) => one === chosen);
}

async function chosenForm(
  forms: readonly NewTextForm[],
  prompts: Prompts,
  language: TerminalLanguage,
): Promise<NewTextForm | undefined> {
  if (forms.length <= 1) return forms[0];
  const options = forms.map((form) => ({ value: form.key, label: labelOfForm(form, language) }));
  const chosen = await prompts.choose(NEW_TEXT_WORDS[language].where, options);
  return forms.find(({ key }) => key === chosen);
}

/** @returns undefined for who leaves */
async function answeredFiles(
  form: NewTextForm,
  prompts: Prompts,
  language: TerminalLanguage,
): Promise<readonly NewFile[] | undefined> {
  const answers: Record<string, string | readonly string[]> = {};
  for (const question of form.questions) {
    const answer = await answerTo(question, form, answers, prompts, language);
    if (answer === undefined) return undefined;
    answers[question.key] = answer;
  }
  const made = newFilesOf(form, answers);
  return 'faults' in made ? undefined : made.files;
}

async function answerTo(
  question: FormQuestion,
  form: NewTextForm,
  before: Answers,
  prompts: Prompts,
  language: TerminalLanguage,
): Promise<string | readonly string[] | undefined> {
  const words = NEW_TEXT_WORDS[language];
  const { key, kind, isRequired, options, suggested } = question;
  const label = labelOfQuestion(question, language);
  const message = isRequired ? label : `${label} – ${words.optional}`;
  if (options) {
    const listed = options.map(({ id, label: name }) => ({
      value: id,
      label: (name === id ? words.options[id] : undefined) ?? name,
    }));
    if (kind === 'choices') return prompts.chooseSeveral(message, listed);
    const all = isRequired ? listed : [{ value: '', label: words.unknown }, ...listed];
    return prompts.choose(message, all, suggested);
  }
  return prompts.text(
    message,
    (answer) => {
      const made = newFilesOf(form, { ...before, [key]: answer });
      const fault = 'faults' in made ? made.faults.find((one) => one.key === key) : undefined;
      return fault && words.faults[fault.fault];
    },
    suggested,
  );
}
