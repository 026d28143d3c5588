import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { textOfInlines } from '../../../src/model/publication/inlineText.ts';

/**
 * Whether the first cell of each row names it (`TH`, Scope Row: ISO 14289-1, 7.5): then a screen reader says it
 * with every other cell of the row. It does where it is never empty and never the same twice, unless the author
 * says otherwise (`entetes`).
 */
export function hasRowHeaders(table: BlockOf<'table'>): boolean {
  if (table.headers !== undefined) return table.headers === 'rows';
  if (table.head.length < 2) return false;
  const names = table.rows.map(([first]) => textOfInlines(first?.children ?? []).trim());
  return names.every((name) => name !== '') && new Set(names).size === names.length;
}
