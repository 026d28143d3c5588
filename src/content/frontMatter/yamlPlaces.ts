import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../../diagnostics/diagnostic.ts';

/** Steps from the top of the front matter to a value: `['sources', 0, 'titre']`. */
export type KeyPath = readonly (string | number)[];

/** Where the value of a path stands, or its key; for what is missing, the nearest group that exists. */
export type PlaceOf = (path: KeyPath, options?: { readonly key?: boolean }) => Place;

interface KeyAndValue {
  readonly key?: Node;
  readonly value?: Node;
}

/**
 * Places in a YAML document whose first line is line 1 of the file.
 * Asked for a missing key, it gives the key of the group that lacks it, or line 1 for the top.
 */
export function placesIn(file: string, source: string, document: Document, lines: LineCounter): PlaceOf {
  const pairs = pairsByKey();
  const first: KeyAndValue = isNode(document.contents) ? { value: document.contents } : {};
  return placesFrom(file, {
    first,
    next: (spot, step) => stepInto(spot, step, document, pairs),
    rangesOf: ({ key, value }) => ({ key: key?.range, value: value?.range }),
    placeOf: (start, end) => placeOfRange(file, source, lines, start, end),
  });
}

/** How a document is walked, whatever it is kept as. */
export interface SpotWalk<Spot> {
  readonly first: Spot;
  readonly next: (spot: Spot, step: string | number) => Spot | undefined;
  readonly rangesOf: (spot: Spot) => SpotRanges;
  readonly placeOf: (start: number, end: number) => Place;
}

type OffsetRange = readonly [start: number, end: number, ...unknown[]] | null | undefined;

/** Where a key and its value stand, by offsets in the YAML. */
export interface SpotRanges {
  readonly key?: OffsetRange;
  readonly value?: OffsetRange;
}

/** Places by the ranges of what is found on the way to them. */
export function placesFrom<Spot>(file: string, { first, next, rangesOf, placeOf }: SpotWalk<Spot>): PlaceOf {
  const top: Place = { file, line: 1, column: 1, endColumn: 4 };
  const placeOfSpot = (spot: Spot, wantsKey: boolean): Place => {
    const { key, value } = rangesOf(spot);
    const isEmpty = value ? value[0] === value[1] : false;
    const range = wantsKey || isEmpty ? (key ?? value) : (value ?? key);
    return range ? placeOf(range[0], range[1]) : top;
  };
  return (path, options) => {
    let spot = first;
    for (const [index, step] of path.entries()) {
      const found = next(spot, step);
      if (found === undefined) return index === 0 ? top : placeOfSpot(spot, true);
      spot = found;
    }
    return path.length === 0 ? top : placeOfSpot(spot, options?.key ?? false);
  };
}

type PairOf = (map: YAMLMap, key: string) => Pair | undefined;

/**
 * Finds pairs by their key in a time that does not grow with the group: each of many unknown keys is asked for.
 * What is kept of a group is right as long as its keys are not changed, which no one does after the reading.
 */
function pairsByKey(): PairOf {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map, key) => {
    let pairs = known.get(map);
    if (pairs === undefined) {
      const named = map.items.flatMap((pair) =>
        isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [],
      );
      pairs = new Map(named.reverse());
      known.set(map, pairs);
    }
    return pairs.get(key);
  };
}

function stepInto(
  spot: KeyAndValue,
  step: string | number,
  document: Document,
  pairOf: PairOf,
): KeyAndValue | undefined {
  const node = isAlias(spot.value) ? spot.value.resolve(document) : spot.value;
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return isNode(item) ? { value: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = pairOf(node, String(step));
  if (pair === undefined) return undefined;
  return {
    ...(isNode(pair.key) ? { key: pair.key } : {}),
    ...(isNode(pair.value) ? { value: pair.value } : {}),
  };
}

/** The place of a range of offsets; what goes on over several lines is marked to the end of its first line. */
export function placeOfRange(
  file: string,
  source: string,
  lines: LineCounter,
  start: number,
  end: number,
): Place {
  const { line, col } = lines.linePos(start);
  const text = source.slice(start, Math.max(end, start + 1));
  const firstLine = (text.split('\n')[0] ?? '').trimEnd();
  return { file, line, column: col, endColumn: col + Math.max(1, firstLine.length) };
}
