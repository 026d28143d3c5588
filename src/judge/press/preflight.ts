import { findingMessage, ruleRemedy, ruleTitle, unverifiedReason } from '../../diagnostics/findingMessage.ts';
import type { Language } from '../../i18n/language.ts';
import type { Finding, Gravity, PdfPlace } from '../finding.ts';
import { judge } from '../judge.ts';
import type { Verdict } from '../verdict.ts';
import { DEFAULT_OPTIONS, type PressOptions } from './subject.ts';

export type CheckState = 'error' | 'warning' | 'good' | 'unverified';

/** One sentence with all its places. */
export interface CheckFinding {
  readonly severity: Gravity;
  readonly message: string;
  readonly places: readonly PdfPlace[];
}

/** One rule as a printing house reads it: what was asked, how it went, what to do. */
export interface CheckResult {
  readonly id: string;
  readonly title: string;
  readonly remedy: string;
  readonly state: CheckState;
  /** Why the check could not be done. */
  readonly reason?: string;
  readonly findings: readonly CheckFinding[];
}

export interface PreflightReport {
  readonly pages: number;
  readonly results: readonly CheckResult[];
}

/**
 * Judges a PDF for a French printing house, whatever program made it (PDF/X-4, ISO 15930-7, and the rules PR- of docs/conventions.md).
 * `ghostscript` is the program that separates the inks, or null not to measure them.
 */
export async function preflight(
  bytes: Uint8Array,
  options: PressOptions = DEFAULT_OPTIONS,
  ghostscript: string | null = 'gs',
  language: Language = 'fr',
): Promise<PreflightReport> {
  const asked = { standards: ['PDF/X-4'] as const, press: options, ...(ghostscript && { ghostscript }) };
  return preflightReport(await judge(bytes, asked), language);
}

/** A verdict as a list of checks, each with its state. */
export function preflightReport(verdict: Verdict, language: Language): PreflightReport {
  return { pages: verdict.pages, results: verdict.rules.map((rule) => resultOf(rule, verdict, language)) };
}

function resultOf(rule: string, { findings, unverified }: Verdict, language: Language): CheckResult {
  const own = findings.filter((finding) => finding.rule === rule);
  const why = unverified.find((one) => one.rule === rule);
  const has = (severity: Gravity) => own.some((one) => one.severity === severity);
  const state = why ? 'unverified' : has('error') ? 'error' : has('warning') ? 'warning' : 'good';
  return {
    id: rule,
    title: ruleTitle(rule, language),
    remedy: ruleRemedy(rule, language) ?? '',
    state,
    ...(why && { reason: unverifiedReason(why.reason, language) }),
    findings: mergeFindings(own, language),
  };
}

const RANK: Record<Gravity, number> = { error: 0, warning: 1, note: 2 };

/** Findings with the same sentence become one, with all their places in the order of the pages. */
export function mergeFindings(findings: readonly Finding[], language: Language): CheckFinding[] {
  const merged = new Map<string, CheckFinding & { readonly places: PdfPlace[] }>();
  for (const { rule, severity, data, places } of findings) {
    const { message } = findingMessage({ rule, data }, language);
    const key = `${severity} ${message}`;
    const before = merged.get(key) ?? { severity, message, places: [] };
    merged.set(key, before);
    for (const place of places) before.places.push(place);
  }
  return [...merged.values()].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

export function isRefused({ results }: PreflightReport): boolean {
  return results.some(({ state }) => state === 'error');
}
