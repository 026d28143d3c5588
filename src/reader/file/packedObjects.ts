import { inflateSync } from 'node:zlib';
import { BOUNDS } from '../bounds.ts';
import { isTooLong } from './streamBytes.ts';

/** Object numbers that a cross-reference stream may announce; ISO 19005-3, 6.1.13 allows eight times as many. */
const OBJECTS = 1_000_000;
/** Bytes that all object streams of a file may give together. */
const PACKED_BYTES = 2 * BOUNDS.streamBytes;
/** How far before its `stream` the dictionary of a stream is looked for. */
const DICTIONARY_LENGTH = 4096;

/**
 * Whether there are object streams or cross-reference streams, and whether they unfold to more than is read
 * (ISO 32000-1, 7.5.7 and 7.5.8). Asked of the bytes before pdf-lib sees them, since it unfolds without a bound.
 */
export function packedObjects(bytes: Uint8Array, text: string): 'none' | 'bounded' | 'beyondBounds' {
  let found = false;
  let left = PACKED_BYTES;
  for (const { dictionary, from } of packedStreams(text)) {
    found = true;
    const announced = [...dictionary.matchAll(/\/(?:Size|Index)[\s[]*(\d+)(?:\s+(\d+))*/g)];
    if (announced.some((match) => match[0].split(/\D+/).some((number) => Number(number) > OBJECTS)))
      return 'beyondBounds';
    const filters = dictionary.match(/\/(?:\w+Decode|Fl|LZW|A85|AHx|RL)\b/g) ?? [];
    if (filters.length > 1 || (filters.length === 1 && filters[0] !== '/FlateDecode')) return 'beyondBounds';
    const end = text.indexOf('endstream', from);
    const data = bytes.subarray(from, end < 0 ? undefined : end);
    const size = filters.length === 0 ? data.length : inflatedSize(data, left);
    if (size === undefined) return 'beyondBounds';
    left -= size;
    if (left < 0) return 'beyondBounds';
  }
  return found ? 'bounded' : 'none';
}

function* packedStreams(text: string): Generator<{ dictionary: string; from: number }> {
  for (const match of text.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/g)) {
    const near = text.slice(Math.max(0, match.index - DICTIONARY_LENGTH), match.index);
    const own = near.slice(Math.max(0, near.lastIndexOf(' obj')));
    const dictionary = own.replace(/#([\da-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
    if (/\/(?:ObjStm|XRef)\b/.test(dictionary)) yield { dictionary, from: match.index + match[0].length };
  }
}

/** Undefined when the data give more than `most` bytes; data that are no Flate give none. */
function inflatedSize(data: Uint8Array, most: number): number | undefined {
  try {
    return inflateSync(data, { maxOutputLength: most + 1 }).length;
  } catch (error) {
    return isTooLong(error) ? undefined : 0;
  }
}
