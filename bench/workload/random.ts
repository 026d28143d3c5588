/** A source of chance that repeats itself: the same seed gives the same draws on every machine. */
export interface Random {
  /** In [0, 1). */
  fraction(): number;
  /** Both bounds may come. */
  integer(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  /** So many different elements, in the order of the draws. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Mulberry32 over a scrambled seed, so that neighbouring seeds share nothing. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed, 2654435761) >>> 0;
  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  function integer(least: number, most: number): number {
    return least + Math.floor(fraction() * (most - least + 1));
  }
  function pick<T>(list: readonly T[]): T {
    return elementAt(list, integer(0, list.length - 1));
  }
  function some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0)
      drawn.push(...left.splice(integer(0, left.length - 1), 1));
    return drawn;
  }
  return { fraction, integer, pick, some };
}

/** An element of a list that goes round. */
export function elementAt<T>(list: readonly T[], index: number): T {
  const element = list[index % list.length];
  if (element === undefined) throw new RangeError('An empty list has no element.');
  return element;
}
