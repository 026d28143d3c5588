const BY_DECIMALS = new Map<number | undefined, Intl.NumberFormat>();

/**
 * A quantity in French (FR-11): groups of three joined by U+202F from 1 000 on, as CLDR has it for French and as the
 * books' prose is typed (4 500 m² beside 24 000), decimal comma. Not for years, postal codes or page numbers, which are
 * never grouped.
 * @param decimals exact number of decimals; without it, those that the number has (20 at most)
 */
export function frenchNumber(value: number, decimals?: number): string {
  let format = BY_DECIMALS.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('fr-FR', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals ?? 20,
    });
    BY_DECIMALS.set(decimals, format);
  }
  return format.format(value).replace('-', '\u2212');
}
