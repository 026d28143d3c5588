import { conformanceOf, xmpOf } from '../reader/file/xmpFacts.ts';
import { openPdf } from '../reader/file/pdfObjects.ts';
import { readPressDocument } from '../reader/file/pressDocument.ts';
import { ARCHIVE_RULES, checkAccessibility, UA_RULES } from './checkAccessibility.ts';
import type { Finding } from './finding.ts';
import { preflight } from './press/preflight.ts';
import { DEFAULT_OPTIONS, type PreflightOptions } from './press/subject.ts';
import type { Standard, Verdict } from './verdict.ts';

export interface Asked {
  /** Without it, what the file claims: PDF/X-4, or PDF/UA-1 and, of a file that claims some PDF/A, PDF/A-3a. */
  readonly standards?: readonly Standard[];
  readonly press?: PreflightOptions;
  /** The program that separates the inks; without it, ink is judged by what objects declare. */
  readonly ghostscript?: string;
}

/** Judges a PDF by all rules that apply, whoever made it. No content makes this throw. */
export async function judge(bytes: Uint8Array, asked: Asked = {}): Promise<Verdict> {
  const document = await readPressDocument(bytes);
  if ('unreadable' in document) return unreadable(document.unreadable, asked.standards ?? ['PDF/UA-1']);
  const standards = asked.standards ?? (await claimedStandards(bytes));
  const verdicts: Verdict[] = [];
  if (standards.includes('PDF/X-4')) verdicts.push(await judgePress(bytes, asked));
  if (standards.includes('PDF/UA-1') || standards.includes('PDF/A-3a'))
    verdicts.push(await judgeScreen(bytes, standards));
  return {
    pages: document.pages.length,
    standards,
    rules: verdicts.flatMap(({ rules }) => rules),
    findings: verdicts.flatMap(({ findings }) => findings),
    unverified: verdicts.flatMap(({ unverified }) => unverified),
  };
}

async function claimedStandards(bytes: Uint8Array): Promise<Standard[]> {
  const claims = conformanceOf(xmpOf(await openPdf(bytes)));
  if (claims.some((name) => name.startsWith('PDF/X'))) return ['PDF/X-4'];
  return claims.some((name) => name.startsWith('PDF/A')) ? ['PDF/UA-1', 'PDF/A-3a'] : ['PDF/UA-1'];
}

function unreadable(why: string, standards: readonly Standard[]): Verdict {
  const finding: Finding = { rule: 'PDF-001', severity: 'error', data: { what: why }, places: [] };
  return { pages: 0, standards, rules: ['PDF-001'], findings: [finding], unverified: [] };
}

async function judgePress(bytes: Uint8Array, asked: Asked): Promise<Verdict> {
  const report = await preflight(bytes, asked.press ?? DEFAULT_OPTIONS, asked.ghostscript ?? null);
  return {
    pages: report.pages,
    standards: ['PDF/X-4'],
    rules: report.results.map(({ id }) => id),
    findings: report.results.flatMap(({ id, findings }) =>
      findings.map(({ gravity, message, spots }): Finding => ({
        rule: id,
        severity: gravity,
        data: { what: message },
        places: spots,
      })),
    ),
    unverified: report.results.flatMap(({ id, state }) =>
      state === 'unverified' ? [{ rule: id, reason: 'notAsked' as const }] : [],
    ),
  };
}

async function judgeScreen(bytes: Uint8Array, standards: readonly Standard[]): Promise<Verdict> {
  const archive = standards.includes('PDF/A-3a');
  const ua = standards.includes('PDF/UA-1');
  const found = await checkAccessibility(bytes, [
    ...(ua ? ['ua1' as const] : []),
    ...(archive ? ['a3a' as const] : []),
  ]);
  return {
    pages: 0,
    standards,
    rules: [...(ua ? UA_RULES : []), ...(archive ? ARCHIVE_RULES : [])].map(({ id }) => id),
    findings: found.map(({ rule, page, object, what }) => ({
      rule,
      severity: 'error',
      data: { what },
      places: [{ ...(page !== undefined && { page }), ...(object !== undefined && { object }) }],
    })),
    unverified: [],
  };
}
