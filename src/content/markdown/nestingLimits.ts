import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { type BodyText, placeAt } from './bodyPlaces.ts';

/** Levels of lists, quotations, blocks and emphasis inside one another. */
export const MAXIMUM_NESTING = 40;

/** The parser takes quadratic time in these signs: 5,000 in one paragraph is one second. */
const MAXIMUM_MARKS = 5000;

/**
 * What must be refused before the parser sees it: 100,000 `>` cost it a minute and the stack.
 * Undefined when the body is fit to parse.
 */
export function unfitToParse(body: BodyText): Diagnostic | undefined {
  let marks = 0;
  for (const start of body.lineStarts) {
    const end = body.source.indexOf('\n', start);
    const line = body.source.slice(start, end === -1 ? undefined : end);
    if (nestingOf(line) > MAXIMUM_NESTING) {
      return problem('MD-016', placeAt(body, start, start + 1), { maximum: MAXIMUM_NESTING });
    }
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_`[]/g)?.length ?? 0);
    if (marks > MAXIMUM_MARKS)
      return problem('MD-022', placeAt(body, start, start + 1), { maximum: MAXIMUM_MARKS });
  }
  return undefined;
}

/** Quotation and list markers at the start of a line. */
function nestingOf(line: string): number {
  const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
  let depth = 0;
  while (depth <= MAXIMUM_NESTING && marker.test(line)) depth++;
  return depth;
}
