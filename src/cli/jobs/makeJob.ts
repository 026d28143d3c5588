import type { Typography } from '../../pdf/fonts.ts';
import type { PageDrawings } from '../../pdf/emit/kept/pageDrawing.ts';
import { textsOfPages } from '../../pdf/pageTexts.ts';
import type { Workshop } from '../environment.ts';
import type { Progress } from '../output/progress.ts';
import type { Job } from './jobs.ts';
import type { LayoutMemories } from './layoutMemories.ts';
import {
  editionOf,
  libraryProblems,
  type LastLayout,
  type MadeJob,
  type MadePdf,
  type MakeOptions,
  type PreparedJob,
} from './layOutJob.ts';
import type { Pictures } from './pictures.ts';
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
  readonly drawings?: PageDrawings;
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
export async function makeJob(job: Job, options: MakingOptions, workshop: Workshop): Promise<MadeJob> {
  return emitWhole(job, await prepareJob(job, options, workshop), options);
}

/** Writes the files of a job that is laid out: all of them, or none where one cannot be written. */
export async function emitWhole(
  job: Job,
  { files, diagnostics }: PreparedJob,
  options: Pick<Typography, 'takeWarnings'>,
): Promise<MadeJob> {
  const found = [...diagnostics];
  const pdfs: MadePdf[] = [];
  for (const { file, laidOut, review, emit } of files) {
    const texts = textsOfPages(laidOut.composed);
    // A character without a glyph is told already, and takes with it what was to change its shape
    if (!diagnostics.some(({ code }) => code === 'TY-006'))
      found.push(...unsetProblems(texts, laidOut, job.publication.place));
    const emitted = await emit();
    if ('problem' in emitted) found.push(emitted.problem);
    else
      pdfs.push({
        file,
        bytes: emitted.bytes,
        pages: laidOut.sheets.length,
        review,
        pagePlaces: placesOfPages(laidOut),
        pageTexts: texts.pages,
      });
  }
  if (files.length > 0) found.push(...libraryProblems(job, options));
  return { pdfs: pdfs.length === files.length ? pdfs : [], diagnostics: found };
}
