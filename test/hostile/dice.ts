/** What chance decides of an input: the same number, the same decisions, on any machine. */
export interface Dice {
  /** A whole number from `least` to `most`. */
  int(least: number, most: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** Whether something happens that happens once in `times`. */
  once(times: number): boolean;
  /** An invented word of ten letters that no other text holds. */
  word(): string;
  /** So many of them, with spaces. */
  words(count: number): string;
}

const CONSONANTS = 'bdfglmnprstvz';
const VOWELS = 'aeiou';

/** Mulberry32: small, and good enough to choose by. */
export function diceOf(seed: number): Dice {
  let state = (seed * 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const letter = (letters: string): string => letters[int(0, letters.length - 1)] ?? 'a';
  const word = (): string => Array.from({ length: 5 }, () => letter(CONSONANTS) + letter(VOWELS)).join('');
  return {
    int,
    pick: (choices) => choices[int(0, choices.length - 1)] ?? choices[0],
    once: (times) => int(1, times) === 1,
    word,
    words: (count) => Array.from({ length: count }, word).join(' '),
  };
}
