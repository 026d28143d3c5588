import { formatDate } from '../../../src/i18n/dates.ts';
import { formatJapaneseEraDate } from '../../../src/i18n/japaneseEra.ts';
import type { PartialDate } from '../../../src/i18n/partialDate.ts';
import type { Language } from '../../../src/i18n/language.ts';

/** With the era in the language that counts by eras (JA-12). */
export function actDate(date: PartialDate, language: Language): string {
  return language === 'ja' ? formatJapaneseEraDate(date) : formatDate(date, language);
}
