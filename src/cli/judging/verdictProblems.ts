import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Finding } from '../../judge/finding.ts';
import type { Asked } from '../../judge/judge.ts';
import { DEFAULT_OPTIONS } from '../../judge/press/subject.ts';
import type { Verdict } from '../../judge/verdict.ts';
import type { Job } from '../jobs/jobs.ts';

/**
 * What a file of a job must conform to. How many pages its binding takes is no matter of the file: a draft may
 * be thinner, and a release asks for it.
 */
export function standardsOf({ target, publication: { printing } }: Job): Asked {
  if (target === 'screen') return { standards: ['PDF/UA-1', 'PDF/A-3a'] };
  const allowRgbIcc = printing.rgbImages === 'rvb-icc';
  return { standards: ['PDF/X-4'], press: { ...DEFAULT_OPTIONS, allowRgbIcc } };
}

/** Errors that the judge found in a file, one for each rule and what it says. */
export function verdictProblems(file: string, { findings }: Verdict, place: Place): Diagnostic[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const faults = new Map<string, { readonly first: Finding; readonly pages: number[] }>();
  for (const error of errors) {
    const key = `${error.rule} ${JSON.stringify(error.data)}`;
    const fault = faults.get(key) ?? { first: error, pages: [] };
    fault.pages.push(...error.places.flatMap(({ page }) => page ?? []));
    faults.set(key, fault);
  }
  return [...faults.values()].map(({ first: { rule, data }, pages }) =>
    problem('JU-001', place, { ...data, pdf: file, rule, foundOn: pageList(pages) }),
  );
}

/** As many as a sentence can hold. */
const MOST_PAGES = 8;

function pageList(pages: readonly number[]): string {
  const each = [...new Set(pages)].sort((a, b) => a - b);
  const shown = each.slice(0, MOST_PAGES).join(', ');
  if (each.length === 0) return '';
  return `p. ${shown}${each.length > MOST_PAGES ? '…' : ''}`;
}
