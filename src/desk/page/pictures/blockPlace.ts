import { endOfFrontMatter } from '../completion/frontMatterPlace.ts';

/**
 * Where a block can be put nearest below a line: after its paragraph, and neither in the front matter nor in another
 * block.
 * @param lines of the whole text
 * @param at number of the line, from 0
 * @returns number of the line after which it goes, from 0; -1 before the first
 */
export function blockPlace(lines: readonly string[], at: number): number {
  const end = endOfFrontMatter(lines);
  if (end !== undefined && at <= end) return Math.min(end, lines.length - 1);
  let open = 0;
  let place = end ?? -1;
  for (let line = place + 1; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    if (/^:{3,}\s*$/.test(text)) open = Math.max(0, open - 1);
    else if (/^:{3,}[a-z]/.test(text)) open += 1;
    place = line;
    const isBetween = open === 0 && (text.trim() === '' || (lines[line + 1] ?? '').trim() === '');
    if (line >= at && isBetween) return line;
  }
  return place;
}

/** The characters that put a block after a line, parted from its neighbours by empty lines. */
export function partedBlock(lines: readonly string[], after: number, block: string): string {
  const isAfterText = after >= 0 && (lines[after] ?? '').trim() !== '';
  const isBeforeText = (lines[after + 1] ?? '').trim() !== '';
  return `${after >= 0 ? '\n' : ''}${isAfterText ? '\n' : ''}${block}${isBeforeText || after + 1 >= lines.length ? '\n' : ''}`;
}
