import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word most likely meant: at most a third of its letters differ,
 * accents and capitals aside. Undefined when none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = withoutAccents(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    const apart = distance(plain, withoutAccents(candidate));
    if (apart < bestDistance && candidate !== word) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
