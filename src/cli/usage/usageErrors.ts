import { CommanderError } from 'commander';
import { nearest } from '../../diagnostics/suggestion.ts';
import { EXIT, type ExitCode } from '../environment.ts';
import { COMMAND_NAMES, inWordsOf } from '../wording/helpWording.ts';
import type { TerminalLanguage } from '../wording/terminalLanguage.ts';
import { USAGE_WORDS } from '../wording/usageWording.ts';
import type { Terminal } from './bareProgram.ts';

/**
 * Says what is wrong with a command line; the help was shown already where it was asked for.
 * @returns the exit code; undefined where `error` is no fault of a command line
 */
export function codeOfUsageError(
  error: unknown,
  argv: readonly string[],
  { language, warn }: Terminal,
): ExitCode | undefined {
  if (!(error instanceof CommanderError)) return undefined;
  if (error.exitCode === 0) return EXIT.good;
  const sentence = sentenceOfUsageError(error, argv, language);
  if (sentence !== undefined) warn(sentence);
  return EXIT.wrongUsage;
}

/**
 * What is wrong with a command line and what to do, in the reader's language. commander says so in
 * English only, so its sentence is taken apart: words in single quotes, then what it suggests or expects.
 * Undefined when the help was shown instead.
 */
function sentenceOfUsageError(
  { code, message }: CommanderError,
  argv: readonly string[],
  language: TerminalLanguage,
): string | undefined {
  if (code === 'commander.help') return undefined;
  const words = USAGE_WORDS[language];
  const command = COMMAND_NAMES.find((name) => argv.includes(name));
  const where = command === undefined ? 'kakehashi' : `kakehashi ${command}`;
  const sentence = sentenceOf(code, message, where, language);
  return `${sentence ?? message}\n${words.seeHelp(where)}`;
}

function sentenceOf(
  code: string,
  message: string,
  command: string,
  language: TerminalLanguage,
): string | undefined {
  const words = USAGE_WORDS[language];
  const [, first = ''] = /'(.*)'/s.exec(message) ?? [];
  const [, suggested] = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message) ?? [];
  const hint = suggested === undefined ? '' : ` ${words.didYouMean(suggested)}`;
  switch (code) {
    case 'commander.unknownCommand': {
      const near = nearest(first, COMMAND_NAMES);
      return `${words.unknownCommand(first)} ${near === undefined ? words.oneOf(COMMAND_NAMES.join(', ')) : words.didYouMean(near)}`;
    }
    case 'commander.unknownOption':
      return words.unknownOption(first) + hint;
    case 'commander.missingArgument':
      return words.missingArgument(inWordsOf(`<${first}>`, language));
    case 'commander.optionMissingArgument':
      return words.missingValue(inWordsOf(first, language));
    case 'commander.excessArguments':
      return words.tooMany(command);
    case 'commander.invalidArgument':
      return wrongValue(message, language);
    default:
      return undefined;
  }
}

/** The nearest of the words that are allowed, or all of them; a sentence of our own as it is. */
function wrongValue(message: string, language: TerminalLanguage): string | undefined {
  const words = USAGE_WORDS[language];
  const [, option, found, expected] =
    /option '(.*?)' argument '(.*)' is invalid\. (.*)$/s.exec(message) ?? [];
  const [, word, argument, allowed] =
    /value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s.exec(message) ?? [];
  const name = option ?? argument;
  const value = found ?? word ?? '';
  const after = expected ?? allowed ?? '';
  if (name === undefined) return undefined;
  const shown = inWordsOf(name, language);
  const [, list] = /^Allowed choices are (.*)\.$/s.exec(after) ?? [];
  if (list === undefined) return words.wrongValue(shown, value, after);
  const near = nearest(value, list.split(', '));
  return words.wrongValue(shown, value, near === undefined ? words.oneOf(list) : words.didYouMean(near));
}
