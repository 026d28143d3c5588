import { blockEnd, frontMatterEnd } from './pairing/fieldPlaces.ts';
import type { Pair } from './pairing/alignment.ts';
import { hashOf, normalised } from './record.ts';
import { currentReadRecord } from './readRecord.ts';
import type { Translation } from './translation.ts';

/** A translation's record after corrections that change no word. */
export interface RenewedRecord {
  readonly text: string;
  /** Source texts that the record now names, by hash. */
  readonly remembered: ReadonlyMap<string, string>;
  readonly named: ReadonlySet<string>;
}

/**
 * The record of a translation whose source was corrected without a change of its words: what was up to date stays so,
 * and what was not is left as it was.
 * @param text of the translation, corrected itself or not
 * @param before the translation as it was, and `after`, read again beside the corrected source
 */
export function renewedRecord(text: string, before: Translation, after: Translation): RenewedRecord {
  const present = new Map(after.pairs.flatMap((pair) => (pair.source ? [[keyOf(pair), pair.source]] : [])));
  const renewed = new Map<string, string>();
  const remembered = new Map<string, string>();
  for (const pair of before.pairs) {
    const now = present.get(keyOf(pair));
    if (pair.state !== 'current' || pair.source === undefined || now === undefined) continue;
    const [old, hash] = [hashOf(pair.source.text), hashOf(now.text)];
    if (old === hash || countOf(before, pair) !== countOf(after, pair)) continue;
    renewed.set(old, hash);
    remembered.set(hash, normalised(now.text));
  }
  const lines = withHashes(text.split('\n'), renewed);
  const named = Object.values(before.recorded ?? {}).flatMap((hashes) =>
    hashes.map((hash) => renewed.get(hash) ?? hash),
  );
  const read = before.stamp === 'holds' ? currentReadRecord(after) : undefined;
  return {
    text: (read === undefined
      ? lines
      : lines.map((line) => (line.startsWith('relu:') ? `relu: [${read.stamp}, ${read.text}]` : line))
    ).join('\n'),
    remembered,
    named: new Set(named),
  };
}

/** A unit of the source by its series and its name or place there. */
function keyOf({ source }: Pair): string {
  return JSON.stringify([source?.series, source?.name ?? source?.index]);
}

function countOf({ pairs }: Translation, { source }: Pair): number {
  return pairs.filter((one) => one.source?.series === source?.series).length;
}

/** Hashes stand below `traduit:` alone. */
function withHashes(lines: readonly string[], renewed: ReadonlyMap<string, string>): readonly string[] {
  const end = frontMatterEnd(lines);
  const start = lines.slice(0, end).findIndex((line) => line.startsWith('traduit:'));
  if (start === -1 || renewed.size === 0) return lines;
  const last = blockEnd(lines, start, end);
  return lines.map((line, index) =>
    index > start && index < last
      ? line.replace(/\b[a-p]{8}\b(?!:)/g, (hash) => renewed.get(hash) ?? hash)
      : line,
  );
}
