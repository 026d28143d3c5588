import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Translation } from '../translation.ts';
import type { RecordReading } from '../../frontMatter/records.ts';

/** A stamp that speaks of texts that have changed since, or of nobody knows which. */
export function stampProblems(
  { proofreading, stamp, language, file, recorded }: Omit<Translation, 'diagnostics'>,
  { placeOf }: RecordReading<unknown>,
): Diagnostic[] {
  if (proofreading === undefined || stamp === undefined || stamp === 'holds') return [];
  // TR-008 says already that nothing is known of this file
  if (recorded === undefined) return [];
  const place = placeOf(['relecture']);
  const data = { ...proofreading, language, here: file };
  return [stamp === 'changed' ? problem('TR-016', place, data) : problem('TR-017', place, data)];
}

/** What a translation says of itself must agree with its name: its id with its source's, its language with its file's. */
export function headProblems(
  { data, placeOf }: RecordReading<unknown>,
  id: string,
  { language }: { readonly language: Language },
): Diagnostic[] {
  const expected: readonly (readonly [string, string])[] = [
    ['id', id],
    ['langue', language],
  ];
  return expected.flatMap(([key, value]) => {
    const found = data?.[key];
    if (typeof found !== 'string' || found === value) return [];
    return [problem('TR-015', placeOf([key]), { key, found: found.slice(0, 60), expected: value })];
  });
}
