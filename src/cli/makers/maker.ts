import { createTypography } from '../../pdf/fonts.ts';
import type { Workshop } from '../environment.ts';
import { buildJobs } from '../jobs/buildJobs.ts';
import { JobFault } from '../jobs/jobFault.ts';
import type { Job } from '../jobs/jobs.ts';
import { lineBreaks } from '../jobs/lineBreaks.ts';
import { planJobs } from '../jobs/planJobs.ts';
import type { Progress } from '../output/progress.ts';
import type { FromMaker, MakerSetup, ToMaker } from './messages.ts';
import { sentFault } from './sentFault.ts';

/** The two ends of what is said between the program and one of its makers. */
export interface MakerPort {
  say(message: FromMaker): void;
  /** The next message that was not given yet. */
  hear(): Promise<ToMaker>;
}

/** Makes the jobs that it is given, in a process of its own, as `buildJobs` makes them, until there are no more. */
export async function makeAsTold(port: MakerPort, workshop: Workshop): Promise<void> {
  try {
    const told = await port.hear();
    if (told.kind === 'setup') await makeAll(told.setup, port, workshop);
  } catch (error) {
    const [fault, file] = error instanceof JobFault ? [error.cause, error.file] : [error, undefined];
    port.say({ kind: 'fault', ...(file !== undefined && { file }), fault: sentFault(fault) });
  }
}

async function makeAll(setup: MakerSetup, port: MakerPort, workshop: Workshop): Promise<void> {
  const { content, plan, ...shared } = setup;
  const planned = planJobs(content, workshop.templates, plan);
  const jobs = new Map('jobs' in planned ? planned.jobs.map((job) => [job.file, job]) : []);
  const progress: Progress = { stage: (stage) => port.say({ kind: 'stage', stage }) };
  const building = {
    ...createTypography(workshop.faces, lineBreaks),
    ...shared,
    sources: content.sources,
    pictures: content.pictures,
    progress,
    last: {},
  };
  await buildJobs(jobsAsTold(jobs, port), building, workshop, ({ job, ...result }) =>
    port.say({ kind: 'result', file: job.file, result }),
  );
}

async function* jobsAsTold(jobs: ReadonlyMap<string, Job>, port: MakerPort): AsyncGenerator<Job> {
  for (;;) {
    port.say({ kind: 'idle' });
    const told = await port.hear();
    if (told.kind !== 'jobs') return;
    for (const file of told.files) {
      const job = jobs.get(file);
      if (job === undefined) throw new Error(`${file} is not in the plan of its maker.`);
      yield job;
    }
  }
}
