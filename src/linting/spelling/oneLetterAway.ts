const LETTERS = [...'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüœ'];

/** Longer words are names of chemistry, or no words. */
const LONGEST = 40;

/**
 * Words that are one letter away from a word that nobody knows: a letter too many, one that is missing, one in the place
 * of another, two in each other's place. First those that differ by accents alone, then doubled letters and letters in
 * each other's place, which fingers mistake most often. A word with a capital, most likely a name,
 * gets these alone, with one.
 * @param knows whether a word is one
 */
export function oneLetterAway(word: string, knows: (word: string) => boolean): string[] {
  if (word.length > LONGEST) return [];
  const written = word.toLowerCase();
  const isCapital = word[0] !== written[0];
  const asTyped = (near: string): string[] => {
    const capital = (near[0] ?? '').toUpperCase() + near.slice(1);
    return isCapital ? (knows(capital) || knows(near) ? [capital] : []) : knows(near) ? [near] : [];
  };
  const bare = withoutAccents(written);
  const ranked = [...changesOf(written)].flatMap(([near, isUsual]) => {
    const rank = withoutAccents(near) === bare ? 0 : isUsual ? 1 : 2;
    return isCapital && rank === 2 ? [] : asTyped(near).map((found) => ({ found, rank }));
  });
  return [...new Set(ranked.sort((a, b) => a.rank - b.rank).map(({ found }) => found))];
}

/** Every change of one letter, and whether it is one that fingers make. */
function* changesOf(word: string): Generator<readonly [near: string, isUsual: boolean]> {
  for (let at = 0; at < word.length; at += 1) {
    const [before, here, after] = [word.slice(0, at), word[at], word.slice(at + 1)];
    yield [before + after, here === word[at - 1]];
    if (after !== '' && after[0] !== here) yield [before + after[0] + here + after.slice(1), true];
    for (const letter of LETTERS) if (letter !== here) yield [before + letter + after, false];
  }
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of LETTERS)
      yield [before + letter + after, letter === word[at] || letter === word[at - 1]];
  }
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
