import { EXIT, type ExitCode } from '../environment.ts';
import { COMMAND_NAMES } from '../wording/helpWording.ts';
import { languageAsked, languageOfLocale } from '../wording/terminalLanguage.ts';
import { bareProgram, type Terminal } from './bareProgram.ts';
import { codeOfUsageError } from './usageErrors.ts';

/**
 * Answers a command line that names no command: the help, or what is wrong. A bundle of its own
 * (`bin/kakehashi.mjs`), so that such an answer loads nothing of what commands need.
 * @param locale POSIX locale of the terminal
 * @returns the exit code; undefined where a command is named, with nothing said
 */
export async function answerUsage(
  argv: readonly string[],
  { locale, ...streams }: Pick<Terminal, 'say' | 'warn'> & { readonly locale: string | undefined },
): Promise<ExitCode | undefined> {
  if (COMMAND_NAMES.some((name) => argv.includes(name))) return undefined;
  const terminal = { ...streams, language: languageAsked(argv) ?? languageOfLocale(locale) };
  try {
    await bareProgram(terminal).parseAsync([...argv], { from: 'user' });
    return EXIT.good;
  } catch (error) {
    const code = codeOfUsageError(error, argv, terminal);
    if (code === undefined) throw error;
    return code;
  }
}
