import { readFile } from 'node:fs/promises';
import { Option } from 'commander';
import { judge } from '../../judge/judge.ts';
import { isRefused, type StandardName, type Verdict } from '../../judge/verdict.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import { verdictRecord, verdictReport } from '../output/verdictReport.ts';
import type { Declare } from './declaration.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';
import { USAGE_WORDS } from '../wording/usageWording.ts';

interface JudgeFlags {
  readonly format: 'terminal' | 'json';
  readonly norme?: StandardName[];
}

const STANDARDS: readonly StandardName[] = ['PDF/UA-1', 'PDF/A-3a', 'PDF/X-4'];

/** `judge`: every rule that applies to a PDF, whoever made it. */
export const declare: Declare = (command, { environment, finish }) => {
  const words = HELP_WORDS[environment.language];
  command
    .argument('<fichier>', words.pdf)
    .addOption(new Option('--norme <normes...>', words.rules).choices(STANDARDS))
    .addOption(
      new Option('--format <format>', words.reportFormat).choices(['terminal', 'json']).default('terminal'),
    )
    .action(async (file: string, flags: JudgeFlags) => finish(await judgeFile(file, flags, environment)));
};

async function judgeFile(file: string, flags: JudgeFlags, environment: Environment): Promise<ExitCode> {
  const { language, say, warn } = environment;
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    warn(USAGE_WORDS[language].unreadableFile(file));
    return EXIT.wrongUsage;
  }
  const verdict = await judge(bytes, { ...(flags.norme && { standards: flags.norme }) });
  say(flags.format === 'json' ? jsonOf(file, verdict, language) : verdictReport(file, verdict, language));
  return isRefused(verdict) ? EXIT.contentErrors : EXIT.good;
}

function jsonOf(file: string, verdict: Verdict, language: Environment['language']): string {
  return JSON.stringify(verdictRecord(file, verdict, language), null, 2);
}
