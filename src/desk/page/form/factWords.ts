import type { PageWords } from '../words.ts';
import type { FactPath } from './frontMatterText.ts';

/*
 * What a form says of the keys of front matters, from one table for each language (`locales/facts`): a name that stands
 * alike in all files under its key (`nom`), another one under its path (`france_nom`).
 */

/** The names of a fact in the table, the most particular first. */
export function namesOf(path: FactPath): string[] {
  const keys = path.filter((step) => typeof step === 'string');
  const [first, last] = [keys[0] ?? '', keys.at(-1) ?? ''];
  return [...new Set([keys.join('_'), `${first}_${last}`, last])];
}

/** The last key of a path, as it stands in the file. */
export function keyOf(path: FactPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** What a fact is called; by its key where the table has no name. */
export function labelOf(words: PageWords, path: FactPath): string {
  return words(
    namesOf(path).map((name) => `facts.labels.${name}`),
    { defaultValue: keyOf(path) },
  );
}

/** How a fact is written; empty where that goes without saying. */
export function hintOf(words: PageWords, path: FactPath): string {
  return words(
    namesOf(path).map((name) => `facts.hints.${name}`),
    { defaultValue: '' },
  );
}

/** A word of a closed list of the schema, as people say it. */
export function valueName(words: PageWords, value: string): string {
  return words(`facts.values.${value}`, { defaultValue: value });
}
