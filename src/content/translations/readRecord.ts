import type { Proofreading } from '../../model/publication/edition.ts';
import type { Pair } from './pairing/alignment.ts';
import { hashOf, normalised, UNKNOWN_SOURCE } from './record.ts';

/** What `relu:` says: whose stamp it was, and what that person read. Written by `sync` alone. */
export interface ReadRecord {
  readonly stamp: string;
  /** `inconnu` when the source had changed before anyone could say what was read. */
  readonly text: string;
}

/**
 * Whether a proof-reader's stamp speaks of the present texts. `changed`: source or translation is no longer what was
 * read. `unrecorded`: nothing says yet what was read.
 */
export type StampState = 'holds' | 'changed' | 'unrecorded';

/** The state of a stamp beside its record and the present texts. */
export function stampState(
  stamp: Proofreading,
  record: ReadRecord | undefined,
  pairs: readonly Pair[],
): StampState {
  if (record?.stamp !== hashOfStamp(stamp)) return 'unrecorded';
  return record.text === hashOfRead(pairs) ? 'holds' : 'changed';
}

/**
 * The record that `sync` writes. One that belongs to this very stamp stays, whatever was changed since; a new stamp is
 * tied to the present texts, unless some of them follow their source no longer: nobody can have read these against it.
 * @param isUpToDate true for pairs that the editor says are up to date, in this sync or before
 */
export function readRecordFor(
  stamp: Proofreading | undefined,
  record: ReadRecord | undefined,
  pairs: readonly Pair[],
  isUpToDate: (pair: Pair) => boolean,
): ReadRecord | undefined {
  if (stamp === undefined) return undefined;
  const own = hashOfStamp(stamp);
  if (record?.stamp === own) return record;
  const late = pairs.filter((pair) => !isUpToDate(pair));
  if (late.length === 0) return { stamp: own, text: hashOfRead(pairs) };
  return late.some(({ state }) => state === 'stale') ? { stamp: own, text: UNKNOWN_SOURCE } : undefined;
}

/** What a stamp reads that speaks of the present texts. */
export function currentReadRecord({
  proofreading,
  pairs,
}: {
  readonly proofreading: Proofreading | undefined;
  readonly pairs: readonly Pair[];
}): ReadRecord | undefined {
  return proofreading && { stamp: hashOfStamp(proofreading), text: hashOfRead(pairs) };
}

function hashOfStamp({ by, on }: Proofreading): string {
  return hashOf(`${by}, ${on}`);
}

/** Of what lay side by side; what translates nothing any more is not in the edition, and does not count. */
function hashOfRead(pairs: readonly Pair[]): string {
  const read = pairs.flatMap(({ source, translation }) =>
    source
      ? [[source.series, source.name, normalised(source.text), normalised(translation?.text ?? '')]]
      : [],
  );
  return hashOf(JSON.stringify(read));
}
