import type { LoadedContent } from '../../content/loadContent.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Language } from '../../i18n/language.ts';

/** Languages that a publication asks for and the templates have no texts in: their editions cannot be made. */
export function unspokenLanguages(
  { dossiers, directories }: Pick<LoadedContent, 'dossiers' | 'directories'>,
  spoken: readonly Language[],
): Diagnostic[] {
  return [...dossiers, ...directories].flatMap(({ publication: { languages, place } }) =>
    languages
      .filter((language) => !spoken.includes(language))
      .map((language) => problem('FM-027', place, { language, known: spoken.join(', ') })),
  );
}
