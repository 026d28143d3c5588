const WORDS = ['relue', 'revue', 'lue', 'vue', 'close', 'prête', 'sûre', 'datée'];

/**
 * A text whose one marked word is the next of eight.
 * @throws Error where it has none
 */
export function withNextWord(text: string): string {
  const changed = text.replace(
    new RegExp(`\\*(${WORDS.join('|')})\\*`),
    (_, word: string) => `*${WORDS[(WORDS.indexOf(word) + 1) % WORDS.length]}*`,
  );
  if (changed === text) throw new Error('No word to change.');
  return changed;
}
