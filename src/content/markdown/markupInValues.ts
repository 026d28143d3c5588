import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { KeyPath, PlaceOf } from '../frontMatter/yamlPlaces.ts';

/** Markup that is whole, and so was meant: bold, italic, a link, a reading, a note call, a citation. */
const MARKUP =
  /\*\*[^*\n]{1,400}\*\*|(?<![\p{L}\p{N}*])\*[^\s*][^*\n]{0,400}\*(?![\p{L}\p{N}*])|\[[^\]\n]{1,400}\]\([^)\n]{1,400}\)|[{｛][^{}｛｝|｜\n]{1,100}[|｜][^{}｛｝|｜\n]{1,100}[}｝]|\[[\^@][^\]\n]{1,400}\]/u;

/** What is never printed as a text: addresses, and words copied from a page. */
const NO_TEXTS: readonly string[] = ['url', 'site', 'courriel', 'bloc', 'blocs'];

/**
 * Markup in values that are printed as they are written: nobody should find its signs in the book.
 * @param read keys at the top whose markup is read
 */
export function markupInValues(
  data: Readonly<Record<string, unknown>>,
  placeOf: PlaceOf,
  read: readonly string[],
): Diagnostic[] {
  return Object.entries(data).flatMap(([key, value]) =>
    read.includes(key) ? [] : markupIn(value, [key], placeOf),
  );
}

function markupIn(value: unknown, path: KeyPath, placeOf: PlaceOf): Diagnostic[] {
  if (typeof value === 'string') {
    const [found] = MARKUP.exec(value) ?? [];
    return found === undefined ? [] : [problem('FM-045', placeOf(path), { key: path.join('.'), found })];
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one] as const)
    : Object.entries(value);
  return members.flatMap(([key, one]) =>
    NO_TEXTS.includes(String(key)) ? [] : markupIn(one, [...path, key], placeOf),
  );
}
