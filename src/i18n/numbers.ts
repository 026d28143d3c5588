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

/**
 * A number as people type it in a language: `1 234,5`, and `1,234.5` where the language groups by commas. A single
 * comma or point that cannot part groups is a decimal sign.
 * @returns undefined for what is no number, or more than a number can hold
 */
export function readNumber(written: string, language: Language): number | undefined {
  const plain = written.replace(/[\s\u00a0\u202f]/g, '').replace(/^[\u2212\uff0d]/, '-');
  const { group, decimal } = separatorsOf(language);
  const groups = new RegExp(`^-?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`);
  const ungrouped = group !== '' && groups.test(plain) ? plain.replaceAll(group, '') : plain;
  const pointed = ungrouped.replace(',', '.');
  const value = /^-?\d+(?:\.\d+)?$/.test(pointed) ? Number(pointed) : undefined;
  // Beyond, another number than the one that is written would be printed.
  return value !== undefined && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** What parts groups, where it is a comma or a point, and what parts decimals. */
function separatorsOf(language: Language): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(regionalForms(language), { useGrouping: true }).formatToParts(
    1234567.8,
  );
  const sign = (type: 'group' | 'decimal'): string => parts.find((part) => part.type === type)?.value ?? '';
  const group = sign('group');
  return { group: /^[.,]$/.test(group) ? group : '', decimal: sign('decimal') };
}
