import { decadeOf } from '../counts.ts';
import { partnershipsInOrder, partnerSortKey } from './order.ts';
import { type Collation } from '../../../i18n/collation.ts';
import type { FrenchAuthority, Partnership, Vocabularies } from '../partnership.ts';
import type { PartialDate } from '../../../i18n/partialDate.ts';

/** A line of an index: the term, what distinguishes or accompanies it, and the entries it leads to. */
export interface IndexEntry {
  readonly term: string;
  /** The broader term under which it stands: the region of a département, the decade of a year. */
  readonly within?: string;
  /** For the French index, what tells homonyms apart; for the others, the term in the partner's writing. */
  readonly sub?: string;
  /** The term of this index that stands for it: a name under another spelling leads to no entry of its own. */
  readonly see?: string;
  /** Ids of partnerships, in the order of the line; none where all stand under narrower terms. */
  readonly ids: readonly string[];
}

/**
 * Which terms head the index where some stand under others: regions, be they without départements, and what lies in no
 * time. None in an index of one rank.
 */
export function firstRanks(entries: readonly Pick<IndexEntry, 'within'>[]): boolean[] {
  const hasRanks = entries.some(({ within }) => within !== undefined);
  return entries.map(({ within }) => hasRanks && within === undefined);
}

interface IndexLine {
  readonly key: string;
  readonly term: string;
  readonly sub?: string | undefined;
  /** What the term is sorted by, when its own letters do not. */
  readonly sortKey?: string | undefined;
}

/** French authorities by sort key; a commune and a département of one name are two lines, told apart. */
export function indexByFrench(partnerships: readonly Partnership[], collator: Collation): IndexEntry[] {
  const homonymsOf = new Map<string, Set<string>>();
  const keyOf = ({ sortKey, level, department }: FrenchAuthority): string =>
    `${sortKey}\n${level}\n${department ?? ''}`;
  for (const { french } of partnerships) {
    homonymsOf.set(french.sortKey, (homonymsOf.get(french.sortKey) ?? new Set()).add(keyOf(french)));
  }
  return indexOf(partnerships, collator, ({ french }) => {
    const alone = homonymsOf.get(french.sortKey)?.size === 1;
    const sub = alone ? undefined : (french.department ?? french.region);
    return [{ key: keyOf(french), term: french.sortKey, sub }];
  });
}

/** An index of French names with a line more for each other spelling, in its place: who looks there is led on. */
export function withOtherSpellings(
  entries: readonly IndexEntry[],
  partnerships: readonly Partnership[],
  collator: Collation,
): IndexEntry[] {
  const terms = new Set(entries.map(({ term }) => term));
  const others = new Map(
    partnerships.flatMap(({ french }) =>
      french.otherSpellings.flatMap((spelling) => (terms.has(spelling) ? [] : [[spelling, french.sortKey]])),
    ),
  );
  const lines = [...others].map(([term, see]) => ({ term, see, ids: [] }));
  return [...entries, ...lines].sort((a, b) => collator.compare(a.term, b.term));
}

