import type { Language } from '../model/publication.ts';
import { frenchNumber } from '../typography/french/numbers.ts';

/**
 * A quantity in the language's own style (FR-11 for French). Years, postal codes and page numbers are no
 * quantities: print them as they are.
 * @param decimals exact number of decimals; without it, those that the number has
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  if (language === 'fr') return frenchNumber(value, decimals);
  return new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals ?? 20,
  }).format(value);
}

/** A percentage from a ratio (0.5 → « 50 % », U+00A0 before the sign in French, FR-04). */
export function formatPercentage(ratio: number, language: Language, decimals = 0): string {
  return formatNumber(ratio * 100, language, decimals) + (language === 'fr' ? '\u00A0%' : '%');
}
