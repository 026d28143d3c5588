import { createHash } from 'node:crypto';
import type { Language } from '../../i18n/language.ts';
import { messageOf } from '../catalogue.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { inReadingOrder } from '../order.ts';

/**
 * A report of code quality as GitLab shows it beside a merge request. A problem keeps its fingerprint when lines move
 * above it; of several that are alike in one file, each has its own.
 */
export function codeQualityReport(diagnostics: readonly Diagnostic[], language: Language): string {
  const seen = new Map<string, number>();
  const records = inReadingOrder(diagnostics).map((diagnostic) => {
    const { code, severity, place, data } = diagnostic;
    const { message, help } = messageOf(diagnostic, language);
    const identity = JSON.stringify([code, place.file, data]);
    const rank = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, rank);
    return {
      description: help === undefined ? message : `${message} (${help})`,
      check_name: code,
      fingerprint: createHash('sha256')
        .update(`${identity} ${String(rank)}`)
        .digest('hex'),
      severity: severity === 'error' ? 'critical' : 'minor',
      location: { path: place.file, lines: { begin: place.line } },
    };
  });
  return JSON.stringify(records, undefined, 2) + '\n';
}
