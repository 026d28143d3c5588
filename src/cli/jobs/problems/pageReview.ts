import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import type { LaidOutPublication } from '../../../pdf/engine.ts';
import type { PageFinding } from '../../../pdf/layout/pageReport/finding.ts';
import { reportPages } from '../../../pdf/layout/pageReport/reportPages.ts';
import { isPlace } from './madeFromPlace.ts';
import type { Job } from '../jobs.ts';

/** A page that a printer would send back: which one, and why. */
export interface PageToReview {
  /** As the page says it; where it says nothing, its number in the file. */
  readonly page: string;
  /** From 0, in the file. */
  readonly index: number;
  readonly problem: Diagnostic;
}

/** So many letters of a block tell which it is. */
const SHOWN = 40;

/** Pages of a job to look at before the printer does, from the first to the last. */
export function pagesToReview(
  { sheets }: Pick<LaidOutPublication, 'sheets'>,
  {
    publication,
    pagesMultipleOf,
    isContinuous,
  }: Pick<Job, 'publication' | 'pagesMultipleOf' | 'isContinuous'>,
): PageToReview[] {
  const reports = reportPages(sheets, { pagesMultipleOf, isContinuous });
  return reports.flatMap(({ findings }) =>
    findings.map((finding) => {
      const { index, label } = finding.sheet;
      const page = label || String(index + 1);
      const place = isPlace(finding.madeFrom) ? finding.madeFrom : publication.place;
      return { page, index, problem: problemOf(finding, page, place) };
    }),
  );
}

function problemOf({ fault, text, amount = 0 }: PageFinding, page: string, place: Place): Diagnostic {
  const on = { page, text: shortened(text) || undefined };
  switch (fault) {
    case 'remnant':
      return problem('TY-010', place, { ...on, percent: amount });
    case 'hole':
      return problem('TY-011', place, { ...on, percent: amount });
    case 'parted':
      return problem('TY-012', place, on);
    case 'fewRows':
      return problem('TY-013', place, { ...on, rows: amount });
    case 'headAlone':
      return problem('TY-014', place, on);
    case 'ghost':
      return problem('TY-015', place, on);
    case 'heading':
      return problem('TY-016', place, { ...on, lines: amount });
    case 'leadIn':
      return problem('TY-017', place, on);
    case 'loneLine':
      return problem('TY-018', place, on);
    case 'blank':
      return problem('TY-019', place, on);
  }
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('').trimEnd()}…` : text;
}
