import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { judge, type Asked } from '../../judge/judge.ts';

/** A chapter of the benchmark's invented dossier, as `build` made it: text, notes, tables, a figure. */
const SAMPLE = new URL('./rehearsal.pdf', import.meta.url);
/** After so many, another one gains little. */
const ROUNDS = 6;

/**
 * Judges a small file again and again, for nothing but to make the judge quick: V8 optimises what has run often. A
 * book that is built alone waits for its judge, which has no work while the book is written; earlier than that it would
 * take the core on which V8 optimises the layout. Where there is one core it would only keep the book from being written.
 * @param asked what the file that comes will be held against
 * @param isOver asked before each round
 * @returns how many rounds were made
 */
export async function rehearse(
  asked: Asked,
  isOver: () => boolean,
  cores = availableParallelism(),
): Promise<number> {
  if (cores < 2) return 0;
  const bytes = await readFile(SAMPLE);
  let round = 0;
  for (; round < ROUNDS && !isOver(); round += 1) {
    await judge(bytes, asked);
    // A file that has come meanwhile is heard of
    await setImmediate();
  }
  return round;
}
