import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { READ_BACK } from '../../judge/file/readBackId.ts';
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

/**
 * Those of a job's file: a leaf is made from one entry alone.
 * @param pages for each page, where its first text was written
 */
export function placesOfProblems(
  { leaf, publication }: Job,
  file: string,
  pages: PlacesOfProblems['pages'] = [],
): PlacesOfProblems {
  return {
    pages,
    error: leaf?.place ?? { file, line: 1, column: 1 },
    warning: leaf?.place ?? publication.place,
  };
}

/** Where problems of a file are told: errors of the file itself, warnings of what it was made from. */
export interface PlacesOfProblems {
  readonly error: Place;
  readonly warning: Place;
  /** Where a page begins in the source, for an error that is found on one. */
  readonly pages?: readonly (Place | undefined)[];
}

/**
 * What the judge found in a file: an error for each rule and what it says, a warning for each kind of what is
 * wrong, which is told by its first page. What a file has lost of its text is told first, once for all pages, with
 * the numbers of the first: one slip takes the words of a whole book. Notes are for printing houses.
 */
export function verdictProblems(file: string, { findings }: Verdict, places: PlacesOfProblems): Diagnostic[] {
  const of = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity);
  const faults = of('error');
  const lost = byKind(faults.filter(isOfText), ({ data }) => String(data['fault']));
  const errors = byKind(
    faults.filter((one) => !isOfText(one)),
    ({ data }) => JSON.stringify(data),
  );
  const warnings = byKind(of('warning'), ({ data }) => String(data['fault']));
  const told = (
    code: 'JU-001' | 'JU-002' | 'JU-003',
    place: Place,
    kind: readonly Finding[],
  ): Diagnostic[] => {
    const [first] = [...kind].sort((a, b) => pageOf(a) - pageOf(b));
    if (!first) return [];
    const { rule, data } = first;
    const onPage = code === 'JU-002' ? undefined : places.pages?.[pageOf(first) - 1];
    return [problem(code, onPage ?? place, { ...data, pdf: file, rule, foundOn: pageList(kind) })];
  };
  return [
    ...lost.flatMap((kind) => told('JU-003', places.error, kind)),
    ...errors.flatMap((kind) => told('JU-001', places.error, kind)),
    ...warnings.flatMap((kind) => told('JU-002', places.warning, kind)),
  ];
}

function isOfText({ rule }: Finding): boolean {
  return rule === READ_BACK;
}

/** The press rule that a picture has few pixels, and what a build says of the same picture by its size. */
const FEW_PIXELS = { rule: 'PP-060', codes: ['PR-002', 'PR-003'] };

/** One cause, one message: without what the making of the file has already said. */
export function unsaid(found: readonly Diagnostic[], said: readonly Diagnostic[]): Diagnostic[] {
  const isSaid = said.some(({ code }) => FEW_PIXELS.codes.includes(code));
  return found.filter(({ code, data }) => !(isSaid && code === 'JU-002' && data['rule'] === FEW_PIXELS.rule));
}

/** Findings of one rule that say the same. */
function byKind(findings: readonly Finding[], sayingOf: (finding: Finding) => string): Finding[][] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${sayingOf(finding)}`;
    const kind = kinds.get(key);
    if (kind) kind.push(finding);
    else kinds.set(key, [finding]);
  }
  return [...kinds.values()];
}

/** A file as a whole comes first. */
function pageOf({ places }: Finding): number {
  return Math.min(...places.map(({ page = 0 }) => page), Infinity);
}

/** As many as a sentence can hold. */
const MOST_PAGES = 8;

function pageList(findings: readonly Finding[]): string {
  const pages = findings.flatMap(({ places }) => places.flatMap(({ page }) => page ?? []));
  const each = [...new Set(pages)].sort((a, b) => a - b);
  const shown = each.slice(0, MOST_PAGES).join(', ');
  if (each.length === 0) return '';
  return `p. ${shown}${each.length > MOST_PAGES ? '…' : ''}`;
}
