import type { Language } from '../../i18n/language.ts';
import type { PdfPlace } from '../finding.ts';
import type { CheckFinding, CheckResult, CheckState, PreflightReport } from './preflight.ts';
import { wordsIn, type ReportWords } from './reportWords.ts';

const INDENT = ' '.repeat(12);

/** The report as text: a line for each check, then what was found, where, and what to do. */
export function printReport(file: string, report: PreflightReport, language: Language = 'fr'): string {
  const words = wordsIn(language);
  const lines = report.results.flatMap((result) => printResult(result, words));
  return [words.head(file, report.pages), '', ...lines, '', conclusion(report, words), ''].join('\n');
}

function printResult(result: CheckResult, words: ReportWords): string[] {
  const state = words.states[result.state].padEnd(INDENT.length);
  const head = `${state}${result.id}  ${result.title}${result.reason ? ` — ${result.reason}` : ''}`;
  const findings = result.findings.map((finding) => `${INDENT}· ${printFinding(finding, words)}`);
  const wrong = result.state === 'error' || result.state === 'warning';
  return wrong && result.remedy ? [head, ...findings, `${INDENT}→ ${result.remedy}`] : [head, ...findings];
}

function printFinding(finding: CheckFinding, words: ReportWords): string {
  const pages = pagesOf(finding);
  const where = pages.length > 0 ? ` — ${words.pages(pages.length)} ${pageRanges(pages)}` : '';
  const first = finding.places.find(({ area }) => area);
  const times = finding.places.length > 1 ? ` (${words.times(finding.places.length)})` : '';
  const place = first
    ? `, ${printArea(first, pages.length > 1, words)}`
    : printObject(finding.places[0], words);
  return `${finding.message}${where}${times}${place}`;
}

function printArea(place: PdfPlace, severalPages: boolean, words: ReportWords): string {
  const { page, area } = place;
  if (!area) return '';
  const on = severalPages && page !== undefined ? words.firstOn(page) : '';
  return `${on}${words.at(area.left, area.top)}${printObject(place, words)}`;
}

const printObject = (place: PdfPlace | undefined, words: ReportWords): string =>
  place?.object ? ` (${words.object(place.object)})` : '';

/** Pages of a finding, each once, in order. */
function pagesOf({ places }: CheckFinding): number[] {
  const pages = new Set(places.flatMap(({ page }) => page ?? []));
  return [...pages].sort((a, b) => a - b);
}

/** `1–4, 7` */
export function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function conclusion({ results }: PreflightReport, words: ReportWords): string {
  const count = (state: CheckState) => results.filter((result) => result.state === state).length;
  const states: readonly CheckState[] = ['error', 'warning', 'good', 'unverified'];
  const parts = states
    .filter((state) => state !== 'unverified' || count(state) > 0)
    .map((state) => words.count(state, count(state)));
  return `${words.verdict(count('error') > 0)}${parts.join(', ')}.`;
}
