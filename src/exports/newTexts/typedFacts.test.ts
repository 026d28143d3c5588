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
  ['48° 51′ 24″ N, 2° 21′ 7″ E', [48.85667, 2.35194]],
  ['48°51\'24"N 2°21\'07"E', [48.85667, 2.35194]],
  ['48,85 N 2,35 E', [48.85, 2.35]],
  ['47,22° N ; 1,55° O', [47.22, -1.55]],
  ['22.27 S, 166.45 E', [-22.27, 166.45]],
  ['北緯35度41分、東経139度45分', [35.68333, 139.75]],
  ['48° 51′, 2° 21′', undefined],
  ['48 N', undefined],
  ['148 N, 2 E', undefined],
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
