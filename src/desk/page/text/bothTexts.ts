import { diffArrays } from 'diff';

/** Lines of the common text from `from` to before `to`, and what stands there in another. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Beyond so many changed lines two texts are no longer compared line by line. */
const MOST_CHANGES = 4_000;

/**
 * Two texts in one: what each of them changed of the text that both come from. Where both changed the same lines, mine
 * stand first and those of the other below; no line that either wrote is left out.
 */
export function bothTexts(base: string, mine: string, other: string): string {
  const lines = linesOf(base);
  const [here, there] = [changesOf(lines, linesOf(mine)), changesOf(lines, linesOf(other))];
  const out: string[] = [];
  let at = 0;
  for (const { from, to } of placesOf([...here, ...there])) {
    const own = regionOf(lines, here, from, to);
    const others = regionOf(lines, there, from, to);
    const [hasOwn, hasOthers] = [isWithin(here, from, to), isWithin(there, from, to)];
    out.push(...lines.slice(at, from));
    if (hasOwn) out.push(...own);
    if (hasOthers && !(hasOwn && own.join('') === others.join(''))) out.push(...others);
    at = to;
  }
  return joined([...out, ...lines.slice(at)], mine.includes('\r\n') ? '\r\n' : '\n');
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function changesOf(base: string[], text: string[]): Change[] {
  const parts = diffArrays(base, text, { maxEditLength: MOST_CHANGES }) as
    ReturnType<typeof diffArrays<string>> | undefined;
  if (parts === undefined) return [{ from: 0, to: base.length, lines: text }];
  const changes: Change[] = [];
  let at = 0;
  for (const { added, removed, value } of parts) {
    const last = changes.at(-1);
    const to = added ? at : at + value.length;
    if (added || removed) {
      const change = { from: at, to, lines: added ? value : [] };
      if (last?.to === at)
        changes[changes.length - 1] = { from: last.from, to, lines: [...last.lines, ...change.lines] };
      else changes.push(change);
    }
    at = to;
  }
  return changes;
}

/** Stretches of the common text that somebody changed; those that touch are one. */
function placesOf(changes: readonly Change[]): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  for (const { from, to } of changes.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = places.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else places.push({ from, to });
  }
  return places;
}

function isWithin(changes: readonly Change[], from: number, to: number): boolean {
  return changes.some((one) => one.from >= from && one.to <= to);
}

/** What one text has in the place of a stretch of the common one. */
function regionOf(base: readonly string[], changes: readonly Change[], from: number, to: number): string[] {
  const region: string[] = [];
  let at = from;
  for (const change of changes.filter((one) => one.from >= from && one.to <= to)) {
    region.push(...base.slice(at, change.from), ...change.lines);
    at = change.to;
  }
  return [...region, ...base.slice(at, to)];
}

/** A last line without an end gets one where another follows it. */
function joined(lines: readonly string[], end: string): string {
  return lines
    .map((line, index) => (line.endsWith('\n') || index === lines.length - 1 ? line : line + end))
    .join('');
}