/** Partner authorities by name; homonyms stay apart by their own writing and territory. */
export function indexByPartner(partnerships: readonly Partnership[], collator: Collation): IndexEntry[] {
  return indexOf(partnerships, collator, ({ partner }) => {
    const key = `${partner.name}\n${partner.localName}\n${partner.territory}`;
    return [{ key, term: partner.name, sub: partner.localName }];
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

/** Kinds of agreement in the order of the vocabulary, by their plural where there is one. */
export function indexByAct(
  partnerships: readonly Partnership[],
  vocabularies: Pick<Vocabularies, 'acts'>,
  collator: Collation,
): IndexEntry[] {
  const ordered = partnershipsInOrder(partnerships, collator);
  return [...vocabularies.acts.values()].flatMap(({ id, label, plural }) => {
    const ids = idsOf(ordered.filter(({ act }) => act === id));
    return ids.length === 0 ? [] : [{ term: plural ?? label, ids }];
  });
}

/** Territories of the partners in the order of the vocabulary (usually geographic); in each, by partner. */
export function indexByTerritory(
  partnerships: readonly Partnership[],
  vocabularies: Pick<Vocabularies, 'territories'>,
  collator: Collation,
): IndexEntry[] {
  const ordered = partnershipsInOrder(partnerships, collator).sort((a, b) =>
    collator.compare(partnerSortKey(a.partner), partnerSortKey(b.partner)),
  );
  return [...vocabularies.territories.values()].flatMap(({ id, label, local }) => {
    const ids = idsOf(ordered.filter(({ partner }) => partner.territory === id));
    return ids.length === 0 ? [] : [{ term: label, ...(local === label ? {} : { sub: local }), ids }];
  });
}

/** The level of the authorities that are themselves a département. */
const DEPARTMENT = 'departement';

/**
 * French regions, and in each its départements, by name; what lies in no département leads from its region.
 * @param nameOf a region as the edition writes it
 */
export function indexByFrenchPlace(
  partnerships: readonly Partnership[],
  collator: Collation,
  nameOf: (region: string) => string,
): IndexEntry[] {
  const ordered = partnershipsInOrder(partnerships, collator);
  const byRegion = sortedGroups(ordered, ({ french }) => nameOf(french.region), collator.compare);
  return byRegion.flatMap(([region, links]) => {
    const inNone = links.filter(({ french }) => departmentOf(french) === '');
    const byDepartment = sortedGroups(links, ({ french }) => departmentOf(french), collator.compare);
    return [
      { term: region, ids: idsOf(inNone) },
      ...narrower(
        region,
        byDepartment.filter(([department]) => department !== ''),
        (department) => department,
      ),
    ];
  });
}

function departmentOf({ department, level, name }: FrenchAuthority): string {
  return department ?? (level === DEPARTMENT ? name : '');
}

/** How an index writes the times that it is ordered by. */
export interface TimeLabels {
  /** @param decade its first year */
  readonly decade: (decade: number) => string;
  readonly year: (year: number) => string;
  readonly undated: string;
}

/** Decades, and in each the years in which links were made; in a year by date, as far as it is known. */
export function indexByYear(
  partnerships: readonly Partnership[],
  collator: Collation,
  labels: TimeLabels,
): IndexEntry[] {
  const ordered = partnershipsInOrder(partnerships, collator).sort(
    (a, b) => dayOfYear(a.since) - dayOfYear(b.since),
  );
  const dated = ordered.flatMap((link) => (link.since ? [{ ...link, year: link.since.year }] : []));
  const undated = ordered.filter(({ since }) => since === undefined);
  const byNumber = (a: number, b: number): number => a - b;
  return [
    ...sortedGroups(dated, ({ year }) => decadeOf(year), byNumber).flatMap(([decade, links]) => {
      const term = labels.decade(decade);
      const years = sortedGroups(links, ({ year }) => year, byNumber);
      return [{ term, ids: [] }, ...narrower(term, years, labels.year)];
    }),
    ...(undated.length > 0 ? [{ term: labels.undated, ids: idsOf(undated) }] : []),
  ];
}

/** A date that is known less precisely comes before those that it may hold. */
function dayOfYear(date: PartialDate | undefined): number {
  return (date?.month ?? 0) * 100 + (date?.day ?? 0);
}

/** Lines that stand under a broader term. */
function narrower<Key>(
  within: string,
  groups: readonly (readonly [Key, readonly Partnership[]])[],
  termOf: (key: Key) => string,
): IndexEntry[] {
  return groups.map(([key, links]) => ({ term: termOf(key), within, ids: idsOf(links) }));
}

function sortedGroups<Key, Member>(
  members: readonly Member[],
  keyOf: (member: Member) => Key,
  compare: (a: Key, b: Key) => number,
): [Key, Member[]][] {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group) group.push(member);
    else groups.set(keyOf(member), [member]);
  }
  return [...groups].sort(([a], [b]) => compare(a, b));
}

function idsOf(partnerships: readonly Partnership[]): string[] {
  return partnerships.map(({ id }) => id);
}

function indexOf(
  partnerships: readonly Partnership[],
  collator: Collation,
  linesOf: (partnership: Partnership) => readonly IndexLine[],
): IndexEntry[] {
  const entries = new Map<string, IndexLine & { readonly ids: Set<string> }>();
  for (const partnership of partnershipsInOrder(partnerships, collator)) {
    for (const line of linesOf(partnership)) {
      const entry = entries.get(line.key) ?? { ...line, ids: new Set() };
      entry.ids.add(partnership.id);
      entries.set(line.key, entry);
    }
  }
  return [...entries.values()]
    .sort(
      (a, b) =>
        collator.compare(a.sortKey ?? a.term, b.sortKey ?? b.term) ||
        collator.compare(a.term, b.term) ||
        collator.compare(a.sub ?? '', b.sub ?? ''),
    )
    .map(({ term, sub, ids }) => ({ term, ...(sub !== undefined && { sub }), ids: [...ids] }));
}
