export type IsbnVerdict =
  | { readonly valid: true; readonly digits: string }
  | { readonly valid: false; readonly reason: 'characters' | 'length' | 'prefix' }
  | { readonly valid: false; readonly reason: 'check-digit'; readonly expected: number };

/** Last digit of an ISBN-13 from its first twelve: weights 1 and 3 in turn, up to a multiple of 10 (ISO 2108, PR-15). */
export function isbnCheckDigit(firstTwelve: string): number {
  const sum = [...firstTwelve].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return (10 - (sum % 10)) % 10;
}

/** Judges an ISBN-13 as people write it, with hyphens or spaces. */
export function checkIsbn(text: string): IsbnVerdict {
  const digits = text.replace(/^ISBN(?:-13)?\s*:?\s*/i, '').replace(/[\s\u00A0\u202F\u2010\u2011-]/g, '');
  if (!/^\d*$/.test(digits)) return { valid: false, reason: 'characters' };
  if (digits.length !== 13) return { valid: false, reason: 'length' };
  if (!/^97[89]/.test(digits)) return { valid: false, reason: 'prefix' };
  const expected = isbnCheckDigit(digits.slice(0, 12));
  return digits.endsWith(String(expected))
    ? { valid: true, digits }
    : { valid: false, reason: 'check-digit', expected };
}
