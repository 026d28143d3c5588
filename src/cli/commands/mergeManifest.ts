import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import { writeManifest } from '../output/manifest.ts';
import { isOfOtherBuild, mergeShares, plannedFiles } from '../output/mergedShares.ts';
import { writeOutput } from '../output/outputFolder.ts';
import type { Declare } from './declaration.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';
import { MERGE_WORDS } from '../wording/mergeWording.ts';
import { USAGE_WORDS } from '../wording/usageWording.ts';

interface MergeFlags {
  readonly out: string;
  readonly plan?: string;
}

/** `merge-manifest`: what several machines have built, as if one had. */
export const declare: Declare = (command, { environment, finish }) => {
  const words = HELP_WORDS[environment.language];
  command
    .argument('<dossiers...>', words.parts)
    .option('--out <dossier>', words.out, 'output')
    .option('--plan <fichier>', words.planFile)
    .action(async (folders: string[], flags: MergeFlags) => finish(await merge(folders, flags, environment)));
};

/** Nothing is written where the shares do not go together; all reasons are told. */
async function merge(
  folders: readonly string[],
  { out, plan }: MergeFlags,
  { language, say, warn }: Environment,
): Promise<ExitCode> {
  const words = MERGE_WORDS[language];
  const text = plan === undefined ? '[]' : await readFile(plan, 'utf8').catch(() => undefined);
  const planned = text === undefined ? undefined : plannedFiles(text);
  if (planned === undefined) {
    const file = plan ?? '';
    warn(text === undefined ? USAGE_WORDS[language].unreadableFile(file) : words.noPlan(file));
    return EXIT.wrongUsage;
  }
  const merged = await mergeShares(folders, planned);
  const refusals = 'refusals' in merged ? merged.refusals : await isOfOtherBuild(out, merged);
  if ('refusals' in merged || refusals.length > 0) {
    for (const refusal of refusals) warn(words.refused(refusal));
    return EXIT.contentErrors;
  }
  for (const { folder, made } of merged.files) {
    if (resolve(folder) !== resolve(out))
      await writeOutput(out, made.file, await readFile(join(folder, made.file)));
  }
  await writeManifest(out, merged.manifest);
  say(words.merged(out, merged.files.length, folders.length));
  return EXIT.good;
}
