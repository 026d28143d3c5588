import { relative } from 'node:path';
import { EXIT, type Environment, type ExitCode } from './environment.ts';
import { JobFault } from './jobs/jobFault.ts';
import { MakerEnded } from './makers/buildBeside.ts';
import { sentenceOfOutputFault } from './output/outputFaults.ts';
import { terminalReport } from '../diagnostics/reports/terminalReporter.ts';
import { problem } from '../diagnostics/problem.ts';
import { UnreadableFont } from '../pdf/reactPdf.ts';
import { createProgram } from './program.ts';
import { codeOfUsageError } from './usage/usageErrors.ts';
import { languageAsked } from './wording/terminalLanguage.ts';
import { USAGE_WORDS } from './wording/usageWording.ts';

/** Parses a command line, runs its command and gives the exit code. */
export async function main(argv: readonly string[], outside: Environment): Promise<ExitCode> {
  const environment = { ...outside, language: languageAsked(argv) ?? outside.language };
  let code: ExitCode = EXIT.good;
  try {
    const program = await createProgram(argv, environment, (result) => (code = result));
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return codeOf(error, argv, environment);
  }
}

function codeOf(error: unknown, argv: readonly string[], environment: Environment): ExitCode {
  const { language, warn, readableStack } = environment;
  const usage = codeOfUsageError(error, argv, environment);
  if (usage !== undefined) return usage;
  const [fault, file] = error instanceof JobFault ? [error.cause, error.file] : [error, undefined];
  if (fault instanceof UnreadableFont) {
    warn(fontReport(fault, environment));
    return EXIT.contentErrors;
  }
  if (fault instanceof MakerEnded) {
    warn(USAGE_WORDS[language].makerEnded(fault.by, file ?? ''));
    return EXIT.fault;
  }
  const output = sentenceOfOutputFault(fault, language);
  if (output !== undefined) {
    warn(output);
    return EXIT.fault;
  }
  // Where in the sources a fault was takes seconds to say
  const what = fault instanceof Error ? readableStack(fault.stack ?? fault.message) : String(fault);
  warn(USAGE_WORDS[language].fault(what, file));
  return EXIT.fault;
}

/** No fault of ours nor of the content: an installed file that is no font any more. */
function fontReport({ file, cause }: UnreadableFont, { language, isTerminal }: Environment): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const found = problem('FO-001', { file: relative(process.cwd(), file), line: 1, column: 1 }, { reason });
  return terminalReport([found], {
    language,
    colours: isTerminal,
    sourceOf: () => undefined,
  }).trimEnd();
}
