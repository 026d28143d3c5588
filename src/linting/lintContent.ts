import { inLanguage } from '../content/computed/countedDirectory.ts';
import { lexiconProblems } from '../content/lexicon/lexiconProblems.ts';
import type { LoadedContent } from '../content/loadContent.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { unspelledAcronyms } from './acronyms/unspelledAcronyms.ts';
import { typedCounts } from './counts/typedCounts.ts';
import { inRegister } from './japanese/conjunctions.ts';
import { datedFacts } from './facts/datedFacts.ts';
import { lintTexts } from './lintTexts.ts';
import { missingNames } from './names/missingNames.ts';
import { pairedNames } from './names/pairedNames.ts';
import type { Dictionary } from './spelling/dictionary.ts';
import { misspellings } from './spelling/misspellings.ts';
import { STYLE_RULES } from './styleRules.ts';

/** What is asked of content to see how it is written. */
export type LintedContent = Pick<
  LoadedContent,
  'texts' | 'dossiers' | 'directories' | 'translations' | 'counting' | 'lexicon'
>;

/**
 * Everything that is found in how the texts of a content folder are written, but for what editors tolerate.
 * @param dictionary of French; without it, no word is spelled, and no acronym told from a name
 */
export function lintContent(content: LintedContent, dictionary?: Dictionary): Diagnostic[] {
  const { texts, directories, counting } = content;
  return lintTexts(texts, inRegister(STYLE_RULES, content.lexicon?.register), [
    ...pairedNames(texts, directories),
    ...(dictionary === undefined
      ? []
      : [...misspellings(content, dictionary), ...unspelledAcronyms(content, dictionary)]),
    ...(content.lexicon ? lexiconProblems(content.lexicon, texts) : []),
    ...missingNames(content),
    ...datedFacts(content),
    ...counting.flatMap((one) => typedCounts(one.texts, inLanguage(one.directory, 'fr'))),
  ]);
}
