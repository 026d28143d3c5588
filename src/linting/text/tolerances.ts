import { type BodyText, placeAt } from '../../content/markdown/bodyPlaces.ts';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';

/** « Here, this rule does not apply, and why »: `<!-- tolérer TF-001 : titre d’époque -->`, in a front matter `# tolérer …`. */
export interface Tolerance {
  readonly codes: readonly string[];
  /** Empty where nobody said why. */
  readonly reason: string;
  /** The line on which it stands. */
  readonly line: number;
  /** The line that it speaks of: its own where it stands behind a text, otherwise the next that is not blank. */
  readonly tolerated: number;
  readonly place: Place;
}

/** The same words as `isTolerance`, with what they hold. */
const TOLERANCE =
  /(?:<!--|(?<=(?:^|[ \t]))#)[ \t]*tolérer[ \t]+([A-Z]{2}-\d{3}(?:[ \t]*,[ \t]*[A-Z]{2}-\d{3}){0,20})[ \t]*(?::[ \t]*([^\n]{0,300}?))?[ \t]*(?:-->|$)/gmu;

/** Every tolerance of a file, by its place. */
export function tolerancesIn(body: BodyText): Tolerance[] {
  if (!body.source.includes('tolérer')) return [];
  const nextWritten = nextWrittenLines(body);
  return [...body.source.matchAll(TOLERANCE)].map((match) => {
    const place = placeAt(body, match.index, match.index + match[0].length);
    const [, codes = '', reason = ''] = match;
    const before = body.source.slice(body.lineStarts[place.line - 1], match.index);
    const tolerated = before.trim() === '' ? (nextWritten[place.line] ?? place.line) : place.line;
    return { codes: codes.split(/\s*,\s*/), reason: reason.trim(), line: place.line, tolerated, place };
  });
}

/** Of a file: what begins like a tolerance, as a comment of Markdown or of its front matter. */
const LIKE_ONE = /(?:<!--|(?<=(?:^|[ \t]))#)[ \t]*tolérer[ \t](?:(?!-->)[^\n])*(?:-->|$)/gmu;

/** What begins like a tolerance and says no rule that anyone can read, and so tolerates nothing. */
export function misreadTolerances(body: BodyText, read: readonly Tolerance[]): Diagnostic[] {
  const { source } = body;
  if (!source.includes('tolérer')) return [];
  const headEnd = source.startsWith('---') ? source.indexOf('\n---', 3) : -1;
  const known = new Set(read.map(({ place }) => `${place.line}:${place.column}`));
  return [...source.matchAll(LIKE_ONE)].flatMap(({ 0: found, index }) => {
    if (!found.startsWith('<') && index > headEnd) return [];
    const place = placeAt(body, index, index + found.length);
    if (known.has(`${place.line}:${place.column}`)) return [];
    return [problem('ST-003', place, { found: found.slice(0, 60) })];
  });
}

/** By the line before: the next line with a text that is no tolerance, from 1; nothing where none follows. */
function nextWrittenLines({ source, lineStarts }: BodyText): readonly (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let written: number | undefined;
  for (let at = lineStarts.length - 1; at >= 0; at -= 1) {
    const text = source.slice(lineStarts[at], lineStarts[at + 1]);
    if (text.trim() !== '' && !/^\s*(?:<!--|#)[ \t]*tolérer/.test(text)) written = at + 1;
    next[at] = written;
  }
  return next;
}
