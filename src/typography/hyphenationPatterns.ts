import { createRequire } from 'node:module';
import createHyphenator, { type Patterns } from '@react-pdf/hyphenate';

const require = createRequire(import.meta.url);

/** Cuts a word in lower case into syllables. */
export type Syllables = (word: string) => readonly string[];

const known = new Map<string, Syllables>();

/**
 * Liang's hyphenation by a set of patterns of the npm package `hyphen`, by its name there: `fr`, `en-gb`, `es`.
 * Read when it is first asked for, and once; a name that is not there throws.
 */
export function syllablesBy(patterns: string): Syllables {
  const found = known.get(patterns);
  if (found) return found;
  const { syllables } = createHyphenator(require(`hyphen/patterns/${patterns}.js`) as Patterns);
  known.set(patterns, syllables);
  return syllables;
}
