import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import type { ExcusedPage } from '../../../model/publication/publication.ts';
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

/** What a job has to be looked at for. */
export interface PageReview {
  readonly pages: readonly PageToReview[];
  /** What the publication excuses though the report finds nothing wrong with it. */
  readonly needless: readonly Diagnostic[];
}

/**
 * Pages of a job to look at before the printer does, from the first to the last, but for those that its publication
 * excuses (`pagesExcusees`).
 */
export function reviewPages({ sheets }: Pick<LaidOutPublication, 'sheets'>, job: ReviewedJob): PageReview {
  const { publication, edition, target, pagesMultipleOf, isContinuous } = job;
  // A part of a publication has other pages
  const { isWhole } = job;
  const excuses = publication.excusedPages.filter(
    (one) => isWhole && one.edition === edition && (one.target ?? target) === target,
  );
  const used = new Set<ExcusedPage>();
  const pages = reportPages(sheets, { pagesMultipleOf, isContinuous }).flatMap(({ findings }) =>
    findings.flatMap((finding): PageToReview[] => {
      const excuse = excuses.find(({ block }) => plain(finding.text).startsWith(plain(block)));
      if (excuse) {
        used.add(excuse);
        return [];
      }
      const { index, label } = finding.sheet;
      const page = label || String(index + 1);
      const place = isPlace(finding.madeFrom) ? finding.madeFrom : publication.place;
      return [{ page, index, problem: problemOf(finding, page, place) }];
    }),
  );
  const needless = excuses
    .filter((excuse) => !used.has(excuse))
    .map(({ block }) => problem('TY-020', publication.place, { block, edition }));
  return { pages, needless };
}

type ReviewedJob = Pick<
  Job,
  'isWhole' | 'publication' | 'edition' | 'target' | 'pagesMultipleOf' | 'isContinuous'
>;

/** Without the spaces that a page sets otherwise than a file, and the sign of what is cut short. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/…$/u, '').trim();
}

/** A finding as a message, with the page and the first words of what it is about. */
export function problemOf({ fault, text, amount = 0 }: PageFinding, page: string, place: Place): Diagnostic {
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
