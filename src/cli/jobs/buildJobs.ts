import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Asked } from '../../judge/judge.ts';
import type { PdfReport } from '../../reader/report.ts';
import type { Workshop } from '../environment.ts';
import { createJudge, type JudgeBeside } from '../judging/judgeBeside.ts';
import type { Answer } from '../judging/question.ts';
import { giveBackMemory } from '../judging/unusedMemory.ts';
import { placesOfProblems, standardsOf, unsaid, verdictProblems } from '../judging/verdictProblems.ts';
import { sha256, type MadeFile } from '../output/manifest.ts';
import { writeOutput } from '../output/outputFolder.ts';
import type { Progress } from '../output/progress.ts';
import { JobFault } from './jobFault.ts';
import type { Job } from './jobs.ts';
import { forgetLayout, type MadePdf } from './layOutJob.ts';
import { makeJob, type MakingOptions } from './makeJob.ts';
import type { PageToReview } from './problems/pageReview.ts';
import { hasErrors, isBroken } from './problems/problemsOfJobs.ts';

export interface BuildingOptions extends MakingOptions {
  /** What is wrong with the content. */
  readonly diagnostics: readonly Diagnostic[];
  /** Output folder. */
  readonly out: string;
  /** Also read what each file says of itself. */
  readonly withReports: boolean;
}

/** What became of a job, in the order of the jobs. */
export interface JobResult {
  readonly job: Job;
  /** Its files are in place; they are not when the content or the files themselves have errors. */
  readonly outcome: 'placed' | 'contentErrors' | 'refused';
  readonly files: readonly PlacedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlacedFile extends MadeFile {
  /** Where it was written. */
  readonly path: string;
  readonly report?: PdfReport;
  readonly review: readonly PageToReview[];
}

/** So many jobs may wait for their verdict: files that wait are held in memory. */
const MOST_WAITING = 4;

/**
 * Makes jobs one after the other; while the next is made, the files of the last are judged on another core
 * and put in place, all files of a job or none. A fault of the program in one job does not stop the others.
 * @param jobs the next one is asked for when one is made
 * @param onResult called for each job, in their order
 * @throws JobFault the first, once the other jobs are done
 */
export async function buildJobs(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  options: BuildingOptions,
  workshop: Workshop,
  onResult: (result: JobResult) => void,
): Promise<JobResult[]> {
  const judge = createJudge();
  const results: Promise<JobResult>[] = [];
  const faults: JobFault[] = [];
  for await (const job of jobs) {
    forgetLayout(options.last, job);
    const before = results.at(-1);
    const made = await filesOfJob(job, options, workshop, judge).catch((cause: unknown) => {
      faults.push(new JobFault(job, cause));
    });
    if (made === undefined) continue;
    const result = finishJob(job, made, options, judge);
    const told = Promise.all([result, before]).then(([one]) => {
      onResult(one);
      return one;
    });
    // Awaited below; until then its failure must not end the process.
    told.catch(() => undefined);
    results.push(told);
    await results.at(-1 - MOST_WAITING);
  }
  forgetLayout(options.last, undefined);
  giveBackMemory();
  const finished = await Promise.all(results);
  await judge.close();
  if (faults[0]) throw faults[0];
  return finished;
}

type Made = { readonly pdfs: readonly MadePdf[]; readonly diagnostics: readonly Diagnostic[] };

async function filesOfJob(
  job: Job,
  options: BuildingOptions,
  workshop: Workshop,
  judge: JudgeBeside,
): Promise<Made> {
  if (isBroken(job, options.diagnostics)) return { pdfs: [], diagnostics: [] };
  judge.prepare();
  const making = { ...options, progress: rehearsing(job, judge, options.progress) };
  return makeJob(job, making, workshop, (bytes, laidOut) => ask(job, { bytes, laidOut }, options, judge));
}

/** @param made bytes are handed over */
function ask(
  job: Job,
  { bytes, laidOut }: Pick<MadePdf, 'bytes'> & Pick<Asked, 'laidOut'>,
  { withReports: withReport }: BuildingOptions,
  judge: JudgeBeside,
): Promise<Answer> {
  const asked = { ...standardsOf(job), ...(laidOut && { laidOut }) };
  return judge.answerTo({ bytes, asked, withReport });
}

/** When a file begins to be written, the judge rehearses, and what its layout has left behind makes room. */
function rehearsing(job: Job, judge: JudgeBeside, progress: Progress): Progress {
  return {
    stage: (stage) => {
      if (stage.step === 'emitted') {
        judge.rehearse(standardsOf(job));
        giveBackMemory();
      }
      progress.stage(stage);
    },
  };
}

async function finishJob(
  job: Job,
  { pdfs, diagnostics }: Made,
  options: BuildingOptions,
  judge: JudgeBeside,
): Promise<JobResult> {
  const isFaulty = pdfs.length === 0 || hasErrors(diagnostics);
  if (isFaulty) return { job, outcome: 'contentErrors', files: [], diagnostics };
  options.progress.stage({ step: 'judged', file: job.file });
  const judged = await Promise.all(
    pdfs.map(async (pdf) => {
      const { bytes, pageTexts: laidOut } = pdf;
      return { pdf, answer: await (pdf.judged ?? ask(job, { bytes, laidOut }, options, judge)) };
    }),
  );
  const found = judged.flatMap(({ pdf: { file, pagePlaces }, answer: { verdict } }) =>
    verdictProblems(file, verdict, placesOfProblems(job, `${options.out}/${file}`, pagePlaces)),
  );
  const all = [...diagnostics, ...unsaid(found, diagnostics)];
  if (hasErrors(found)) return { job, outcome: 'refused', files: [], diagnostics: all };
  const files: PlacedFile[] = [];
  for (const { pdf, answer } of judged) files.push(await placed(job, pdf, answer, options.out));
  return { job, outcome: 'placed', files, diagnostics: all };
}

async function placed(
  { edition, target, publication }: Job,
  { file, pages, review = [] }: MadePdf,
  { bytes, report }: Answer,
  out: string,
): Promise<PlacedFile> {
  return {
    file,
    sha256: sha256(bytes),
    bytes: bytes.length,
    pages,
    publication: publication.id,
    language: edition,
    target,
    path: await writeOutput(out, file, bytes),
    review,
    ...(report && { report }),
  };
}
