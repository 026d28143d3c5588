import { describe, expect, it } from 'vitest';
import { isKana, readTypedDate, readTypedPosition } from './typedFacts.ts';

describe('a date', () => {
  it.each([
    ['1988', '1988', 'year'],
    [' 1988-06 ', '1988-06', 'month'],
    ['1988-06-27', '1988-06-27', 'day'],
    ['27/06/1988', '1988-06-27', 'day'],
    ['27 juin 1988', '1988-06-27', 'day'],
    ['1er mai 2024', '2024-05-01', 'day'],
    ['juin 1988', '1988-06', 'month'],
    ['1988年6月27日', '1988-06-27', 'day'],
    ['１９８８年６月', '1988-06', 'month'],
  ])('%s is read as %s', (typed, written, precision) => {
    expect(readTypedDate(typed)).toEqual({ written, precision });
  });

  it.each(['', '1988-13', '30/02/1988', 'vers 1988', '昭和63年'])('%j is none', (typed) => {
    expect(readTypedDate(typed)).toEqual({ fault: true });
  });
});

it.each([
  ['43.6, 1.44', [43.6, 1.44]],
  ['[43.6, 1.44]', [43.6, 1.44]],
  ['43,6 ; 1,44', [43.6, 1.44]],
  ['-22.27, 166.45', [-22.27, 166.45]],
  ['43', undefined],
  ['143, 2', undefined],
  ['Nantes', undefined],
])('%s is the position %j', (typed, position) => {
  expect(readTypedPosition(typed)).toEqual(position);
});

it.each([
  ['ふくおかし', true],
  ['トゥール＝ド＝フランス', true],
  ['ﾄｳｷﾖｳ', true],
  ['福岡市', false],
  ['Fukuoka', false],
])('%s is kana: %s', (typed, is) => {
  expect(isKana(typed)).toBe(is);
});
