import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BOUNDS } from '../../../diagnostics/bounds.ts';
import { folded, placesOf } from '../../../session/live/search/foundWords.ts';
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
      const [at] = placesOf(line, wanted);
      if (at === undefined) continue;
      if (found.length === MOST_FOUND) return found;
      found.push({ file, line: index + 1, text: excerpt(line, at.at, at.end) });
    }
  }
  return found;
}

function excerpt(line: string, found: number, past: number): string {
  const [start, end] = [Math.max(0, found - AROUND), past + AROUND];
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
}
