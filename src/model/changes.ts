import { isDeepStrictEqual } from 'node:util';
import type { Partnership } from './partnership.ts';

/** What a directory says of a partnership in data, without its prose. */
export type PartnershipFacts = Omit<Partnership, 'blocks' | 'place'>;

/** The data of an earlier edition. */
export interface Snapshot {
  readonly edition: string;
  /** ISO date of that edition. */
  readonly date: string;
  readonly partnerships: readonly PartnershipFacts[];
}

/** A fact that differs, by its path in the model: `since`, `french.name`. */
export interface FactChange {
  readonly field: string;
  /** Undefined when the fact was not known. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface ChangedPartnership {
  readonly partnership: Partnership;
  readonly facts: readonly FactChange[];
}

/** What is new since an edition; each list in the order in which its partnerships are given. */
export interface Changes {
  readonly added: readonly Partnership[];
  readonly changed: readonly ChangedPartnership[];
  /** Links that have ended since; they are not in `changed` for that alone. */
  readonly ended: readonly Partnership[];
  /** Entries of the earlier edition that the book no longer has. */
  readonly withdrawn: readonly PartnershipFacts[];
}

/** What differs between an earlier edition and the partnerships of today. Prose and sources are not facts. */
export function changesSince(previous: Snapshot, current: readonly Partnership[]): Changes {
  const before = new Map(previous.partnerships.map((facts) => [facts.id, facts]));
  const present = new Set(current.map(({ id }) => id));
  const changed: ChangedPartnership[] = [];
  const ended: Partnership[] = [];
  for (const partnership of current) {
    const earlier = before.get(partnership.id);
    if (earlier === undefined) continue;
    const hasEnded = earlier.state !== 'ended' && partnership.state === 'ended';
    if (hasEnded) ended.push(partnership);
    const facts = factChanges(earlier, partnership).filter(({ field }) => !(hasEnded && field === 'state'));
    if (facts.length > 0) changed.push({ partnership, facts });
  }
  return {
    added: current.filter(({ id }) => !before.has(id)),
    changed,
    ended,
    withdrawn: previous.partnerships.filter(({ id }) => !present.has(id)),
  };
}

const FACTS = [
  'act',
  'actTerm',
  'since',
  'origin',
  'predecessor',
  'renewals',
  'state',
  'domains',
  'reliability',
  'disputes',
] as const satisfies readonly (keyof PartnershipFacts)[];

function factChanges(before: PartnershipFacts, after: PartnershipFacts): FactChange[] {
  return [
    ...fieldChanges('french.', { ...before.french }, { ...after.french }),
    ...fieldChanges('partner.', { ...before.partner }, { ...after.partner }),
    ...FACTS.flatMap((field) => changeOf(field, before[field], after[field])),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

function fieldChanges(prefix: string, before: Fields, after: Fields): FactChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => changeOf(`${prefix}${name}`, before[name], after[name]));
}

function changeOf(field: string, before: unknown, after: unknown): FactChange[] {
  return isDeepStrictEqual(withoutUndefined(before), withoutUndefined(after))
    ? []
    : [{ field, before, after }];
}

/** A key that holds undefined says no more than a key that is not there. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(known.map(([key, one]) => [key, withoutUndefined(one)]));
}
