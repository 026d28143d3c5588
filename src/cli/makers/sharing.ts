import { editionOf } from '../jobs/layOutJob.ts';
import type { Job } from '../jobs/jobs.ts';

/** Bytes that a process may need while it makes books: twice what a directory of a hundred entries takes. */
const MEMORY_OF_A_MAKER = 1e9;

/** Jobs that follow each other and are of one edition: its targets share a layout, so one process makes them. */
export function jobsByEdition(jobs: readonly Job[]): Job[][] {
  const groups: Job[][] = [];
  for (const job of jobs) {
    const [last] = groups.at(-1) ?? [];
    if (last && editionOf(last) === editionOf(job)) groups.at(-1)?.push(job);
    else groups.push([job]);
  }
  return groups;
}

/** What this machine has to give. */
export interface FreeResources {
  readonly cores: number;
  /** Bytes that are free. */
  readonly memory: number;
}

/**
 * Processes that share the work: as many as cores and memory allow, or as were asked for, but none without a group of
 * jobs. With one, the program makes all by itself.
 */
export function makerCount(
  groups: number,
  asked: number | undefined,
  { cores, memory }: FreeResources,
): number {
  const most = asked ?? Math.min(cores, Math.floor(memory / MEMORY_OF_A_MAKER));
  return Math.max(1, Math.min(most, groups));
}

/** One machine of several that build together: from 1. */
export interface WorkShare {
  readonly number: number;
  readonly of: number;
}

/** The jobs of one machine: editions are dealt out in turn, and every job falls to just one machine. */
export function jobsOfShare(jobs: readonly Job[], share: WorkShare | undefined): readonly Job[] {
  if (!share) return jobs;
  return jobsByEdition(jobs)
    .filter((_, index) => index % share.of === share.number - 1)
    .flat();
}
