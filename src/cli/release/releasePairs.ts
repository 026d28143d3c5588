import type { Job } from '../jobs/jobs.ts';

/** One edition for the printing house and for the web. */
export interface ReleasePair {
  readonly press: Job;
  readonly screen: Job;
}

/** Jobs of a release two by two, by the file that they make; those that stand alone make no release. */
export function releasePairs(jobs: readonly Job[]): { pairs: ReleasePair[]; alone: Job[] } {
  const screens = new Map(jobs.filter(isFor('screen')).map((job) => [nameOf(job), job]));
  const pairs: ReleasePair[] = [];
  for (const press of jobs.filter(isFor('press'))) {
    const screen = screens.get(nameOf(press));
    if (screen && press.cover) pairs.push({ press, screen });
  }
  const paired = new Set(pairs.flatMap(({ press, screen }) => [press, screen]));
  return { pairs, alone: jobs.filter((job) => !paired.has(job)) };
}

const isFor = (wanted: Job['target']) => (job: Job) => job.target === wanted;

/** What the files of both targets have in common. */
function nameOf({ file, target }: Job): string {
  return file.slice(0, file.lastIndexOf(`.${target}.`));
}
