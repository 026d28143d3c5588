import { type BodyText, placeAt } from '../../content/markdown/bodyPlaces.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';

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
