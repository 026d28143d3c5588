import type { Typography } from '../../pdf/fonts.ts';
import type { Workshop } from '../environment.ts';
import type { Progress } from '../output/progress.ts';
import type { Job } from './jobs.ts';
import type { LastLayout, MadeJob, MakeOptions } from './layOutJob.ts';
import type { Pictures } from './pictures.ts';
import { makeScreenPdf } from './makeScreenPdf.ts';
import { digestOf, filesOf, sourcesOf } from './sourcesOfJob.ts';

/** What all jobs of a run share. */
export interface MakingOptions extends Pick<Typography, 'library' | 'takeMissing' | 'takeWarnings'> {
  /** Texts of all sources, by file. */
  readonly sources: ReadonlyMap<string, string>;
  readonly progress: Progress;
  /** Sound pictures of the content, by the path of their file. */
  readonly pictures?: Pictures;
  /** What was laid out last, for the next target of the same edition. */
  readonly last?: LastLayout;
}

/** Makes the files of one job, and writes none. */
export async function makeJob(job: Job, options: MakingOptions, workshop: Workshop): Promise<MadeJob> {
  const { sources, ...shared } = options;
  const make: MakeOptions = { ...shared, digest: digestOf(sourcesOf(job, sources)) };
  if (job.target === 'screen') return makeScreenPdf(job, make, workshop, filesOf(job, workshop.templates));
  // Loaded late: converting images takes a native library that screen editions do without.
  const { makePressPdf } = await import('../press/makePressPdf.ts');
  return makePressPdf(job, make, workshop);
}
