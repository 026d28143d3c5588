import { isLiving } from './living.ts';
import { partnershipsInOrder } from './order/order.ts';
import { type Collation } from '../../i18n/collation.ts';
import type { Partnership, Directory } from './partnership.ts';

/** Partnerships that have something in common with the chosen ones: what it is, and which they are. */
export interface Neighbours {
  /** A region's name, or the id of a territory or a domain. */
  readonly common: string;
  readonly partnerships: readonly Partnership[];
}

export interface Surroundings {
  readonly regions: readonly Neighbours[];
  readonly territories: readonly Neighbours[];
  /** Those that work on what most of the chosen ones work on. */
  readonly domains: readonly Neighbours[];
}

/** So many domains, and so many links in each, that the lists stay short. */
const MOST_DOMAINS = 3;
const MOST_PEERS = 6;

/**
 * What lies around some entries of a directory: the others of the same French regions, of the same
 * territories, and peers by domain; no link that has ended. Each is listed once, at the first of these; in the order of the book.
 */
export function surroundingsOf(
  { partnerships, vocabularies }: Directory,
  chosen: ReadonlySet<string>,
  collator: Collation,
): Surroundings {
  const ordered = partnershipsInOrder(partnerships, collator);
  const kept = ordered.filter(({ id }) => chosen.has(id));
  const left = new Set(ordered.filter((one) => !chosen.has(one.id) && isLiving(one)));
  const take = (common: string, found: readonly Partnership[]): Neighbours => {
    for (const one of found) left.delete(one);
    return { common, partnerships: found };
  };
  const takeAll = (values: Iterable<string>, valueOf: (one: Partnership) => string): Neighbours[] =>
    [...values]
      .filter((value) => kept.some((one) => valueOf(one) === value))
      .map((value) =>
        take(
          value,
          [...left].filter((one) => valueOf(one) === value),
        ),
      )
      .filter((neighbours) => neighbours.partnerships.length > 0);
  const regions = takeAll(vocabularies.regions, ({ french }) => french.region);
  const territories = takeAll(vocabularies.territories.keys(), ({ partner }) => partner.territory);
  const main = mainDomains(kept, [...vocabularies.domains.keys()]);
  const domains = main
    .map((domain) => take(domain, closest([...left], domain, main)))
    .filter((neighbours) => neighbours.partnerships.length > 0);
  return { regions, territories, domains };
}

/** Domains of most of the entries, the most frequent first. */
function mainDomains(kept: readonly Partnership[], vocabulary: readonly string[]): string[] {
  const countOf = (domain: string): number => kept.filter(({ domains }) => domains.includes(domain)).length;
  return vocabulary
    .map((domain) => ({ domain, count: countOf(domain) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_DOMAINS)
    .map(({ domain }) => domain);
}

/** Those of a domain that share most of the main ones; the order of the book decides among equals, and is kept. */
function closest(left: readonly Partnership[], domain: string, main: readonly string[]): Partnership[] {
  const shared = ({ domains }: Partnership): number => main.filter((one) => domains.includes(one)).length;
  const best = new Set(
    left
      .filter(({ domains }) => domains.includes(domain))
      .sort((a, b) => shared(b) - shared(a))
      .slice(0, MOST_PEERS),
  );
  return left.filter((one) => best.has(one));
}
