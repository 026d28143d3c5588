import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import { nearest } from '../../../diagnostics/suggestion.ts';
import type { Mentioned } from '../bodyReading.ts';

/** Every source cited is declared (by the chapter's own list: key → place of its declaration), and cited once at least. */
export function checkCitations(
  declared: ReadonlyMap<string, Place>,
  citations: readonly Mentioned[],
): Diagnostic[] {
  const cited = new Set(citations.map((citation) => citation.name));
  const undeclared = citations
    .filter(({ name }) => !declared.has(name))
    .map(({ name, place }) =>
      problem('SO-001', place, { key: name, suggestion: nearest(name, declared.keys()) }),
    );
  const unused = [...declared]
    .filter(([key]) => !cited.has(key))
    .map(([key, place]) => problem('SO-002', place, { key }));
  return [...undeclared, ...unused];
}
