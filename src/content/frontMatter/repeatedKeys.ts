import { type Document, isScalar, visit } from 'yaml';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';

/**
 * Keys that their group has had already. `yaml` looks for them too, but compares each key with all that come before
 * it: 20,000 keys take it many seconds.
 */
export function repeatedKeys(document: Document, at: (start: number, end: number) => Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name) && key.range) {
          found.push(problem('FM-017', at(key.range[0], key.range[1]), { key: name }));
        }
        seen.add(name);
      }
    },
  });
  return found;
}
