import type { LoadedContent } from '../../content/loadContent.ts';
import type { Environment } from '../environment.ts';
import { buildJobs, type BuildingOptions, type JobResult } from '../jobs/buildJobs.ts';
import type { Job } from '../jobs/jobs.ts';
import type { PlanOptions } from '../jobs/planJobs.ts';
import { buildBeside } from './buildBeside.ts';
import { startMaker, resourcesHere } from './processes.ts';
import { jobsByEdition, makerCount } from './sharing.ts';

/** What was asked for, and what the jobs were planned from. */
export interface PlannedBuild {
  readonly jobs: readonly Job[];
  readonly content: LoadedContent;
  readonly plan: PlanOptions;
  /** Processes that are to share the work; as many as the machine allows where nothing is said. */
  readonly makers: number | undefined;
}

/**
 * Makes jobs in several processes where there is more than one edition, and cores and memory for it; else, and where
 * content stays open, in this one. Files, results and their order are the same.
 * @param onResult called for each job, in their order
 * @throws JobFault
 */
export function buildOnCores(
  { jobs, content, plan, makers: asked }: PlannedBuild,
  building: BuildingOptions,
  environment: Environment,
  onResult: (result: JobResult) => void,
): Promise<JobResult[]> {
  const { makerProgram } = environment;
  const makers = makerCount(jobsByEdition(jobs).length, asked, resourcesHere());
  if (makerProgram === undefined || building.memories || makers < 2)
    return buildJobs(jobs, building, environment, onResult);
  const { dossiers, directories, editions, sources, pictures } = content;
  const { diagnostics, out, withReports, progress } = building;
  const { only, languages, targets, all, choice } = plan;
  const setup = {
    content: { dossiers, directories, editions, sources, pictures },
    plan: { only, languages, targets, all, choice },
    diagnostics,
    out,
    withReports,
  };
  const start = () => startMaker(makerProgram);
  return buildBeside(jobs, { setup, makers, startMaker: start, progress }, onResult);
}
