import type { Pair } from './pairing/alignment.ts';
import {
  blockEnd,
  emptyBlock,
  emptyField,
  frontMatterEnd,
  type Insertion,
  isInBody,
  type NewKey,
  withInsertions,
  withNewKeys,
} from './pairing/fieldPlaces.ts';
import { type ReadRecord, readRecordFor } from './readRecord.ts';
import { hashOf, normalised, type Recorded, UNKNOWN_SOURCE } from './record.ts';
import type { Translation } from './translation.ts';
import { BODY, type Unit } from './pairing/units.ts';

/** A translation brought up to date: its text untouched, its record and its empty places changed. */
export interface Synced {
  readonly text: string;
  /** Source texts that the record now names, by hash. */
  readonly remembered: ReadonlyMap<string, string>;
  /** Hashes that the record names, those of texts that changed since included. */
  readonly named: ReadonlySet<string>;
  /** Blocks whose record was changed because the editor says that they are done. */
  readonly confirmed: number;
  /** Empty places added. */
  readonly added: number;
  /** Units that the editor must add by hand. */
  readonly toAddByHand: readonly Unit[];
}

/** What its proof-reader read: nothing, as long as nothing says what the file translates. */
function readRecordOf(
  { proofreading, readRecord, pairs }: Translation,
  says: boolean,
  isDone: IsDone,
): ReadRecord | undefined {
  const isUpToDate = (pair: Pair): boolean =>
    !(pair.state === 'stale' || pair.state === 'unrecorded') ||
    (pair.translation !== undefined && isDone(pair.translation));
  return says ? readRecordFor(proofreading, readRecord, pairs, isUpToDate) : readRecord;
}

/** Which units of a translation the editor says are up to date. */
export type IsDone = (unit: Unit) => boolean;

/** Records what a translation translates, and makes a place for each text that it lacks. */
export function syncTranslation(text: string | undefined, translation: Translation, isDone: IsDone): Synced {
  const lines = (text ?? skeleton(translation)).split('\n');
  const insertions: Insertion[] = [];
  const newKeys: NewKey[] = [];
  const byHand: Unit[] = [];
  const recorded: Record<string, string[]> = {};
  const remembered = new Map<string, string>();
  let confirmed = 0;
  for (const [index, pair] of translation.pairs.entries()) {
    const unit = pair.translation ?? pair.source;
    if (unit === undefined) continue;
    if (pair.translation === undefined) {
      const insertion = placeFor(lines, translation.pairs, index);
      if (insertion === undefined) {
        byHand.push(unit);
        continue;
      }
      if ('key' in insertion) newKeys.push(insertion);
      else insertions.push(insertion);
    }
    const hash = recordFor(pair, isDone);
    if (isConfirmation(pair, hash)) confirmed++;
    (recorded[unit.series] ??= []).push(hash);
    if (pair.source && hash === hashOf(pair.source.text)) remembered.set(hash, normalised(pair.source.text));
  }
  const added = insertions.length + newKeys.length;
  const says = translation.recorded !== undefined || confirmed > 0 || added > 0;
  const inOrder = inOrderOfTranslation(translation.pairs, says ? recorded : {});
  const read = readRecordOf(translation, says, isDone);
  return {
    text: withRecord(withNewKeys(withInsertions(lines, insertions), newKeys), read, inOrder).join('\n'),
    remembered,
    named: new Set(Object.values(inOrder).flat()),
    confirmed,
    added,
    toAddByHand: byHand,
  };
}

function skeleton({ id, language }: Translation): string {
  return ['---', `id: ${id}`, `langue: ${language}`, 'relecture: à faire', '---', ''].join('\n');
}

function isConfirmation({ state, source }: Pair, hash: string): boolean {
  return (
    (state === 'stale' || state === 'unrecorded') && source !== undefined && hash === hashOf(source.text)
  );
}

function recordFor({ state, source, translation, recorded }: Pair, isDone: IsDone): string {
  if (source === undefined) return recorded ?? UNKNOWN_SOURCE;
  const isConfirmed =
    state === 'current' || state === 'missing' || (translation !== undefined && isDone(translation));
  return isConfirmed ? hashOf(source.text) : (recorded ?? UNKNOWN_SOURCE);
}

/** Where the empty place of the pair `index` goes: after what precedes it in the body, before what follows in a list. */
function placeFor(
  lines: readonly string[],
  pairs: readonly Pair[],
  index: number,
): Insertion | NewKey | undefined {
  const source = pairs[index]?.source;
  if (source === undefined) return undefined;
  const inSeries = (pair: Pair): boolean => (pair.translation ?? pair.source)?.series === source.series;
  if (isInBody(source)) {
    const previous = pairs.slice(0, index).findLast((pair) => inSeries(pair) && pair.translation);
    return emptyBlock(lines, previous?.translation);
  }
  const next =
    source.name === undefined
      ? pairs.slice(index + 1).find((pair) => inSeries(pair) && pair.translation)
      : undefined;
  return emptyField(lines, source, next?.translation);
}

/** Units with names stand in the translation in an order of their own; new ones are added at the end. */
function inOrderOfTranslation(pairs: readonly Pair[], recorded: Record<string, string[]>): Recorded {
  return Object.fromEntries(
    Object.entries(recorded).map(([series, hashes]) => {
      const kept = pairs.filter(({ source, translation }) => (translation ?? source)?.series === series);
      if (kept.some(({ source, translation }) => (translation ?? source)?.name === undefined))
        return [series, hashes];
      const at = (index: number) => kept[index]?.translation?.index ?? Number.MAX_SAFE_INTEGER;
      const order = hashes.map((_, index) => index).sort((a, b) => at(a) - at(b));
      return [series, order.map((index) => hashes[index] ?? UNKNOWN_SOURCE)];
    }),
  );
}

const WIDTH = 100;

/** Puts the records last in the front matter, in place of older ones. */
function withRecord(lines: readonly string[], read: ReadRecord | undefined, recorded: Recorded): string[] {
  const without = withoutKey(withoutKey(lines, 'relu:'), 'traduit:');
  const end = frontMatterEnd(without);
  const readLine = read === undefined ? [] : [`relu: [${read.stamp}, ${read.text}]`];
  const record = Object.keys(recorded).length === 0 ? [] : ['traduit:', ...recordLines(recorded)];
  return [...without.slice(0, end), ...readLine, ...record, ...without.slice(end)];
}

function withoutKey(lines: readonly string[], key: string): readonly string[] {
  const end = frontMatterEnd(lines);
  const start = lines.slice(0, end).findIndex((line) => line.startsWith(key));
  return start === -1 ? lines : [...lines.slice(0, start), ...lines.slice(blockEnd(lines, start, end))];
}

function recordLines(recorded: Recorded): string[] {
  const keys = Object.keys(recorded).sort((a, b) => Number(a === BODY) - Number(b === BODY));
  return keys.flatMap((key) => {
    const hashes = recorded[key] ?? [];
    const [only] = hashes;
    if (hashes.length === 1 && only !== undefined && key !== BODY) return [`  ${key}: ${only}`];
    return flowList(`  ${key}: [`, hashes);
  });
}

/** `  corps: [abc, def,` over as many lines as it needs. */
function flowList(start: string, hashes: readonly string[]): string[] {
  const lines: string[] = [];
  let line = start;
  for (const [index, hash] of hashes.entries()) {
    const item = `${hash}${index === hashes.length - 1 ? ']' : ','}`;
    if (line.length + item.length + 1 > WIDTH) {
      lines.push(line);
      line = `    ${item}`;
    } else line += line === start ? item : ` ${item}`;
  }
  return [...lines, line];
}
