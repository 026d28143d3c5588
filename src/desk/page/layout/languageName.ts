/** The name of a language in the language of the page; of an edition in two, `fr-de`, both: « français ‖ allemand ». */
export function languageName(language: string, pageLanguage: string): string {
  const names = new Intl.DisplayNames(pageLanguage, { type: 'language' });
  return language
    .split(/-(?=[a-z]{2}\b)/)
    .map((one) => names.of(one) ?? one)
    .join(' ‖ ');
}
