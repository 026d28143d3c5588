import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** Texts of an edition that are missing, stale, orphaned or vouched for by nobody (BI-06). */
const NOT_UP_TO_DATE = new Set(['TR-001', 'TR-002', 'TR-003', 'TR-004', 'TR-005', 'TR-007', 'TR-008']);

/** True for what is a warning in a working edition and an error in one that is released. */
export function isStaleTranslation({ code }: Diagnostic): boolean {
  return NOT_UP_TO_DATE.has(code);
}

/** The problems of a build as those of a release: translations must be up to date, unless that is waived. */
export function asRelease(diagnostics: readonly Diagnostic[], allowStale: boolean): Diagnostic[] {
  return diagnostics.map((diagnostic) =>
    !allowStale && isStaleTranslation(diagnostic) ? { ...diagnostic, severity: 'error' } : diagnostic,
  );
}
