import { isLiving } from '../../../src/model/directory/living.ts';
import type { Directory, VocabularyTerm } from '../../../src/model/directory/partnership.ts';

/** Domains of living links, the most frequent first; those that are as frequent in the order of the vocabulary. */
export function domainsByUse({
  partnerships,
  vocabularies,
}: Pick<Directory, 'partnerships' | 'vocabularies'>): VocabularyTerm[] {
  const counts = new Map<string, number>();
  for (const { domains } of partnerships.filter(isLiving))
    for (const id of new Set(domains)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...vocabularies.domains.values()]
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}
