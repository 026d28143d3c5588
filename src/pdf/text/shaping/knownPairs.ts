/**
 * Pairs of letters of a face, written out beforehand: what the face does to each is looked up, where it would be asked.
 * A line for each first character: that character, then by turns how far the second is moved, in font units, and all
 * second characters that are moved so far, with tabs between them. `x` is more than moving; what is not written stays
 * where it is. The first line holds the characters of all pairs.
 */
export type WrittenPairs = string;

const MORE_THAN_MOVED = 'x';

/** Characters, and for each pair that is not left alone its kern; `null` for more than that. */
export interface KnownPairs {
  readonly characters: ReadonlySet<number>;
  readonly kerns: ReadonlyMap<number, number | null>;
}

/** One number for a pair of UTF-16 units. */
export function pairKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

export function readPairs(written: WrittenPairs): KnownPairs {
  const [all = '', ...lines] = written.split('\n');
  const kerns = new Map<number, number | null>();
  for (const line of lines) {
    const [first = '', ...groups] = line.split('\t');
    for (let at = 0; at + 1 < groups.length; at += 2) {
      const kern = groups[at] === MORE_THAN_MOVED ? null : Number(groups[at]);
      const seconds = groups[at + 1] ?? '';
      for (let i = 0; i < seconds.length; i += 1)
        kerns.set(pairKey(first.charCodeAt(0), seconds.charCodeAt(i)), kern);
    }
  }
  return { characters: new Set(Array.from(all, (character) => character.charCodeAt(0))), kerns };
}

/** @param kernOf what a face does to a pair */
export function writePairs(characters: string, kernOf: (pair: string) => number | null): WrittenPairs {
  const lines = Array.from(characters, (first) => {
    const groups = new Map<string, string>();
    for (const second of characters) {
      const kern = kernOf(first + second);
      const group = kern === null ? MORE_THAN_MOVED : String(kern);
      if (kern !== 0) groups.set(group, `${groups.get(group) ?? ''}${second}`);
    }
    return [first, ...[...groups].flat()].join('\t');
  });
  return [characters, ...lines].join('\n');
}
