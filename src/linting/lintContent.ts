import { inLanguage } from '../content/computed/countedDirectory.ts';
import type { LoadedContent } from '../content/loadContent.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { typedCounts } from './counts/typedCounts.ts';
import { lintTexts } from './lintTexts.ts';
import { pairedNames } from './names/pairedNames.ts';
import { STYLE_RULES } from './styleRules.ts';

/** Everything that is found in how the texts of a content folder are written, but for what editors tolerate. */
export function lintContent({
  texts,
  directories,
  counting,
}: Pick<LoadedContent, 'texts' | 'directories' | 'counting'>): Diagnostic[] {
  return lintTexts(texts, STYLE_RULES, [
    ...pairedNames(texts, directories),
    ...counting.flatMap((one) => typedCounts(one.texts, inLanguage(one.directory, 'fr'))),
  ]);
}
