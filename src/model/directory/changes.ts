import { isDeepStrictEqual } from 'node:util';
import type {
  ChangedPartnership,
  Changes,
  EarlierEdition,
  FactChange,
  Partnership,
  PartnershipFacts,
} from './partnership.ts';
import { PARTNERSHIP_FIELDS } from './fields.ts';
import { fieldsInPlace, valueAt } from '../fields/walk.ts';

/** The data of an earlier edition. */
export interface Snapshot extends EarlierEdition {
  readonly partnerships: readonly PartnershipFacts[];
}

/**
 * What differs between an earlier edition and the partnerships of today, both in the language of the source.
 * Prose, sources and sort keys are not facts. Each list is in the order in which its partnerships are given.
 */
export function changesSince(
  { partnerships: earlierOnes, ...since }: Snapshot,
  current: readonly Partnership[],
): Changes {
  const before = new Map(earlierOnes.map((facts) => [facts.id, facts]));
  const present = new Set(current.map(({ id }) => id));
  const changed: ChangedPartnership[] = [];
  const ended: string[] = [];
  for (const partnership of current) {
    const { id } = partnership;
    const earlier = before.get(id);
    if (earlier === undefined) continue;
    const hasEnded = earlier.state !== 'ended' && partnership.state === 'ended';
    if (hasEnded) ended.push(id);
    const facts = factChanges(earlier, partnership).filter(
      ({ field }) => !(hasEnded && FACTS_OF_END.has(field)),
    );
    if (facts.length > 0) changed.push({ id, facts });
  }
  return {
    since,
    added: current.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    changed,
    ended,
    withdrawn: earlierOnes.filter(({ id }) => !present.has(id)),
  };
}

/** A link that has ended is told as that, with its date and its reason; not as one whose state was changed. */
const FACTS_OF_END: ReadonlySet<string> = new Set(['state', 'endedOn', 'endReason']);

/** What a card says of itself since the earlier edition. */
export type ChangeMark = 'added' | 'changed' | 'ended';

/** The mark of each entry that has one; an end says more than a change. */
export function changeMarks(changes: Changes | undefined): ReadonlyMap<string, ChangeMark> {
  if (changes === undefined) return new Map();
  return new Map<string, ChangeMark>([
    ...changes.changed.map(({ id }) => [id, 'changed'] as const),
    ...changes.ended.map((id) => [id, 'ended'] as const),
    ...changes.added.map((id) => [id, 'added'] as const),
  ]);
}

/** Fields whose changes are told: those that the templates have a name for; those of the two sides come first. */
const FACTS = fieldsInPlace(PARTNERSHIP_FIELDS)
  .filter(({ field }) => field.label !== undefined)
  .sort((a, b) => b.properties.length - a.properties.length);

function factChanges(before: PartnershipFacts, after: PartnershipFacts): FactChange[] {
  return FACTS.flatMap(({ properties }) =>
    changeOf(properties.join('.'), valueAt(before, properties), valueAt(after, properties)),
  );
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
