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
  const top: Place = { file, line: 1, column: 1, endColumn: 4 };
  const pairs = pairsByKey();
  return (path, options) => {
    let spot: KeyAndValue = isNode(document.contents) ? { value: document.contents } : {};
    for (const [index, step] of path.entries()) {
      const next = stepInto(spot, step, document, pairs);
      if (next === undefined) return index === 0 ? top : placeOfSpot(spot, true, file, source, lines, top);
      spot = next;
    }
    return path.length === 0 ? top : placeOfSpot(spot, options?.key ?? false, file, source, lines, top);
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

function placeOfSpot(
  spot: KeyAndValue,
  wantsKey: boolean,
  file: string,
  source: string,
  lines: LineCounter,
  top: Place,
): Place {
  const empty =
    spot.value?.range !== undefined &&
    spot.value.range !== null &&
    spot.value.range[0] === spot.value.range[1];
  const node = wantsKey || empty ? (spot.key ?? spot.value) : (spot.value ?? spot.key);
  const range = node?.range;
  return range ? placeOfRange(file, source, lines, range[0], range[1]) : top;
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
