import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Environment } from '../environment.ts';
import type { Job } from '../jobs/jobs.ts';
import { forgetLayout, type MakeOptions } from '../jobs/layOutJob.ts';
import { emitWhole } from '../jobs/makeJob.ts';
import { prepareScreenPdf } from '../jobs/prepareScreenPdf.ts';
import { filesOf } from '../jobs/sourcesOfJob.ts';
import { createJudge, type JudgeBeside } from '../judging/judgeBeside.ts';
import { preparePressPdf } from '../press/preparePressPdf.ts';
import type { Release } from './releaseFiles.ts';
import { printRelease } from './releaseForPrint.ts';
import { webRelease } from './releaseForWeb.ts';
import type { ReleasePair } from './releasePairs.ts';

/** What is made of each pair: its release, once its files are judged, and what is wrong with them. */
interface JudgedRelease {
  /** None where a file could not be made or is refused. */
  readonly release: Release | undefined;
  readonly problems: readonly Diagnostic[];
}

/** Makes pairs one after the other; while the next file is made, the last is judged on another core. */
export async function makeReleases(
  pairs: readonly ReleasePair[],
  makeOptionsOf: (job: Job) => MakeOptions,
  environment: Environment,
): Promise<{ releases: Release[]; problems: Diagnostic[] }> {
  const judge = createJudge();
  judge.prepare();
  const making: Promise<JudgedRelease>[] = [];
  for (const [index, pair] of pairs.entries()) {
    const made = await makePair(pair, makeOptionsOf, judge, environment);
    forgetLayout(makeOptionsOf(pair.screen).last, pairs[index + 1]?.press);
    // Awaited below; until then its failure must not end the process.
    made.judged.catch(() => undefined);
    making.push(made.judged);
  }
  const all = await Promise.all(making);
  await judge.close();
  return {
    releases: all.flatMap(({ release }) => release ?? []),
    problems: all.flatMap(({ problems }) => problems),
  };
}

async function makePair(
  { press, screen }: ReleasePair,
  makeOptionsOf: (job: Job) => MakeOptions,
  judge: JudgeBeside,
  environment: Environment,
): Promise<{ judged: Promise<JudgedRelease> }> {
  const forPress = makeOptionsOf(press);
  const pressFiles = await emitWhole(press, await preparePressPdf(press, forPress, environment), forPress);
  const forPrint = printRelease(press, pressFiles, judge, environment);
  forPrint.catch(() => undefined);
  const carried = filesOf(screen, environment.templates);
  const forScreen = makeOptionsOf(screen);
  const prepared = await prepareScreenPdf(screen, forScreen, environment, () => carried);
  const screenFile = await emitWhole(screen, prepared, forScreen);
  forScreen.progress.stage({ step: 'judged', file: screen.file });
  const forWeb = webRelease(screen, screenFile, carried, judge);
  return { judged: Promise.all([forPrint, forWeb]).then(([print, web]) => judgedRelease(press, print, web)) };
}

function judgedRelease(
  { publication: { id, date }, edition }: Job,
  { files, sheet, diagnostics }: Awaited<ReturnType<typeof printRelease>>,
  forWeb: Awaited<ReturnType<typeof webRelease>>,
): JudgedRelease {
  const folder = `${id}.${date.slice(0, 7)}.${edition}`;
  const release = sheet && { folder, forPrint: files, sheet, forWeb: forWeb.files };
  return { release, problems: [...diagnostics, ...forWeb.diagnostics] };
}
