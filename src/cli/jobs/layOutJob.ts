import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { KeptDrawings } from './kept/keptDrawings.ts';
import { layOutPublication, type EmitOptions, type LaidOutPublication } from '../../pdf/engine.ts';
import type { PassOptions } from '../../pdf/layout/passes.ts';
import type { Section } from '../../pdf/layout/section.ts';
import { namesOfTwoSections } from '../../pdf/layout/sheets.ts';
import type { MissingGlyph } from '../../pdf/text/shaping/fontChoice.ts';
import type { Typography } from '../../pdf/fonts.ts';
import type { Answer } from '../judging/question.ts';
import type { Job } from './jobs.ts';
import { placeOfCharacter, placeOfName } from './problems/sourcePlaces.ts';
import { overrunProblems } from './problems/overrunProblems.ts';
import { reviewPages, type PageReview, type PageToReview } from './problems/pageReview.ts';
import type { Pictures } from './pictures.ts';
import type { Progress } from '../output/progress.ts';

/** What every job of a build shares. */
export interface MakeOptions extends Pick<Typography, 'library' | 'takeMissing' | 'takeWarnings'> {
  /** Digest of the sources: file identifiers depend on it, and on nothing else. */
  readonly digest: string;
  readonly progress: Progress;
  /** Sound pictures of the content: layouts take their sizes from here. */
  readonly pictures?: Pictures;
  /** What a build has laid out last: the targets of one edition come one after the other, and share it. */
  readonly last?: LastLayout;
  /** How pages were drawn when their file was written last. */
  readonly drawings?: KeptDrawings;
  /** Gets pages as soon as they are laid out. */
  readonly onPages?: PassOptions['onPages'];
}

/** Holds one layout, since a book's takes hundreds of megabytes. */
export interface LastLayout {
  edition?: string;
  laidOut?: LaidOutPublication;
  missing?: readonly MissingGlyph[];
}

/** A file that a job makes. */
export interface MadePdf {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Of a book, what to look at before the printer does. */
  readonly review?: readonly PageToReview[];
  /** For each page, where its first text was written. */
  readonly pagePlaces?: readonly (Place | undefined)[];
  /** For each page, all that its glyphs say. */
  readonly pageTexts: readonly string[];
  /** What was asked of its bytes as soon as they were there: they have been handed over then. */
  readonly judged?: Promise<Answer>;
}

/** Asks the judge about bytes, which are handed over; what their pages must say is put together meanwhile. */
export type AskJudge = (bytes: Uint8Array, pageTexts: Promise<readonly string[]>) => Promise<Answer>;

/** A file that is laid out, with all that it takes to write it. */
export interface PreparedPdf {
  readonly file: string;
  readonly laidOut: LaidOutPublication;
  /** What to look at before the printer does: found when it is first asked for, since no page waits for it. */
  readonly review: () => PageReview;
  /**
   * Writes it, or some of its pages alone: a small PDF that carries no files.
   * @param only from 0, in the file
   */
  emit(only?: ReadonlySet<number>): Promise<{ bytes: Uint8Array } | { problem: Diagnostic }>;
}

/** The files of a job before they are written; none where its pictures cannot be. */
export interface PreparedJob {
  readonly files: readonly PreparedPdf[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface MadeJob {
  readonly pdfs: readonly MadePdf[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lays out sections of a job; page numbers that do not settle or lead nowhere are diagnostics. */
export async function layOutJob(
  job: Job,
  sections: readonly Section[],
  options: MakeOptions,
  pagesMultipleOf = job.pagesMultipleOf,
): Promise<Pick<PreparedPdf, 'laidOut' | 'review'> & { diagnostics: Diagnostic[] }> {
  options.takeMissing();
  options.takeWarnings();
  const isBook = pagesMultipleOf === job.pagesMultipleOf;
  const last = isBook && options.last?.edition === editionOf(job) ? options.last : undefined;
  const laidOut = await layOutPublication(sections, {
    library: { ...options.library, ...(options.pictures && { pictures: options.pictures }) },
    pagesMultipleOf,
    isContinuous: job.isContinuous,
    ...(last?.laidOut && { earlier: last.laidOut }),
    ...(options.onPages && { onPages: options.onPages }),
    onProgress: (pass, count) =>
      options.progress.stage({ step: 'laidOut', file: job.file, pass, sections: count }),
  });
  options.progress.stage({ step: 'emitted', file: job.file, pages: laidOut.sheets.length });
  const { place } = job.publication;
  const { unsettled, missing, sheets } = laidOut;
  const glyphs = distinct([...(last?.missing ?? []), ...options.takeMissing()]);
  if (isBook && options.last)
    Object.assign(options.last, { edition: editionOf(job), laidOut, missing: glyphs });
  const diagnostics = [
    ...(unsettled.length ? [problem('TY-002', place, { references: some(unsettled) })] : []),
    ...(missing.length ? [problem('TY-003', place, { references: some(missing) })] : []),
    ...(job.leaf && sheets.length > job.leaf.sides
      ? [problem('TY-004', job.leaf.place, { sides: job.leaf.sides, pages: sheets.length })]
      : []),
    ...namesOfTwoSections(sheets).map((id) => problem('TY-007', placeOfName(laidOut, id) ?? place, { id })),
    ...glyphs.map(({ character, codePoint, context }) => {
      const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      return problem('TY-006', placeOfCharacter(laidOut, character) ?? place, { character, code, context });
    }),
    ...overrunProblems(laidOut, place),
    ...libraryProblems(job, options),
  ];
  let review: PageReview | undefined = isBook ? undefined : NOTHING_TO_REVIEW;
  return { laidOut, diagnostics, review: () => (review ??= reviewPages(laidOut, job)) };
}

const NOTHING_TO_REVIEW: PageReview = { pages: [], needless: [] };

/** Lets a layout go that the next job has no use for, before its files are judged: a book's takes much memory. */
export function forgetLayout(last: LastLayout | undefined, next: Job | undefined): void {
  if (last === undefined || (next && editionOf(next) === last.edition)) return;
  delete last.edition;
  delete last.laidOut;
  delete last.missing;
}

/** Name of a job's file without its target: what its targets have in common. */
export function editionOf({ file, target }: Job): string {
  return file.replace(`.${target}.`, '.');
}

function distinct(missing: readonly MissingGlyph[]): MissingGlyph[] {
  return [...new Map(missing.map((glyph) => [glyph.codePoint, glyph])).values()];
}

/** Where what the libraries say while a file is drawn goes. */
export function heardBy({ library }: MakeOptions): Pick<EmitOptions, 'onWarning'> {
  return library.onWarning ? { onWarning: library.onWarning } : {};
}

/** Of a block taller than its page: what of it is drawn outside is found by itself, with its place. */
const TOLD_BY_PLACE = /^\[paginate\]|can't wrap between pages/;

/** What the libraries have said since this was asked the last time: they could not do something. */
export function libraryProblems(
  { publication }: Job,
  { takeWarnings }: Pick<MakeOptions, 'takeWarnings'>,
): Diagnostic[] {
  return [...new Set(takeWarnings())]
    .filter((said) => !TOLD_BY_PLACE.test(said))
    .map((said) => problem('TY-009', publication.place, { said }));
}

function some(ids: readonly string[]): string {
  return ids.slice(0, 8).join(', ');
}
