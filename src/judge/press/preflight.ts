import { CHECKS } from './all.ts';
import { readPage } from '../../reader/content/pageReading.ts';
import { readPressDocument } from '../../reader/file/pressDocument.ts';
import { finding, mergeFindings, type Finding } from './finding.ts';
import { measureInk } from '../ink/separations.ts';
import { notEncrypted, soundFile } from './file.ts';
import { DEFAULT_OPTIONS, type Check, type PreflightOptions, type Subject } from './subject.ts';

export type CheckState = 'error' | 'warning' | 'good' | 'unverified';

export interface CheckResult {
  readonly id: string;
  readonly title: string;
  readonly remedy: string;
  readonly state: CheckState;
  /** Why the check could not be done. */
  readonly reason?: string;
  readonly findings: readonly Finding[];
}

export interface PreflightReport {
  readonly pages: number;
  readonly results: readonly CheckResult[];
}

/**
 * Judges a PDF for a French printing house, whatever program made it (PDF/X-4, ISO 15930-7, and
 * CONVENTIONS §4). `ghostscript` is the program that separates the inks, or null not to measure them.
 */
export async function preflight(
  bytes: Uint8Array,
  options: PreflightOptions = DEFAULT_OPTIONS,
  ghostscript: string | null = 'gs',
): Promise<PreflightReport> {
  const document = await readPressDocument(bytes);
  if ('unreadable' in document) return unreadableReport(document.unreadable, document.encrypted);
  const readings = document.pages.map(readPage);
  const ink = ghostscript
    ? await measureInk(bytes, document.pages, ghostscript)
    : { unverified: 'mesure non demandée' };
  const subject: Subject = { document, readings, options, ink };
  return { pages: document.pages.length, results: CHECKS.map((check) => judge(check, subject)) };
}

function judge(check: Check, subject: Subject): CheckResult {
  const outcome = check.run(subject);
  if ('unverified' in outcome) return unverified(check, outcome.unverified);
  return result(check, mergeFindings(outcome));
}

function result({ id, title, remedy }: Check, findings: readonly Finding[]): CheckResult {
  const has = (gravity: Finding['gravity']) => findings.some((one) => one.gravity === gravity);
  const state = has('error') ? 'error' : has('warning') ? 'warning' : 'good';
  return { id, title, remedy, state, findings };
}

function unverified({ id, title, remedy }: Check, reason: string): CheckResult {
  return { id, title, remedy, state: 'unverified', reason, findings: [] };
}

/** A file that does not open fails its first check; nothing can be said of the others. */
function unreadableReport(why: string, encrypted: boolean): PreflightReport {
  const fault = encrypted
    ? result(notEncrypted, [finding('error', 'le fichier est chiffré et ne s’ouvre pas sans mot de passe')])
    : result(soundFile, [finding('error', `le fichier ne se lit pas (${why})`)]);
  const others = CHECKS.filter(({ id }) => id !== fault.id).map((check) =>
    unverified(check, 'fichier illisible'),
  );
  return { pages: 0, results: [fault, ...others].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

export function isRefused({ results }: PreflightReport): boolean {
  return results.some(({ state }) => state === 'error');
}
