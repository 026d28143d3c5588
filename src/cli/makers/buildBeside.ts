import type { JobResult } from '../jobs/buildJobs.ts';
import { JobFault } from '../jobs/jobFault.ts';
import type { Job } from '../jobs/jobs.ts';
import type { Progress } from '../output/progress.ts';
import type { FromMaker, MakerSetup, ToMaker } from './messages.ts';
import { receivedFault } from './sentFault.ts';
import { jobsByEdition } from './sharing.ts';

/** A process that makes jobs, as its starter sees it. */
export interface RunningMaker {
  tell(message: ToMaker): void;
  onMessage(heard: (message: FromMaker) => void): void;
  /** Once it has ended, however: by which signal, or with which code. */
  readonly ended: Promise<string>;
}

/** How jobs are made in processes beside the program. */
export interface SharedBuild {
  readonly setup: MakerSetup;
  readonly makers: number;
  readonly startMaker: () => RunningMaker;
  readonly progress: Progress;
}

/** A maker that has ended before its jobs were made: something has killed it. */
export class MakerEnded extends Error {
  /** `SIGKILL`, or its exit code. */
  readonly by: string;

  constructor(by: string) {
    super(`the process that made it has ended by ${by}`);
    this.by = by;
  }
}

/**
 * Has jobs made by several processes, an edition each: whoever has made one gets the next. Files are judged and put in
 * place there; results are told here in the order of the jobs, as `buildJobs` tells them. What one process cannot make,
 * or does not live to make, does not stop the others.
 * @throws JobFault the first in the order of the jobs, once all processes have ended
 */
export async function buildBeside(
  jobs: readonly Job[],
  build: SharedBuild,
  onResult: (result: JobResult) => void,
): Promise<JobResult[]> {
  const outcomes = new Map<string, JobResult | JobFault>();
  const byFile = new Map(jobs.map((job) => [job.file, job]));
  const tellNext = inOrder(jobs, outcomes, onResult);
  const waiting = jobsByEdition(jobs);
  const settle = (job: Job | undefined, outcome: (job: Job) => JobResult | JobFault): void => {
    if (job) outcomes.set(job.file, outcome(job));
    tellNext();
  };
  const work = async (): Promise<void> => {
    const given: Job[] = [];
    const maker = build.startMaker();
    let cause: Error | undefined;
    maker.onMessage((message) => {
      if (message.kind === 'stage') build.progress.stage(message.stage);
      else if (message.kind === 'result')
        settle(byFile.get(message.file), (job) => ({ job, ...message.result }));
      else if (message.kind === 'idle') {
        const next = waiting.shift();
        if (next) given.push(...next);
        maker.tell(next ? { kind: 'jobs', files: next.map(({ file }) => file) } : { kind: 'end' });
      } else if (message.file === undefined) cause = receivedFault(message.fault);
      else {
        const fault = receivedFault(message.fault);
        settle(byFile.get(message.file), (job) => new JobFault(job, fault));
      }
    });
    maker.tell({ kind: 'setup', setup: build.setup });
    const by = await maker.ended;
    for (const job of given)
      if (!outcomes.has(job.file)) settle(job, () => new JobFault(job, cause ?? new MakerEnded(by)));
  };
  await Promise.all(Array.from({ length: build.makers }, work));
  // Nobody was left to make these
  for (const job of waiting.flat()) settle(job, () => new JobFault(job, new MakerEnded('')));
  return jobs.flatMap(({ file }) => {
    const outcome = outcomes.get(file);
    if (outcome instanceof JobFault) throw outcome;
    return outcome ?? [];
  });
}

/** Tells each result once those of all jobs before it are there. */
function inOrder(
  jobs: readonly Job[],
  outcomes: ReadonlyMap<string, JobResult | JobFault>,
  onResult: (result: JobResult) => void,
): () => void {
  let told = 0;
  return () => {
    for (let next = jobs[told]; next; next = jobs[(told += 1)]) {
      const outcome = outcomes.get(next.file);
      if (outcome === undefined) return;
      if (!(outcome instanceof JobFault)) onResult(outcome);
    }
  };
}
