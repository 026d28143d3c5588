import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { layOutPublication, type LaidOutPublication } from '../../pdf/engine.ts';
import type { Section } from '../../pdf/layout/section.ts';
import type { Typography } from '../../pdf/fonts.ts';
import type { Job } from './jobs.ts';
import type { Progress } from '../output/progress.ts';

/** What every job of a build shares. */
export interface MakeOptions extends Pick<Typography, 'library' | 'takeMissing'> {
  /** Digest of the sources: file identifiers depend on it, and on nothing else. */
  readonly digest: string;
  readonly progress: Progress;
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
  const laidOut = await layOutPublication(sections, {
    library: options.library,
    pagesMultipleOf,
    onProgress: (pass, count) =>
      options.progress.stage({ step: 'laidOut', file: job.file, pass, sections: count }),
  });
  options.progress.stage({ step: 'emitted', file: job.file, pages: laidOut.sheets.length });
  const { place } = job.publication;
  const { unsettled, missing, sheets } = laidOut;
  const diagnostics = [
    ...(unsettled.length ? [problem('TY-002', place, { references: some(unsettled) })] : []),
    ...(missing.length ? [problem('TY-003', place, { references: some(missing) })] : []),
    ...(job.leaf && sheets.length > job.leaf.sides
      ? [problem('TY-004', job.leaf.place, { sides: job.leaf.sides, pages: sheets.length })]
      : []),
    ...options.takeMissing().map(({ character, codePoint, context }) => {
      const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      return problem('TY-006', place, { character, code, context });
    }),
  ];
  return { laidOut, diagnostics };
}

function some(ids: readonly string[]): string {
  return ids.slice(0, 8).join(', ');
}
