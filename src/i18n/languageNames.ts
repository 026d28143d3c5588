/**
 * Name of a language as another one says it: « français », « フランス語 ».
 * @param tag BCP 47 tag of the language that is named
 * @param language BCP 47 tag of the language that names it
 */
export function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}
