import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIsbn, isbnCheckDigit } from './isbn.ts';

describe('checkIsbn', () => {
  it.each(['978-2-07-036822-8', 'ISBN 978 2 07 036822 8', '9782070368228', '979-10-90636-07-1'])(
    'accepts %s',
    (text) => {
      expect(checkIsbn(text).valid).toBe(true);
    },
  );

  it.each([
    ['978-2-07-036822-7', { valid: false, reason: 'check-digit', expected: 8 }],
    ['978-2-07-036822', { valid: false, reason: 'length' }],
    ['977-2-07-036822-8', { valid: false, reason: 'prefix' }],
    ['978-2-07-03682X-8', { valid: false, reason: 'characters' }],
  ])('refuses %s', (text, verdict) => {
    expect(checkIsbn(text)).toEqual(verdict);
  });

  it('sees every single wrong digit', () => {
    const body = fc.stringMatching(/^\d{9}$/).map((digits) => `978${digits}`);
    fc.assert(
      fc.property(body, fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 9 }), (twelve, at, by) => {
        const isbn = twelve + isbnCheckDigit(twelve);
        const wrong = [...isbn].map((digit, i) => (i === at ? (Number(digit) + by) % 10 : digit)).join('');
        expect(checkIsbn(isbn).valid).toBe(true);
        expect(checkIsbn(wrong).valid).toBe(false);
      }),
    );
  });
});
