/**
 * A language of publication, by its code of two letters (ISO 639-1), with a country where that matters:
 * `fr`, `ja`, `pt-BR`. Which ones there are is said by the templates' files of texts and by the content.
 */
export type Language = string;

/** As file names, folders and `langues` of a publication write a language. */
const TAG = /^[a-z]{2}(?:-[A-Z]{2})?$/;

const names = new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' });

/** True for the tag of a language that exists: `fr`, `ja`, `pt-BR`; not for `xx`. */
export function isLanguage(tag: string): tag is Language {
  return TAG.test(tag) && names.of(tag) !== undefined;
}
