import { formatDate } from '../../i18n/dates.ts';
import type { FontFace } from '../../pdf/tree.ts';
import type { Job } from '../jobs/jobs.ts';

/** What is written outside the trim, and the face that has all its characters. */
export interface Slug {
  readonly face: FontFace;
  /** Edition and date, or the ISO date alone where no face has the words. */
  readonly words: readonly string[];
}

interface SlugOf extends Pick<Job, 'language'> {
  readonly publication: Pick<Job['publication'], 'edition' | 'date'>;
}

/**
 * Words of the slug in the edition's language, in the first face that has them all: an empty box tells a printer
 * nothing.
 * @param faces loads them in order; at least one, that has figures
 */
export async function slugOf(
  { publication, language }: SlugOf,
  faces: readonly (() => Promise<FontFace>)[],
): Promise<Slug> {
  const words = [publication.edition, formatDate(publication.date, language)];
  let plain: FontFace | undefined;
  for (const load of faces) {
    const face = await load();
    if (hasAll(face, words.join(''))) return { face, words };
    plain ??= face;
  }
  if (!plain) throw new Error('A slug needs a face.');
  return { face: plain, words: [publication.date] };
}

function hasAll(face: FontFace, text: string): boolean {
  return [...text].every((character) => face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

/** Above and below the trim: the file, then the edition, the page (from 0) and the date. */
export function slugLines({ words }: Pick<Slug, 'words'>, file: string, page: number): [string, string] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const [edition, ...rest] = words;
  return [name, [edition, `page ${page + 1}`, ...rest].join('   ·   ')];
}
