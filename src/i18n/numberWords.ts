import { frenchNumberWords, frenchOrdinalWords, LARGEST_IN_WORDS } from '../typography/french/numberWords.ts';
import { japaneseNumberWords } from '../typography/japanese/numberWords.ts';
import type { Language } from './language.ts';

export interface NumberForm {
  readonly feminine?: boolean;
  /** « troisième ». */
  readonly ordinal?: boolean;
}

/** A whole number in words; undefined in a language whose numbers we cannot spell, and for very large ones. */
export function numberWords(value: number, language: Language, form: NumberForm = {}): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST_IN_WORDS) return undefined;
  if (language === 'ja') return japaneseNumberWords(value);
  if (language !== 'fr') return undefined;
  return form.ordinal && value > 0 ? frenchOrdinalWords(value, form) : frenchNumberWords(value, form);
}
