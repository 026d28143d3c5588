import type { TextProps } from '@react-pdf/renderer';
import { foreignHyphenationBy } from '../../../src/typography/hyphenation.ts';
import { habitsOf, LANGUAGES } from '../../locales/texts.ts';
import { languageOf, type Tongues } from './spokenLanguage.ts';

type Hyphenating = Pick<TextProps, 'hyphenationCallback' | 'hyphenationPenalty'>;

/**
 * How foreign words in a justified Japanese text are parted: each by the patterns of its own language, if that has
 * any (JA-18). A name of the country in Latin letters stays whole.
 */
export function foreignWords(tongues: Tongues): Hyphenating {
  return {
    hyphenationPenalty: 0,
    hyphenationCallback: ((word: string) => partsOf(word, tongues)) as TextProps['hyphenationCallback'],
  };
}

function partsOf(word: string, tongues: Tongues): string[] {
  const language = languageOf(word, tongues);
  const patterns =
    language !== undefined && LANGUAGES.includes(language) ? habitsOf(language).hyphenation : undefined;
  return patterns === undefined ? [word] : foreignHyphenationBy(patterns)(word);
}
