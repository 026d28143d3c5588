import { Command, Help, Option, type HelpConfiguration } from 'commander';
import type { Environment } from './environment.ts';
import { COMMAND_NAMES, HELP_WORDS, inWordsOf, type CommandName } from './wording/helpWording.ts';
import { TERMINAL_LANGUAGES, type TerminalLanguage } from './wording/terminalLanguage.ts';
import type { CommandContext, Declare } from './commands/declaration.ts';

/** Loaded when they are asked for: a start pays for its own command alone. */
const DECLARATIONS: Readonly<Record<CommandName, () => Promise<{ readonly declare: Declare }>>> = {
  build: () => import('./commands/build.ts'),
  check: () => import('./commands/check.ts'),
  dev: () => import('./commands/dev.ts'),
  nouveau: () => import('./commands/newText.ts'),
  release: () => import('./commands/release.ts'),
  judge: () => import('./commands/judge.ts'),
  preflight: () => import('./commands/preflight.ts'),
  impose: () => import('./commands/impose.ts'),
  export: () => import('./commands/export.ts'),
  import: () => import('./commands/import.ts'),
  sync: () => import('./commands/sync.ts'),
  'merge-manifest': () => import('./commands/mergeManifest.ts'),
};

/** The program with all its commands, of which only those that `argv` names know their options. */
export async function createProgram(
  argv: readonly string[],
  environment: Environment,
  finish: CommandContext['finish'],
): Promise<Command> {
  const { language, say, warn } = environment;
  const words = HELP_WORDS[language];
  const program = new Command('kakehashi')
    .usage(words.usage)
    .description(words.program)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => say(text.trimEnd()),
      writeErr: (text) => warn(text.trimEnd()),
      // Said in the reader's language by whoever catches the error.
      outputError: () => undefined,
    })
    .configureHelp(helpIn(language))
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .addOption(new Option('--langue <langue>', words.language).choices(TERMINAL_LANGUAGES));
  for (const name of COMMAND_NAMES) {
    const command = program
      .command(name)
      .description(words.commands[name])
      .helpOption('-h, --help', words.help);
    if (argv.includes(name)) (await DECLARATIONS[name]()).declare(command, { environment, finish });
  }
  return program;
}

function helpIn(language: TerminalLanguage): HelpConfiguration {
  const { headings, choices, byDefault, separator } = HELP_WORDS[language];
  const standard = new Help();
  return {
    showGlobalOptions: true,
    commandUsage: (command) => inWordsOf(standard.commandUsage(command), language),
    subcommandTerm: (command) => inWordsOf(standard.subcommandTerm(command), language),
    argumentTerm: (argument) => inWordsOf(`<${argument.name()}>`, language),
    optionTerm: (option) => inWordsOf(standard.optionTerm(option), language),
    argumentDescription: ({ description, argChoices }) =>
      argChoices ? `${description} (${choices}${argChoices.join(', ')})` : description,
    styleTitle: (title) => headings[title] ?? title,
    optionDescription: ({ description, argChoices, defaultValue, required }) => {
      const usual = required && isTold(defaultValue) ? [byDefault + told(defaultValue)] : [];
      const notes = [...(argChoices ? [choices + argChoices.join(', ')] : []), ...usual];
      return notes.length > 0 ? `${description} (${notes.join(separator)})` : description;
    },
  };
}

function isTold(value: unknown): boolean {
  return value !== undefined && told(value) !== '';
}

function told(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
