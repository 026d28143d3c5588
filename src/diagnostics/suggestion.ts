import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word most likely meant: at most a third of its letters differ,
 * accents and capitals aside. Undefined when none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const plain = withoutAccents(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = withoutAccents(candidate);
    // At least as many letters differ as one has more than the other: most words need no other comparing.
    if (Math.abs(other.length - plain.length) >= bestDistance) continue;
    const apart = distance(plain, other);
    if (apart < bestDistance && candidate !== word) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

/** A slip is made in a word or a name: comparing takes the square of its length. */
const LONGEST_WORD = 200;

/** Each of many unknown words is compared with all that are known; an answer depends on its word alone. */
const plainWords = new Map<string, string>();
const MOST_KEPT = 20_000;

function withoutAccents(word: string): string {
  const known = plainWords.get(word);
  if (known !== undefined) return known;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (plainWords.size >= MOST_KEPT) plainWords.clear();
  plainWords.set(word, plain);
  return plain;
}
