import { readFile } from 'node:fs/promises';
import { Option } from 'commander';
import { isRefused, preflight } from '../../judge/press/preflight.ts';
import { printReport } from '../../judge/press/report.ts';
import type { BindingMethod } from '../../judge/press/subject.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import type { Declare } from './declaration.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';
import { USAGE_WORDS } from '../wording/usageWording.ts';
import { numberBetween } from './commonOptions.ts';

interface PreflightFlags {
  readonly json: boolean;
  readonly rvbIcc: boolean;
  readonly reliure?: BindingMethod;
  readonly encrage: number;
  readonly mesure: boolean;
}

const LEAST_INK = 1;
/** All four inks, solid. */
const MOST_INK = 400;

/** `preflight`: the rules of the press alone, with the ink measured. */
export const declare: Declare = (command, { environment, finish }) => {
  const words = HELP_WORDS[environment.language];
  const { percentage } = USAGE_WORDS[environment.language];
  command
    .argument('<fichier>', words.pdf)
    .option('--json', words.json, false)
    .option('--rvb-icc', words.rgbIcc, false)
    .addOption(new Option('--reliure <reliure>', words.binding).choices(['agrafe', 'dos-carre']))
    .addOption(
      new Option('--encrage <pourcent>', words.inkLimit)
        .default(300)
        .argParser(numberBetween(LEAST_INK, MOST_INK, percentage)),
    )
    .option('--no-mesure', words.noMeasure)
    .action(async (file: string, flags: PreflightFlags) =>
      finish(await preflightFile(file, flags, environment)),
    );
};

async function preflightFile(
  file: string,
  flags: PreflightFlags,
  environment: Environment,
): Promise<ExitCode> {
  const { language } = environment;
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    environment.warn(USAGE_WORDS[language].unreadableFile(file));
    return EXIT.wrongUsage;
  }
  const options = {
    allowRgbIcc: flags.rvbIcc,
    totalInkLimit: flags.encrage,
    ...(flags.reliure && { binding: flags.reliure }),
  };
  const report = await preflight(bytes, options, flags.mesure ? 'gs' : null, language);
  const text = flags.json
    ? JSON.stringify({ file, ...report }, null, 2)
    : printReport(file, report, language);
  environment.say(text.trimEnd());
  return isRefused(report) ? EXIT.contentErrors : EXIT.good;
}
