/**
 * A language of publication, by its code of two letters (ISO 639-1), with a country where that matters:
 * `fr`, `ja`, `pt-BR`. Which ones there are is said by the templates' files of texts and by the content.
 */
export type Language = string;

/** As file names, folders and `langues` of a publication write a language. */
const TAG = /^[a-z]{2}(?:-[A-Z]{2})?$/;

/** True for the tag of a language that exists: `fr`, `ja`, `pt-BR`; not for `xx`. */
export function isLanguage(tag: string): tag is Language {
  if (!TAG.test(tag)) return false;
  // Names take a while to load; what V8 can sort has one. It says so of any country too, which need not exist
  const isSorted = tag.length === 2 && Intl.Collator.supportedLocalesOf(tag).length > 0;
  return isSorted || (names ??= namesOfLanguages()).of(tag) !== undefined;
}

let names: Intl.DisplayNames | undefined;

function namesOfLanguages(): Intl.DisplayNames {
  return new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' });
}
