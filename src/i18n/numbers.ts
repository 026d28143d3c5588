import type { Language } from './language.ts';
import { frenchNumber } from '../typography/french/numbers.ts';
import { regionalForms } from './regionalForms.ts';

/**
 * A quantity in the language's own style (FR-11 for French). Years, postal codes and page numbers are no
 * quantities: print them as they are.
 * @param decimals exact number of decimals; without it, those that the number has
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  if (language === 'fr') return frenchNumber(value, decimals);
  return new Intl.NumberFormat(regionalForms(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals ?? 20,
  }).format(value);
}

/** A percentage from a ratio (0.5 → « 50 % », U+00A0 before the sign in French, FR-04). */
export function formatPercentage(ratio: number, language: Language, decimals = 0): string {
  if (language === 'fr') return `${frenchNumber(ratio * 100, decimals)}\u00A0%`;
  return new Intl.NumberFormat(regionalForms(language), {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(ratio);
}
