import { pagesOf, type Finding, type Spot } from './finding.ts';
import type { CheckResult, CheckState, PreflightReport } from './preflight.ts';
import { frenchNumber } from './spots.ts';

const STATES: Record<CheckState, string> = {
  error: 'ERREUR',
  warning: 'à voir',
  good: 'bon',
  unverified: 'non vérifié',
};

/** The report as French text: a line for each check, then what was found, where, and what to do. */
export function printReport(file: string, report: PreflightReport): string {
  const lines = report.results.flatMap(printResult);
  return [`${file} — ${report.pages} page(s)`, '', ...lines, '', conclusion(report), ''].join('\n');
}

function printResult(result: CheckResult): string[] {
  const state = STATES[result.state].padEnd(12);
  const head = `${state}${result.id}  ${result.title}${result.reason ? ` — ${result.reason}` : ''}`;
  const findings = result.findings.map((finding) => `${' '.repeat(12)}· ${printFinding(finding)}`);
  const wrong = result.state === 'error' || result.state === 'warning';
  return wrong ? [head, ...findings, `${' '.repeat(12)}→ ${result.remedy}`] : [head, ...findings];
}

function printFinding(finding: Finding): string {
  const pages = pagesOf(finding);
  const where = pages.length > 0 ? ` — ${pages.length > 1 ? 'pages' : 'page'} ${pageRanges(pages)}` : '';
  const first = finding.spots.find(({ area }) => area);
  const times = finding.spots.length > 1 ? ` (${finding.spots.length} fois)` : '';
  return `${finding.message}${where}${times}${first ? `, ${printSpot(first, pages.length > 1)}` : printObject(finding.spots[0])}`;
}

function printSpot({ page, area, object }: Spot, severalPages: boolean): string {
  if (!area) return '';
  const millimetres = (value: number) => frenchNumber(Math.round(value * 10) / 10);
  const on = severalPages ? `d’abord page ${page} ` : '';
  return `${on}à ${millimetres(area.left)} mm du bord gauche et ${millimetres(area.top)} mm du haut${object ? ` (objet ${object})` : ''}`;
}

const printObject = (spot: Spot | undefined): string => (spot?.object ? ` (objet ${spot.object})` : '');

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

function conclusion({ results }: PreflightReport): string {
  const count = (state: CheckState) => results.filter((result) => result.state === state).length;
  const parts = [
    `${count('error')} erreur(s)`,
    `${count('warning')} point(s) à voir`,
    `${count('good')} bon(s)`,
  ];
  if (count('unverified') > 0) parts.push(`${count('unverified')} non vérifié(s)`);
  return `${count('error') > 0 ? 'À refaire' : 'Bon à envoyer'} : ${parts.join(', ')}.`;
}
