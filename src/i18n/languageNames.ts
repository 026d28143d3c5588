/**
 * Name of a language as another one says it: « français », « フランス語 ».
 * @param tag BCP 47 tag of the language that is named
 * @param language BCP 47 tag of the language that names it
 */
export function languageName(tag: string, language: string): string {
  const names = known.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  known.set(language, names);
  return names.of(tag) ?? tag;
}

/** Names of languages take a while to load: where none is said, none are. */
const known = new Map<string, Intl.DisplayNames>();
