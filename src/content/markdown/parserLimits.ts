import { BOUNDS } from '../../diagnostics/bounds.ts';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import type { CountedConstruct } from '../../diagnostics/messages/markupMessages.ts';
import { problem } from '../../diagnostics/problem.ts';
import { type BodyText, placeAt } from './bodyPlaces.ts';

export const MAXIMUM_NESTING = BOUNDS.nesting.most;

const MAXIMUM_MARKS = BOUNDS.marksOfParagraph.most;

/** Things in one file that the parser takes quadratic time for. */
const MOST: Readonly<Record<CountedConstruct, number>> = {
  quotation: BOUNDS.quotations.most,
  note: BOUNDS.notes.most,
  line: BOUNDS.lines.most,
  tableLine: BOUNDS.tableLines.most,
};

const CONSTRUCTS = Object.keys(MOST) as CountedConstruct[];

/** What has been met up to a line. */
interface Tally {
  readonly counts: Record<CountedConstruct, number>;
  /** `* _ [ ] \`` since the last empty line. */
  marks: number;
  /** Colons of the `:::` blocks that are open. */
  readonly fences: number[];
  wasQuotation: boolean;
}

/**
 * What must be refused before the parser sees it: 100,000 `>` cost it a minute and the stack.
 * Undefined when the body is fit to parse. Takes a time that grows with the length of the body alone.
 */
export function unfitToParse(body: BodyText): Diagnostic | undefined {
  const counts = { quotation: 0, note: 0, line: 0, tableLine: 0 };
  const tally: Tally = { counts, marks: 0, fences: [], wasQuotation: false };
  for (const start of body.lineStarts) {
    const end = body.source.indexOf('\n', start);
    const line = body.source.slice(start, end === -1 ? undefined : end);
    const place = (): Place => placeAt(body, start, start + 1);
    const depth = nestingOf(line);
    if (depth > MAXIMUM_NESTING || openFences(tally.fences, line) > MAXIMUM_NESTING)
      return problem('MD-016', place(), { maximum: MAXIMUM_NESTING });
    count(tally, line, depth);
    if (tally.marks > MAXIMUM_MARKS) return problem('MD-022', place(), { maximum: MAXIMUM_MARKS });
    const construct = CONSTRUCTS.find((one) => counts[one] > MOST[one]);
    if (construct !== undefined) return problem('MD-025', place(), { construct, maximum: MOST[construct] });
  }
  return undefined;
}

function count(tally: Tally, line: string, depth: number): void {
  const { counts } = tally;
  const isBlank = line.trim() === '';
  const isRow = line.includes('|');
  const isQuotation = /^[ \t]*>/.test(line);
  tally.marks = isBlank ? 0 : tally.marks + (line.match(/[*_`[\]]/g)?.length ?? 0);
  if (isQuotation && !tally.wasQuotation) counts.quotation += 1;
  if (/^[ \t>]*\[\^[^\]]{1,200}\]:/.test(line)) counts.note += 1;
  counts.tableLine = isRow ? counts.tableLine + 1 : 0;
  counts.line = isBlank || isRow || depth > 0 ? 0 : counts.line + 1;
  tally.wasQuotation = isQuotation;
}

/** How many `:::` blocks are open after a line; a closing fence ends those that opened with as many colons or fewer. */
function openFences(fences: number[], line: string): number {
  const fence = /^[ \t>]*(:{3,})[ \t]*(\S?)/.exec(line);
  if (fence === null) return fences.length;
  const colons = fence[1]?.length ?? 0;
  if (fence[2] !== '') fences.push(colons);
  else if ((fences.at(-1) ?? Infinity) <= colons) fences.pop();
  return fences.length;
}

/** Quotation and list markers at the start of a line. */
function nestingOf(line: string): number {
  const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
  let depth = 0;
  while (depth <= MAXIMUM_NESTING && marker.test(line)) depth++;
  return depth;
}
