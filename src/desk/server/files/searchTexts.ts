import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BOUNDS } from '../../../diagnostics/bounds.ts';
import type { FoundLine } from '../../protocol.ts';

/** Lines that one search finds at most; and letters of a line that are shown on each side of what was found. */
const MOST_FOUND = 200;
const AROUND = 60;

/**
 * Lines of the Markdown files of a content folder that hold some words, whatever their capitals, accents and
 * apostrophes. Links are not followed.
 */
export async function searchTexts(root: string, words: string): Promise<FoundLine[]> {
  const wanted = folded(words.trim());
  if (wanted === '') return [];
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
  const found: FoundLine[] = [];
  for (const path of files) {
    if ((await stat(path)).size > BOUNDS.textFile.most) continue;
    const file = `${root}/${path.slice(join(root).replaceAll('\\', '/').length + 1)}`;
    for (const [index, line] of (await readFile(path, 'utf8')).normalize('NFC').split('\n').entries()) {
      const at = placeOf(line, wanted);
      if (at === undefined) continue;
      if (found.length === MOST_FOUND) return found;
      found.push({ file, line: index + 1, text: excerpt(line, at.at, at.end) });
    }
  }
  return found;
}

/** Where a line, in the NFC form of Unicode, holds some words. */
export function placeOf(
  line: string,
  words: string,
): { readonly at: number; readonly end: number } | undefined {
  const whole = folded(line);
  const wanted = folded(words);
  const found = whole.indexOf(wanted);
  if (found < 0) return undefined;
  // Letters of the line that stand behind each folded one: a ligature stands for two of them.
  const origins: number[] = [];
  let origin = 0;
  for (const letter of line) {
    for (let count = folded(letter).length; count > 0; count -= 1) origins.push(origin);
    origin += letter.length;
  }
  return { at: origins[found] ?? 0, end: (origins[found + wanted.length - 1] ?? 0) + 1 };
}

/**
 * The same letters for whoever types with or without capitals, accents, curled apostrophes and spaces that hold.
 * Marks of kana stay: か is not が.
 */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
}

function excerpt(line: string, found: number, past: number): string {
  const [start, end] = [Math.max(0, found - AROUND), past + AROUND];
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
}
