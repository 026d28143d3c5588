import { kanaKey } from './kanaOrder.ts';
import { type Collation, partnershipsInOrder, partnerSortKey } from './order.ts';
import type { Partnership, Vocabularies } from './partnership.ts';
import type { Language } from './publication.ts';

/** A line of an index: the term, what distinguishes or accompanies it, and the entries it leads to. */
export interface IndexEntry {
  readonly term: string;
  /** For the French index, what tells homonyms apart; for the others, the term in the partner's writing. */
  readonly sub?: string;
  /** What the term is sorted by, when its own letters do not: its kana. */
  readonly sortKey?: string;
  /** Ids of partnerships, in the order of the book. */
  readonly ids: readonly string[];
}

interface Line {
  readonly key: string;
  readonly term: string;
  readonly sub?: string | undefined;
  readonly sortKey?: string | undefined;
}

/**
 * French authorities by sort key; a commune and a département of one name are two lines, told apart.
 * In Japanese: by their katakana, with the Latin form.
 */
export function indexByFrench(
  partnerships: readonly Partnership[],
  collator: Collation,
  language: Language = 'fr',
): IndexEntry[] {
  const levelsOf = new Map<string, Set<string>>();
  for (const { french } of partnerships) {
    const key = french.sortKey;
    levelsOf.set(key, (levelsOf.get(key) ?? new Set()).add(`${french.level}\n${french.department ?? ''}`));
  }
  return indexOf(partnerships, collator, ({ french }) => {
    const homonyms = (levelsOf.get(french.sortKey)?.size ?? 0) > 1;
    const key = `${french.sortKey}\n${french.level}\n${french.department ?? ''}`;
    if (language === 'ja') {
      return [
        { key, term: french.localName ?? french.name, sub: french.name, sortKey: kanaKey(french.sortKey) },
      ];
    }
    return [{ key, term: french.sortKey, sub: homonyms ? (french.department ?? french.region) : undefined }];
  });
}

/**
 * Partner authorities by their usual French form; homonyms stay apart by their own writing and territory.
 * In Japanese: by their reading, which accompanies their name.
 */
export function indexByPartner(
  partnerships: readonly Partnership[],
  collator: Collation,
  language: Language = 'fr',
): IndexEntry[] {
  return indexOf(partnerships, collator, ({ partner }) => {
    const key = `${partner.name}\n${partner.localName}\n${partner.territory}`;
    return language === 'ja'
      ? [{ key, term: partner.localName, sub: partner.reading, sortKey: kanaKey(partnerSortKey(partner)) }]
      : [{ key, term: partner.name, sub: partner.localName }];
  });
}

/** Domains by label; in an edition whose labels are the local ones, in the order of the vocabulary. */
export function indexByDomain(
  partnerships: readonly Partnership[],
  vocabularies: Pick<Vocabularies, 'domains'>,
  collator: Collation,
): IndexEntry[] {
  const order = [...vocabularies.domains.keys()];
  return indexOf(partnerships, collator, ({ domains }) =>
    domains.map((id) => {
      const { label, local } = vocabularies.domains.get(id) ?? { label: id };
      if (local !== label) return { key: id, term: label, sub: local };
      return { key: id, term: label, sortKey: String(order.indexOf(id)).padStart(4, '0') };
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
  return [...vocabularies.territories.values()].flatMap(({ id, label, local }) => {
    const ids = ordered
      .filter(({ partner }) => partner.territory === id)
      .map((partnership) => partnership.id);
    return ids.length === 0 ? [] : [{ term: label, ...(local === label ? {} : { sub: local }), ids }];
  });
}

function indexOf(
  partnerships: readonly Partnership[],
  collator: Collation,
  linesOf: (partnership: Partnership) => readonly Line[],
): IndexEntry[] {
  const entries = new Map<string, Omit<IndexEntry, 'ids'> & { ids: string[] }>();
  for (const partnership of partnershipsInOrder(partnerships, collator)) {
    for (const line of linesOf(partnership)) {
      const entry = entries.get(line.key) ?? entryOf(line);
      if (!entry.ids.includes(partnership.id)) entry.ids.push(partnership.id);
      entries.set(line.key, entry);
    }
  }
  return [...entries.values()].sort(
    (a, b) =>
      collator.compare(a.sortKey ?? a.term, b.sortKey ?? b.term) ||
      collator.compare(a.term, b.term) ||
      collator.compare(a.sub ?? '', b.sub ?? ''),
  );
}

function entryOf({ term, sub, sortKey }: Line): Omit<IndexEntry, 'ids'> & { ids: string[] } {
  return { term, ...(sub !== undefined && { sub }), ...(sortKey !== undefined && { sortKey }), ids: [] };
}
