import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import { nearest } from '../../../diagnostics/suggestion.ts';
import { asReadAloud } from '../../files/asRead.ts';
import type { Mentioned } from '../bodyReading.ts';
import { oncePerName } from '../oncePerName.ts';

/**
 * Keys as people read them: a citation means the one source whose key differs in case, normal form, apostrophes
 * or blanks alone. Where two do, none is meant, and the citation stays as it is written.
 */
export function readingOfKeys(keys: readonly string[]): (written: string) => string {
  const exact = new Set(keys);
  const read = new Map<string, string | undefined>();
  for (const key of exact) read.set(asReadAloud(key), read.has(asReadAloud(key)) ? undefined : key);
  return (written) => (exact.has(written) ? written : (read.get(asReadAloud(written)) ?? written));
}

/** Every source cited is declared (by the chapter's own list: key → place of its declaration), and cited once at least. */
export function checkCitations(
  declared: ReadonlyMap<string, Place>,
  citations: readonly Mentioned[],
): Diagnostic[] {
  const cited = new Set(citations.map((citation) => citation.name));
  const undeclared = oncePerName(
    citations.filter(({ name }) => !declared.has(name)),
    'SO-001',
    (name) => ({ suggestion: nearest(name, declared.keys()) }),
  );
  const unused = [...declared]
    .filter(([key]) => !cited.has(key))
    .map(([key, place]) => problem('SO-002', place, { key }));
  return [...undeclared, ...unused];
}
