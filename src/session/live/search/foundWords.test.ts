import { expect, it } from 'vitest';
import { placesOf } from './foundWords.ts';

it.each([
  ['prefecture', 'La préfecture d’Okayama', 'préfecture'],
  ["d'okayama", 'La préfecture d’Okayama', 'd’Okayama'],
  ['Préfecture d’O', "La prefecture d'Okayama", "prefecture d'O"],
  ['20 000 hab', 'près de 20\u202f000\u00a0habitants', '20\u202f000\u00a0hab'],
  ['oeuvre', 'cœur d’un chef-d’œuvre 𠮷', 'œuvre'],
  ['ガス', 'ガスの町', 'ガス'],
])('finds %s, as keyboards write it, in %s', (words, line, found) => {
  expect(placesOf(line, words).map(({ at, end }) => line.slice(at, end))).toEqual([found]);
});

it('finds each place, none over another', () => {
  expect(placesOf('aaaa A', 'aa')).toEqual([
    { at: 0, end: 2 },
    { at: 2, end: 4 },
  ]);
  expect(placesOf('aaaa', '')).toEqual([]);
});

it('does not take a mark of kana for an accent', () => {
  expect(placesOf('カス', 'ガス')).toEqual([]);
  expect(placesOf('ガス', 'カス')).toEqual([]);
});
