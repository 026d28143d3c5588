import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Directory } from '../directory/partnership.ts';
import type { Dossier } from './publication.ts';
import type { Language } from '../../i18n/language.ts';

/** Who has read a translation against its source, and when (`2026-11`, `2026-11-22`). */
export interface Proofreading {
  readonly by: string;
  readonly on: string;
}

/** One translated file of an edition. */
export interface TranslatedText {
  /** Id of the chapter, entry or publication that it translates. */
  readonly id: string;
  /** Its title in the language of the edition: what a list of texts shows. */
  readonly title: string;
  readonly file: string;
  /** Undefined until a person has proof-read it, and when source or translation has changed since. */
  readonly proofreading?: Proofreading;
  readonly place: Place;
}

/** Name of an edition: its language, or those of its left and right pages. */
export type EditionName = Language | `${Language}-${Language}`;

interface EditionTexts {
  readonly language: Language;
  /** In reading order; empty for the language of the source. */
  readonly translations: readonly TranslatedText[];
}

/** A publication in one language: a whole value, whose texts are in that language. */
export type Edition =
  | (EditionTexts & { readonly kind: 'dossier'; readonly dossier: Dossier })
  | (EditionTexts & { readonly kind: 'repertoire'; readonly directory: Directory });

/** The texts that nobody has proof-read yet, for the colophon and `check`. */
export function unproofed(edition: Edition): readonly TranslatedText[] {
  return edition.translations.filter(({ proofreading }) => proofreading === undefined);
}

/** The publication that an edition sets. */
export function publicationOf(edition: Edition): (Dossier | Directory)['publication'] {
  return edition.kind === 'dossier' ? edition.dossier.publication : edition.directory.publication;
}

type EditionOfDirectory = Edition & { readonly kind: 'repertoire' };

/** A directory in two languages on facing pages, that of the source on the left. */
export interface FacingEdition {
  readonly left: EditionOfDirectory;
  readonly right: EditionOfDirectory;
}

/**
 * The editions on facing pages that directories ask for.
 * @param editions of each publication its source first
 */
export function facingEditions(editions: readonly Edition[]): FacingEdition[] {
  const directories = editions.filter((edition) => edition.kind === 'repertoire');
  return directories.flatMap((right) => {
    const { id } = right.directory.publication;
    const left = directories.find(({ directory: { publication } }) => publication.id === id);
    const asked = left?.directory.publication.facing.includes(right.language) ?? false;
    return left && left !== right && asked ? [{ left, right }] : [];
  });
}
