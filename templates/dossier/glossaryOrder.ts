import { collatorFor } from '../../src/i18n/collation.ts';
import type { Language } from '../../src/i18n/language.ts';
import { writingOf } from '../../src/i18n/writing.ts';
import { kanaCollation, kanaRowHead } from '../../src/model/directory/order/kanaOrder.ts';
import type { GlossaryTerm } from '../../src/model/publication/publication.ts';

/** Terms that stand under one heading. */
export interface GlossaryGroup {
  readonly head: string;
  readonly terms: readonly GlossaryTerm[];
}

/** Terms by category, as they are written down: an editor's order. */
export function byCategory(terms: readonly GlossaryTerm[]): GlossaryGroup[] {
  return groupedBy(terms, ({ category }) => category);
}

/**
 * Terms by the word that readers of the partner's language look up, in the order of that language: in Japanese by
 * reading, under the rows of the 五十音 (JA-13); in others under their first letter.
 * @param rowHead how a row is headed: `カ` → `カ行`
 */
export function byLocalTerm(
  terms: readonly GlossaryTerm[],
  language: Language,
  rowHead: (row: string) => string,
): GlossaryGroup[] {
  const isKana = writingOf(language) === 'Jpan';
  const collator = isKana ? kanaCollation : collatorFor(language);
  const keyOf = ({ local, reading }: GlossaryTerm): string => (isKana ? (reading ?? local) : local);
  const sorted = [...terms].sort(
    (a, b) => collator.compare(keyOf(a), keyOf(b)) || collator.compare(a.local, b.local),
  );
  return groupedBy(sorted, (term) =>
    isKana ? rowHead(kanaRowHead(keyOf(term))) : keyOf(term).charAt(0).toLocaleUpperCase(language),
  );
}

function groupedBy(terms: readonly GlossaryTerm[], headOf: (term: GlossaryTerm) => string): GlossaryGroup[] {
  const groups = new Map<string, GlossaryTerm[]>();
  for (const term of terms) groups.set(headOf(term), [...(groups.get(headOf(term)) ?? []), term]);
  return [...groups].map(([head, members]) => ({ head, terms: members }));
}
