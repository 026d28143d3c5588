import type { Language } from './language.ts';

/**
 * The locale whose dates and numbers a language is written with: a language that names no country takes the
 * forms that it has in Europe, where the publisher is (UN M.49 region 150), so that `en` gives 19 April 1988.
 */
export function regionalForms(language: Language): string {
  return new Intl.Locale(language).region ? language : `${language}-150`;
}
