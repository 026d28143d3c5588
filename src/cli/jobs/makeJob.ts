import { setImmediate } from 'node:timers/promises';
import type { LaidOutPublication } from '../../pdf/engine.ts';
import type { Typography } from '../../pdf/fonts.ts';
import type { KeptDrawings } from './kept/keptDrawings.ts';
import { textsOfPages, type PageTexts } from '../../pdf/pageTexts.ts';
import type { Workshop } from '../environment.ts';
import type { Progress } from '../output/progress.ts';
import type { Job } from './jobs.ts';
import type { LayoutMemories } from './kept/layoutMemories.ts';
import {
  editionOf,
  libraryProblems,
  type AskJudge,
  type LastLayout,
  type MadeJob,
  type MadePdf,
  type MakeOptions,
  type PreparedJob,
} from './layOutJob.ts';
import type { Pictures } from './pictures.ts';
import { hasErrors } from './problems/problemsOfJobs.ts';
import { placesOfPages } from './problems/sourcePlaces.ts';
import { unsetProblems } from './problems/unsetProblems.ts';
import { prepareScreenPdf } from './prepareScreenPdf.ts';
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
  /** What earlier builds of content that stays open have laid out. */
  readonly memories?: LayoutMemories;
  /** How earlier builds of it have drawn its pages. */
  readonly drawings?: KeptDrawings;
}

/** Lays out the files of one job, so that they can be written whole or some pages at a time. */
export async function prepareJob(job: Job, options: MakingOptions, workshop: Workshop): Promise<PreparedJob> {
  const { sources, memories, ...shared } = options;
  const memory = memories?.(editionOf(job));
  memory?.begin();
  const library = memory ? { ...options.library, memory } : options.library;
  const make: MakeOptions = { ...shared, library, digest: digestOf(sourcesOf(job, sources)) };
  if (job.target === 'screen')
    return prepareScreenPdf(job, make, workshop, () => filesOf(job, workshop.templates));
  // Loaded late: converting images takes a native library that screen editions do without.
  const { preparePressPdf } = await import('../press/preparePressPdf.ts');
  return preparePressPdf(job, make, workshop);
}

/** Makes the files of one job, and writes none to the output folder. */
export async function makeJob(
  job: Job,
  options: MakingOptions,
  workshop: Workshop,
  ask?: AskJudge,
): Promise<MadeJob> {
  return emitWhole(job, await prepareJob(job, options, workshop), options, ask);
}

/**
 * Writes the files of a job that is laid out: all of them, or none where one cannot be written.
 * @param ask of each file that can still be put in place, before what its pages say is read here
 */
export async function emitWhole(
  job: Job,
  { files, diagnostics }: PreparedJob,
  options: Pick<Typography, 'takeWarnings'>,
  ask?: AskJudge,
): Promise<MadeJob> {
  const found = [...diagnostics];
  const pdfs: MadePdf[] = [];
  for (const { file, laidOut, review, emit } of files) {
    const emitted = await emit();
    const reading = textsSoon(laidOut);
    const pages = reading.then((texts) => texts.pages);
    const isSound = 'bytes' in emitted && !hasErrors(found);
    const judged = isSound ? ask?.(emitted.bytes, pages) : undefined;
    // What fails is heard of below, and by whoever places the file
    for (const promise of [pages, judged]) promise?.catch(() => undefined);
    const texts = await reading;
    const { pages: toReview, needless } = review();
    found.push(...needless);
    // A character without a glyph is told already, and takes with it what was to change its shape
    if (!diagnostics.some(({ code }) => code === 'TY-006'))
      found.push(...unsetProblems(texts, laidOut, job.publication.place));
    if ('problem' in emitted) found.push(emitted.problem);
    else
      pdfs.push({
        file,
        bytes: emitted.bytes,
        pages: laidOut.sheets.length,
        review: toReview,
        pagePlaces: placesOfPages(laidOut),
        pageTexts: texts.pages,
        ...(judged && { judged }),
      });
  }
  if (files.length > 0) found.push(...libraryProblems(job, options));
  return { pdfs: pdfs.length === files.length ? pdfs : [], diagnostics: found };
}

/** What pages say, read when the judge has been sent their file: both then read at once. */
async function textsSoon({ composed }: LaidOutPublication): Promise<PageTexts> {
  await setImmediate();
  return textsOfPages(composed);
}
