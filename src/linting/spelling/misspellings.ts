import { oncePerText } from '../../content/files/oncePerText.ts';
import type { TextInLanguage } from '../../content/lexicon/lexiconProblems.ts';
import type { LoadedContent } from '../../content/loadContent.ts';
import { placeAt } from '../../content/markdown/bodyPlaces.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { stretchesOf, wholeFile } from '../text/stretches.ts';
import type { Dictionary } from './dictionary.ts';
import { knownNames } from './knownNames.ts';
import { strangeWords, type UnspelledWord, withoutNames } from './unknownWords.ts';

/** For so many words suggestions are looked for: who has more has another trouble than these. */
const MOST_SUGGESTED = 40;

/** Words of French texts that neither the dictionary knows, nor the records, nor the list of terms. */
export function misspellings(
  content: Pick<LoadedContent, 'directories' | 'texts' | 'lexicon'>,
  dictionary: Dictionary,
): Diagnostic[] {
  const names = knownNames(content);
  const near = new Map<string, string>();
  const suggestions = (word: string): string => {
    if (!near.has(word) && near.size >= MOST_SUGGESTED) return '';
    const known = near.get(word) ?? dictionary.near(word).join(', ');
    near.set(word, known);
    return known;
  };
  return content.texts.flatMap((text) => {
    const found = strangeWordsOf(text, dictionary).flatMap((one) => withoutNames(one, dictionary, names));
    if (found.length === 0) return [];
    const body = wholeFile(text);
    return found.map(({ start, word }) =>
      problem('SP-001', placeAt(body, start, start + word.length), { found: word, near: suggestions(word) }),
    );
  });
}

const strangeWordsOf = oncePerText((text: TextInLanguage, dictionary: Dictionary): readonly UnspelledWord[] =>
  stretchesOf(text).flatMap(({ language, start, text: words }) =>
    language === 'fr'
      ? strangeWords(words, dictionary).map((one) => ({ ...one, start: one.start + start }))
      : [],
  ),
);
