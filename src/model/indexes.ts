import { type Collation, partnershipsInOrder } from './order.ts';
import type { Partnership, Vocabularies } from './partnership.ts';

/** A line of an index: the term, what distinguishes or accompanies it, and the entries it leads to. */
export interface IndexEntry {
  readonly term: string;
  /** For the French index, what tells homonyms apart; for the others, the term in the partner's writing. */
  readonly sub?: string;
  /** Ids of partnerships, in the order of the book. */
  readonly ids: readonly string[];
}

interface Line {
  readonly key: string;
  readonly term: string;
  readonly sub?: string;
}

/** French authorities by sort key; a commune and a département of one name are two lines, told apart. */
export function indexByFrench(partnerships: readonly Partnership[], collator: Collation): IndexEntry[] {
  const levelsOf = new Map<string, Set<string>>();
  for (const { french } of partnerships) {
    const key = french.sortKey;
    levelsOf.set(key, (levelsOf.get(key) ?? new Set()).add(`${french.level}\n${french.department ?? ''}`));
  }
  return indexOf(partnerships, collator, ({ french }) => {
    const homonyms = (levelsOf.get(french.sortKey)?.size ?? 0) > 1;
    const sub = homonyms ? (french.department ?? french.region) : undefined;
    return [line(`${french.sortKey}\n${french.level}\n${french.department ?? ''}`, french.sortKey, sub)];
  });
}

/** Partner authorities by their usual French form; homonyms stay apart by their own writing and territory. */
export function indexByPartner(partnerships: readonly Partnership[], collator: Collation): IndexEntry[] {
  return indexOf(partnerships, collator, ({ partner }) => [
    line(`${partner.name}\n${partner.localName}\n${partner.territory}`, partner.name, partner.localName),
  ]);
}

/** Domains by label. */
export function indexByDomain(
  partnerships: readonly Partnership[],
  vocabularies: Pick<Vocabularies, 'domains'>,
  collator: Collation,
): IndexEntry[] {
  return indexOf(partnerships, collator, ({ domains }) =>
    domains.map((id) => {
      const domain = vocabularies.domains.get(id);
      return line(id, domain?.label ?? id, domain?.local);
    }),
  );
}

/** Territories of the partners in the order of the vocabulary (usually geographic), not of the alphabet. */
export function indexByTerritory(
  partnerships: readonly Partnership[],
  vocabularies: Pick<Vocabularies, 'territories'>,
  collator: Collation,
): IndexEntry[] {
  const ordered = partnershipsInOrder(partnerships, collator);
  return [...vocabularies.territories.values()].flatMap((territory) => {
    const ids = ordered.filter(({ partner }) => partner.territory === territory.id).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ term: territory.label, sub: territory.local, ids }];
  });
}

function indexOf(
  partnerships: readonly Partnership[],
  collator: Collation,
  linesOf: (partnership: Partnership) => readonly Line[],
): IndexEntry[] {
  const entries = new Map<string, { term: string; sub?: string; ids: string[] }>();
  for (const partnership of partnershipsInOrder(partnerships, collator)) {
    for (const { key, ...shown } of linesOf(partnership)) {
      const entry = entries.get(key) ?? { ...shown, ids: [] };
      if (!entry.ids.includes(partnership.id)) entry.ids.push(partnership.id);
      entries.set(key, entry);
    }
  }
  return [...entries.values()].sort(
    (a, b) => collator.compare(a.term, b.term) || collator.compare(a.sub ?? '', b.sub ?? ''),
  );
}

function line(key: string, term: string, sub: string | undefined): Line {
  return sub === undefined ? { key, term } : { key, term, sub };
}
