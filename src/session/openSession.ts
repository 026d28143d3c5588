import { checkContent, withStyle } from '../cli/commands/contentCheck.ts';
import type { Workshop } from '../cli/environment.ts';
import { buildJobs, type JobResult } from '../cli/jobs/buildJobs.ts';
import type { Job } from '../cli/jobs/jobs.ts';
import { lineBreaks } from '../cli/jobs/lineBreaks.ts';
import { planJobs } from '../cli/jobs/planJobs.ts';
import { refusalText } from '../cli/wording/choiceWording.ts';
import { messageOf } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createTypography } from '../pdf/fonts.ts';
import type { BuildResult, ContentOptions, JobOptions, PlannedJob, Problem, Session } from './api.d.ts';

const NO_CHOICE = { ids: [], regions: [], territories: [], domains: [], years: [] };
/** Who builds by program watches the results. */
const SILENT = { stage: () => undefined };

/** Reads content once, for any number of checks, plans and builds. */
export async function openSession(
  { content: folder, language = 'fr' }: ContentOptions,
  workshop: Workshop,
): Promise<Session> {
  const typography = createTypography(workshop.faces, lineBreaks);
  const checked = await checkContent(folder, workshop, typography);
  const { content, diagnostics } = checked;
  const styled = await withStyle(checked, workshop);
  /** Jobs that were planned, by their file. */
  const planned = new Map<string, Job>();
  let isOpen = true;
  const mustBeOpen = (): void => {
    if (!isOpen) throw new Error('The session is closed.');
  };
  return {
    check: () => {
      mustBeOpen();
      return styled.diagnostics.map((one) => problemOf(one, language));
    },
    plan: ({ only = [], languages = [], targets = ['screen'], all = false }: JobOptions = {}) => {
      mustBeOpen();
      const options = { only, languages, targets, all, choice: NO_CHOICE };
      const plan = planJobs(content, workshop.templates, options);
      if ('refusal' in plan) throw new Error(refusalText(plan.refusal, language));
      for (const job of plan.jobs) planned.set(job.file, job);
      return plan.jobs.map(plannedJob);
    },
    build: async (asked, out) => {
      mustBeOpen();
      const jobs = asked.map(({ file }) => {
        const job = planned.get(file);
        if (job === undefined) throw new Error(`${file} is not a file of this session's plans.`);
        return job;
      });
      const { sources, pictures } = content;
      const options = { ...typography, sources, pictures, diagnostics, out, withReports: false };
      const results = await buildJobs(jobs, { ...options, progress: SILENT }, workshop, () => undefined);
      const found = [...diagnostics, ...results.flatMap(problemsOf)];
      return { ...filesOf(results), problems: found.map((one) => problemOf(one, language)) };
    },
    close: () => {
      isOpen = false;
      planned.clear();
      return Promise.resolve();
    },
  };
}

function problemsOf({ diagnostics, files }: JobResult): Diagnostic[] {
  return [...diagnostics, ...files.flatMap(({ review }) => review.map(({ problem }) => problem))];
}

function plannedJob({ publication, edition, target, file }: Job): PlannedJob {
  return { publication: publication.id, language: edition, target, file };
}

function filesOf(results: readonly JobResult[]): Pick<BuildResult, 'files' | 'notPlaced'> {
  return {
    files: results.flatMap(({ files }) =>
      files.map(({ path, pages, bytes, sha256, publication, language, target }) => ({
        path,
        pages,
        bytes,
        sha256,
        publication,
        language,
        target,
      })),
    ),
    notPlaced: results.filter(({ outcome }) => outcome !== 'placed').map(({ job }) => plannedJob(job)),
  };
}

function problemOf(diagnostic: Diagnostic, language: 'fr' | 'en'): Problem {
  const { code, severity, place } = diagnostic;
  return { code, severity, ...place, ...messageOf(diagnostic, language) };
}
