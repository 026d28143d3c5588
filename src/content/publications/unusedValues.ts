import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Publication, PublicationKind } from '../../model/publication/publication.ts';
import { keysOf, type RecordReading } from '../frontMatter/records.ts';
import type { ChapterReading } from './chapters.ts';

/** Chapters of a country file that open without a drawing: the book makes their pages itself. */
const WITHOUT_DRAWING = ['glossaire', 'sources'];

/** A drawing is chosen for a chapter that opens without one; in a directory none does. */
export function undrawnMotifs(kind: PublicationKind, chapters: readonly ChapterReading[]): Diagnostic[] {
  return chapters.flatMap(({ chapter, reading }) => {
    if (chapter === undefined || reading.data?.['motif'] === undefined) return [];
    if (kind === 'dossier' && !WITHOUT_DRAWING.includes(chapter.kind)) return [];
    const place = reading.placeOf(['motif'], { key: true });
    return [problem('FM-046', place, { kind: kind === 'dossier' ? chapter.kind : kind })];
  });
}

/** Groups of `vocabulaire.md` that have a key for each language. */
const BY_LANGUAGE = ['intitules', 'motsComptes'];

/** Words of a vocabulary in languages that its publication has no edition in. */
export function wordsOfNoEdition(
  vocabulary: RecordReading<unknown> | undefined,
  publication: Publication | undefined,
): Diagnostic[] {
  if (vocabulary === undefined || publication === undefined) return [];
  const languages: readonly string[] = publication.languages;
  return BY_LANGUAGE.flatMap((group) =>
    keysOf(vocabulary.data?.[group])
      .filter((found) => !languages.includes(found))
      .map((found) =>
        problem('FM-047', vocabulary.placeOf([group, found], { key: true }), {
          key: group,
          found,
          allowed: languages.join(', '),
        }),
      ),
  );
}

/** A text below a front matter of lists alone, which no book prints. */
export function unprintedBody({ body }: RecordReading<unknown>): Diagnostic[] {
  const first = body.parts.find(({ block }) => block !== undefined);
  return first === undefined ? [] : [problem('FM-048', first.place, {})];
}
