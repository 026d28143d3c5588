import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { judge } from '../../judge/judge.ts';
import { DEFAULT_OPTIONS } from '../../judge/press/subject.ts';

/** A chapter of the benchmark's invented dossier, as `build` made it: text, notes, tables, a figure. */
const SAMPLE = new URL('./rehearsal.pdf', import.meta.url);
/** After so many, another one gains nothing. */
const ROUNDS = 8;

/**
 * Judges a small file again and again, for nothing but to make the judge quick: V8 optimises what has run often. The
 * judge has no other work while the first file is made, and a book that is built alone waits for it at its end. On one
 * core it would only keep that file from being made.
 * @param isOver asked before each round
 * @returns how many rounds were made
 */
export async function rehearse(isOver: () => boolean, cores = availableParallelism()): Promise<number> {
  if (cores < 2) return 0;
  const bytes = await readFile(SAMPLE);
  let round = 0;
  for (; round < ROUNDS && !isOver(); round += 1) {
    await judge(bytes, { standards: ['PDF/UA-1', 'PDF/A-3a', 'PDF/X-4'], press: DEFAULT_OPTIONS });
    // A file that has come meanwhile is heard of
    await setImmediate();
  }
  return round;
}
