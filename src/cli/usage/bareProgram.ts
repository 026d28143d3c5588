import { Command, Help, Option, type HelpConfiguration } from 'commander';
import type { Environment } from '../environment.ts';
import { COMMAND_NAMES, HELP_WORDS, inWordsOf } from '../wording/helpWording.ts';
import { TERMINAL_LANGUAGES, type TerminalLanguage } from '../wording/terminalLanguage.ts';

/** What a command line is answered with before any command runs. */
export type Terminal = Pick<Environment, 'language' | 'say' | 'warn'>;

/** The program with the names of all its commands, of which none knows its options or can run. */
export function bareProgram({ language, say, warn }: Terminal): Command {
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
  for (const name of COMMAND_NAMES)
    program.command(name).description(words.commands[name]).helpOption('-h, --help', words.help);
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
