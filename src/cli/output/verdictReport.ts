import { findingMessage } from '../../diagnostics/findingMessage.ts';
import { visible } from '../../diagnostics/reports/sourceExcerpt.ts';
import type { Finding } from '../../judge/finding.ts';
import { isRefused, type Verdict } from '../../judge/verdict.ts';
import type { TerminalLanguage } from '../wording/terminalLanguage.ts';
import { VERDICT_WORDS } from '../wording/verdictWording.ts';

/** A finding is shown on so many pages; the rest is counted. */
const MOST_PAGES = 12;

/** A verdict for people: what was found, where, and whether the file will do. */
export function verdictReport(file: string, verdict: Verdict, language: TerminalLanguage): string {
  const words = VERDICT_WORDS[language];
  const { findings, unverified, rules, pages, standards } = verdict;
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const skipped = [...new Set(unverified.map(({ rule }) => rule))].join(', ');
  return [
    words.head(file, pages, standards.join(', ')),
    ...findings.map((finding) => findingLine(finding, language)),
    ...(skipped ? [words.unverified(skipped)] : []),
    words.conclusion(count('error'), count('warning'), rules.length),
  ].join('\n');
}

function findingLine(finding: Finding, language: TerminalLanguage): string {
  const words = VERDICT_WORDS[language];
  const where = placesOf(finding, language);
  const { message } = findingMessage(finding, language);
  return `  ${words.gravity[finding.severity].padEnd(8)} ${finding.rule}  ${visible(message)}${where && ` (${where})`}`;
}

/** `pages 3, 7 ; objet 12 0 ; 4 fois` */
export function placesOf({ places }: Pick<Finding, 'places'>, language: TerminalLanguage): string {
  const words = VERDICT_WORDS[language];
  const pages = [...new Set(places.flatMap(({ page }) => page ?? []))].sort((a, b) => a - b);
  const shown = pages.slice(0, MOST_PAGES).join(', ') + (pages.length > MOST_PAGES ? '…' : '');
  const object = places.find((place) => place.object !== undefined)?.object;
  return [
    pages.length > 0 ? words.page(shown, pages.length > 1) : '',
    object === undefined ? '' : words.object(object),
    places.length > 1 ? words.times(places.length) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** A verdict for programs: each finding with its sentence beside its data. */
export function verdictRecord(file: string, verdict: Verdict, language: TerminalLanguage) {
  const findings = verdict.findings.map((finding) => ({ ...finding, ...findingMessage(finding, language) }));
  return { file, refused: isRefused(verdict), ...verdict, findings };
}
