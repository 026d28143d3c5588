import { Option } from 'commander';
import { createTypography } from '../../pdf/fonts.ts';
import {
  checkContent,
  isDocument,
  report,
  REPORT_FORMATS,
  withStyle,
  type ReportFormat,
} from './contentCheck.ts';
import { hasErrors } from '../jobs/problems/problemsOfJobs.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import { lineBreaks } from '../jobs/lineBreaks.ts';
import { publicationSummary } from '../output/publicationSummary.ts';
import { correctStyle } from '../output/correctStyle.ts';
import type { Declare } from './declaration.ts';
import { BUILD_WORDS } from '../wording/buildWording.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';
import { contentOption } from './commonOptions.ts';

export interface CheckOptions {
  readonly content: string;
  readonly format: ReportFormat;
  /** Show the sure corrections of style instead of the problems. */
  readonly fix: boolean;
  /** With `fix`: write them. */
  readonly write: boolean;
  /** Warnings fail too. */
  readonly strict: boolean;
}

export const declare: Declare = (command, { environment, finish }) => {
  command
    .addOption(contentOption(environment))
    .addOption(
      new Option('--format <format>', HELP_WORDS[environment.language].reportFormat)
        .choices([...REPORT_FORMATS])
        .default('terminal'),
    )
    .option('--fix', HELP_WORDS[environment.language].fix, false)
    .option('--write', HELP_WORDS[environment.language].writeCorrections, false)
    .option('--strict', HELP_WORDS[environment.language].strict, false)
    .action(async (flags: CheckOptions) => finish(await check(flags, environment)));
};

/** `check`: every problem of the content, without making a PDF. */
export async function check(options: CheckOptions, environment: Environment): Promise<ExitCode> {
  const typography = createTypography(environment.faces, lineBreaks);
  const { content, diagnostics } = await withStyle(
    await checkContent(options.content, environment, typography, { isFrugal: true }),
    environment,
  );
  if (options.fix) {
    await correctStyle(content, { folder: options.content, write: options.write }, environment);
    return EXIT.good;
  }
  report(diagnostics, content.sources, options.format, environment);
  if (options.format === 'terminal')
    publicationSummary(content, diagnostics, environment.language).forEach((line) => environment.say(line));
  if (diagnostics.length === 0 && !isDocument(options.format))
    environment.say(BUILD_WORDS[environment.language].noProblem);
  const isRefused = hasErrors(diagnostics) || (options.strict && diagnostics.length > 0);
  return isRefused ? EXIT.contentErrors : EXIT.good;
}
