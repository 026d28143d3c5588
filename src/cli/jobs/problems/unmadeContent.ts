import type { LoadedContent } from '../../../content/loadContent.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import type { Templates } from '../../../publishing/templates.ts';

/** What the content asks for and the templates cannot make: it would be left out in silence. */
export function unmadeContent(
  { dossiers, directories }: Pick<LoadedContent, 'dossiers' | 'directories'>,
  templates: Pick<Templates, 'kinds' | 'languages' | 'missingTexts'>,
): Diagnostic[] {
  const publications = [...dossiers, ...directories].map(({ publication }) => publication);
  const asked = new Set(publications.flatMap(({ languages }) => languages));
  return [
    ...publications.flatMap((publication) => unservedGenre(publication, templates)),
    ...publications.flatMap((publication) => unspokenLanguages(publication, templates)),
    ...incompleteTexts(asked, templates),
  ];
}

type Head = LoadedContent['dossiers' | 'directories'][number]['publication'];

/** A publication of a kind that no template sets. */
function unservedGenre({ genre, place }: Head, { kinds }: Pick<Templates, 'kinds'>): Diagnostic[] {
  const served = new Set(kinds.flatMap(({ sets, made }) => (made === 'always' && sets ? [sets.word] : [])));
  if (served.has(genre)) return [];
  return [problem('KI-001', place, { genre, known: [...served].join(', ') })];
}

/** Languages that the templates have no texts in: their editions cannot be made. */
function unspokenLanguages(
  { languages, place }: Head,
  { languages: spoken, missingTexts }: Pick<Templates, 'languages' | 'missingTexts'>,
): Diagnostic[] {
  const known = [...spoken, ...missingTexts.map(({ language }) => language)];
  return languages
    .filter((language) => !known.includes(language))
    .map((language) => problem('FM-027', place, { language, known: spoken.join(', ') }));
}

/** Files of texts that lack some, or that ask for a value that nothing gives, in a language that is asked for. */
function incompleteTexts(
  asked: ReadonlySet<string>,
  { missingTexts }: Pick<Templates, 'missingTexts'>,
): Diagnostic[] {
  return missingTexts
    .filter(({ language }) => asked.has(language))
    .flatMap(({ file, keys, strays }) => [
      ...(keys.length > 0
        ? [problem('LO-001', { file, line: 1, column: 1 }, { count: keys.length, keys: keys.join(', ') })]
        : []),
      ...strays.map(({ line, key, found, known }) =>
        problem('LO-002', { file, line, column: 1 }, { key, found, known: known.join(', ') }),
      ),
    ]);
}
