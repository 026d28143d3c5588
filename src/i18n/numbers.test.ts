import { expect, it } from 'vitest';
import type { Language } from './language.ts';
import { listFormat } from './lists.ts';
import { formatNumber, formatPercentage, readNumber } from './numbers.ts';
import { joinPages } from './pageLists.ts';
import { formatPhone } from './phones.ts';

const shown = (text: string) => text.replaceAll('\u00A0', '_').replaceAll('\u202F', '·');

it.each<[number, Language, number | undefined, string]>([
  [377974, 'fr', undefined, '377·974'],
  [10000, 'fr', undefined, '10·000'],
  [9876, 'fr', undefined, '9·876'],
  [123.8, 'fr', undefined, '123,8'],
  [2, 'fr', 1, '2,0'],
  [-1234567.5, 'fr', undefined, '−1·234·567,5'],
  [377974, 'ja', undefined, '377,974'],
  [123.8, 'ja', undefined, '123.8'],
  [377974.5, 'en', undefined, '377,974.5'],
  [377974.5, 'es', undefined, '377.974,5'],
])('formatNumber %d %s', (value, language, decimals, expected) => {
  expect(shown(formatNumber(value, language, decimals))).toBe(expected);
});

it.each<[string, Language, number | undefined]>([
  ['1 234,5', 'fr', 1234.5],
  ['3,125', 'fr', 3.125],
  ['1.234', 'fr', 1.234],
  ['−3', 'fr', -3],
  ['3,125', 'ja', 3125],
  ['3,5', 'ja', 3.5],
  ['1,234,567.5', 'en', 1234567.5],
  ['1.234,5', 'de', 1234.5],
  ['1,23,4', 'en', undefined],
  ['12 %', 'fr', undefined],
  ['99999999999999999999', 'fr', undefined],
])('readNumber %s %s', (written, language, expected) => {
  expect(readNumber(written, language)).toBe(expected);
});

it.each<Language>(['fr', 'ja', 'en', 'de', 'es'])('reads in %s what it writes', (language) => {
  for (const value of [0, 7, 999, 1000, 3125, 12345, 1234567, 0.125, 1234.5, -42])
    expect(readNumber(formatNumber(value, language), language)).toBe(value);
});

it('formatPercentage', () => {
  expect(shown(formatPercentage(0.5, 'fr'))).toBe('50_%');
  expect(formatPercentage(0.125, 'ja', 1)).toBe('12.5%');
  expect(formatPercentage(0.125, 'en', 1)).toBe('12.5%');
  expect(shown(formatPercentage(0.125, 'es', 1))).toBe('12,5_%');
});

it.each<[string, Language, string]>([
  ['+33153418183', 'fr', '+33_1_53_41_81_83'],
  ['+33153418183', 'ja', '+33_1_53_41_81_83'],
  ['+81762202111', 'fr', '+81_76_220_2111'],
  ['+81762202111', 'ja', '076-220-2111'],
  ['standard', 'fr', 'standard'],
])('formatPhone %s %s', (phone, language, expected) => {
  expect(shown(formatPhone(phone, language))).toBe(expected);
});

it.each<[number[], Language, string]>([
  [[3, 4, 5, 9], 'fr', '3–5, 9'],
  [[9, 3, 4, 3], 'fr', '3, 4, 9'],
  [[98, 99, 100, 101], 'fr', '98–101'],
  [[3, 9], 'ja', '3、9'],
  [[], 'fr', ''],
])('joinPages %j %s', (pages, language, expected) => {
  expect(joinPages(pages, language)).toBe(expected);
});

it('listFormat', () => {
  expect(listFormat(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
  expect(listFormat(['a', 'b', 'c'], 'ja')).toBe('a、b、c');
  expect(listFormat(['a'], 'fr')).toBe('a');
});
