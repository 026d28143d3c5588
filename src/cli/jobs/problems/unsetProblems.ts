import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import type { LaidOutPublication } from '../../../pdf/engine.ts';
import type { PageTexts } from '../../../pdf/pageTexts.ts';
import { isPlace } from './madeFromPlace.ts';

/** So many letters tell which text it is. */
const SHOWN = 40;

/** Texts that the setting has lost: one problem for each block of the source, at its place. */
export function unsetProblems(
  { unset }: Pick<PageTexts, 'unset'>,
  { composed }: LaidOutPublication,
  whole: Place,
): Diagnostic[] {
  const problems = new Map<string, Diagnostic>();
  for (const { text, page: index, madeFrom } of unset) {
    const place = isPlace(madeFrom) ? madeFrom : whole;
    const key = `${place.file}:${place.line}:${place.column}`;
    const page = composed[index]?.sheet.label || String(index + 1);
    if (!problems.has(key))
      problems.set(key, problem('TY-021', place, { page, text: Array.from(text).slice(0, SHOWN).join('') }));
  }
  return [...problems.values()];
}
