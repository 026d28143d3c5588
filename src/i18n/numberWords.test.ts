import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frenchFigures } from '../content/translations/figures/frenchFigures.ts';
import { numberWords } from './numberWords.ts';

it.each([
  [0, 'zéro', '〇'],
  [1, 'un', '一'],
  [16, 'seize', '十六'],
  [21, 'vingt et un', '二十一'],
  [70, 'soixante-dix', '七十'],
  [71, 'soixante et onze', '七十一'],
  [78, 'soixante-dix-huit', '七十八'],
  [80, 'quatre-vingts', '八十'],
  [81, 'quatre-vingt-un', '八十一'],
  [91, 'quatre-vingt-onze', '九十一'],
  [100, 'cent', '百'],
  [110, 'cent dix', '百十'],
  [200, 'deux cents', '二百'],
  [203, 'deux cent trois', '二百三'],
  [1000, 'mille', '千'],
  [80_000, 'quatre-vingt mille', '八万'],
  [2999, 'deux mille neuf cent quatre-vingt-dix-neuf', '二千九百九十九'],
])('%i is « %s » and %s', (value, french, japanese) => {
  expect(numberWords(value, 'fr')).toBe(french);
  expect(numberWords(value, 'ja')).toBe(japanese);
});

it.each([
  [1, 'premier'],
  [2, 'deuxième'],
  [4, 'quatrième'],
  [5, 'cinquième'],
  [9, 'neuvième'],
  [21, 'vingt et unième'],
  [80, 'quatre-vingtième'],
])('rank %i is « %s »', (value, ordinal) => {
  expect(numberWords(value, 'fr', { ordinal: true })).toBe(ordinal);
});

it('agrees with what it counts, and leaves other languages their figures', () => {
  expect(numberWords(21, 'fr', { feminine: true })).toBe('vingt et une');
  expect(numberWords(1, 'fr', { feminine: true, ordinal: true })).toBe('première');
  expect(numberWords(3, 'de')).toBeUndefined();
});

it('says in French what the reader of figures reads', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
      expect([...frenchFigures(numberWords(value, 'fr') ?? '').worded]).toContain(String(value));
    }),
  );
});
