import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import type { LaidOutPublication } from '../../../pdf/engine.ts';
import type { Overrun } from '../../../pdf/layout/overruns.ts';
import { isPlace } from './madeFromPlace.ts';

const POINTS_PER_MM = 72 / 25.4;

/** So many letters of what runs over tell which line it is. */
const SHOWN = 40;

/**
 * What stands outside the text of its page: one problem for each block of the source, at its place, for the line
 * that runs over most. What comes from no block is the publication's.
 */
export function overrunProblems({ composed }: LaidOutPublication, whole: Place): Diagnostic[] {
  const worst = new Map<string, { overrun: Overrun; page: string; place: Place }>();
  for (const { sheet, overruns } of composed)
    for (const overrun of overruns) {
      const place = isPlace(overrun.madeFrom) ? overrun.madeFrom : whole;
      const key = `${place.file}:${place.line}:${place.column}`;
      if ((worst.get(key)?.overrun.by ?? 0) < overrun.by)
        worst.set(key, { overrun, page: sheet.label || String(sheet.index + 1), place });
    }
  return [...worst.values()].map(({ overrun: { direction, by, text }, page, place }) =>
    problem('TY-008', place, {
      direction,
      by: Math.ceil(by / POINTS_PER_MM),
      page,
      text: Array.from(text).slice(0, SHOWN).join('') || undefined,
    }),
  );
}
