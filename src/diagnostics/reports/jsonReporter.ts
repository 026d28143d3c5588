import type { Language } from '../../i18n/language.ts';
import { messageOf } from '../catalogue.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { inReadingOrder } from '../order.ts';

/** One array: `{file, line, column, endColumn?, severity, code, message, help?, data}`, in reading order. */
export function jsonReport(diagnostics: readonly Diagnostic[], language: Language): string {
  const records = inReadingOrder(diagnostics).map((diagnostic) => ({
    ...diagnostic.place,
    severity: diagnostic.severity,
    code: diagnostic.code,
    ...messageOf(diagnostic, language),
    data: diagnostic.data,
  }));
  return JSON.stringify(records, undefined, 2) + '\n';
}
