import { createTypography } from '../../pdf/fonts.ts';
import { checkContent, hasErrors, report, type ReportFormat } from './contentCheck.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import { lineBreaks } from '../jobs/lineBreaks.ts';
import { proofreadingSummary } from '../output/proofreadingSummary.ts';

export interface CheckOptions {
  readonly content: string;
  readonly format: ReportFormat;
}

/** `check`: every problem of the content, without making a PDF. */
export async function check(options: CheckOptions, environment: Environment): Promise<ExitCode> {
  const typography = createTypography(environment.faces, lineBreaks);
  const { content, diagnostics } = await checkContent(options.content, environment, typography);
  report(diagnostics, content.sources, options.format, environment);
  if (options.format === 'terminal')
    proofreadingSummary(content.editions).forEach((line) => environment.say(line));
  if (diagnostics.length === 0 && options.format !== 'json') environment.say('Aucun problème.');
  return hasErrors(diagnostics) ? EXIT.contentErrors : EXIT.good;
}
