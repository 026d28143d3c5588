/** `ja` → « japonais » in a French page; `fr-ja` → « français ‖ japonais ». */
export function languageName(language: string, pageLanguage: string): string {
  const names = new Intl.DisplayNames(pageLanguage, { type: 'language' });
  return language
    .split(/-(?=[a-z]{2}\b)/)
    .map((one) => names.of(one) ?? one)
    .join(' ‖ ');
}
