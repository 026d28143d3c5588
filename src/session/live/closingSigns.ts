import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Correction } from './liveTypes.ts';

/**
 * What closes a quotation, a list or a group of a front matter that was left open (FM-016): its sign at the end of the
 * line, where the next line begins something else. What was meant to stand after it is for whoever reads to say.
 */
export function closingOf(
  { code, place, data }: Diagnostic,
  sources: ReadonlyMap<string, string>,
): Correction | undefined {
  const { file, line, column } = place;
  const { sign } = data;
  const lines = sources.get(file)?.split(/\r?\n/);
  const opened = lines?.[line - 1]?.slice(column - 1).trimEnd();
  if (code !== 'FM-016' || typeof sign !== 'string' || !opened) return undefined;
  // A list that goes on below closes there, or nobody knows where.
  if (!/^\s*(?:-\s|[^\s:]+:(?:\s|$))|^---/.test(lines?.[line] ?? '---')) return undefined;
  return { file, line, column, endColumn: column + opened.length, text: closed(opened, sign), isSure: false };
}

/** A comma that waits for what follows goes before a bracket. */
function closed(opened: string, sign: string): string {
  return sign === ']' || sign === '}' ? `${opened.replace(/\s*,$/, '')}${sign}` : `${opened}${sign}`;
}
