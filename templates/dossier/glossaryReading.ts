import type { GlossaryTerm } from '../../src/model/publication/publication.ts';

const KANA_ALONE = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u;

/** The kana beside a word, for readers who learn from them: none where the word is itself written in kana. */
export function readingThatAdds({ local, reading }: GlossaryTerm): string | undefined {
  return KANA_ALONE.test(local) ? undefined : reading;
}
