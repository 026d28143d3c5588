import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { layOutPublication, type LaidOutPublication } from '../../pdf/engine.ts';
import type { Section } from '../../pdf/layout/section.ts';
import { namesOfTwoSections } from '../../pdf/layout/sheets.ts';
import type { MissingGlyph } from '../../pdf/text/shaping/fontChoice.ts';
import type { Typography } from '../../pdf/fonts.ts';
import type { Job } from './jobs.ts';
import type { Progress } from '../output/progress.ts';

/** What every job of a build shares. */
export interface MakeOptions extends Pick<Typography, 'library' | 'takeMissing'> {
  /** Digest of the sources: file identifiers depend on it, and on nothing else. */
  readonly digest: string;
  readonly progress: Progress;
  /** What a build has laid out last: the targets of one edition come one after the other, and share it. */
  readonly last?: LastLayout;
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
): Promise<{ laidOut: LaidOutPublication; diagnostics: Diagnostic[] }> {
  options.takeMissing();
  const isBook = pagesMultipleOf === job.pagesMultipleOf;
  const last = isBook && options.last?.edition === editionOf(job) ? options.last : undefined;
  const laidOut = await layOutPublication(sections, {
    library: options.library,
    pagesMultipleOf,
    ...(last?.laidOut && { earlier: last.laidOut }),
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
    ...namesOfTwoSections(sheets).map((id) => problem('TY-007', place, { id })),
    ...glyphs.map(({ character, codePoint, context }) => {
      const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      return problem('TY-006', place, { character, code, context });
    }),
  ];
  return { laidOut, diagnostics };
}

/** Name of a job's file without its target: what its targets have in common. */
function editionOf({ file, target }: Job): string {
  return file.replace(`.${target}.`, '.');
}

function distinct(missing: readonly MissingGlyph[]): MissingGlyph[] {
  return [...new Map(missing.map((glyph) => [glyph.codePoint, glyph])).values()];
}

function some(ids: readonly string[]): string {
  return ids.slice(0, 8).join(', ');
}
