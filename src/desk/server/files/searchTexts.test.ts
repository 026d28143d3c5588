import { expect, it } from 'vitest';
import { placeOf, searchTexts } from './searchTexts.ts';

it('finds words in every text, whatever their capitals, with their place', async () => {
  const found = await searchTexts('test/contenu-autre-pays', 'UN FAIT inventé');
  expect(found).toMatchObject([
    {
      file: 'test/contenu-autre-pays/dossier/fr/01-demonstration.md',
      line: 14,
      text: expect.stringContaining('Un fait inventé[^note], avec'),
    },
  ]);
  expect(await searchTexts('test/contenu-autre-pays', 'Inconnu au bataillon')).toEqual([]);
  expect(await searchTexts('test/contenu-autre-pays', '  ')).toEqual([]);
  expect(await searchTexts('test/not-there', 'a')).toEqual([]);
});

it.each([
  ['prefecture', 'La préfecture d’Okayama', 'préfecture'],
  ["d'okayama", 'La préfecture d’Okayama', 'd’Okayama'],
  ['Préfecture d’O', "La prefecture d'Okayama", "prefecture d'O"],
  ['20 000 hab', 'près de 20\u202f000\u00a0habitants', '20\u202f000\u00a0hab'],
  ['oeuvre', 'cœur d’un chef-d’œuvre 𠮷', 'œuvre'],
  ['ガス', 'ガスの町', 'ガス'],
])('finds %s, as keyboards write it, in %s', (words, line, found) => {
  const { at, end } = placeOf(line, words) ?? { at: 0, end: 0 };
  expect(line.slice(at, end)).toBe(found);
});

it('does not take a mark of kana for an accent', () => {
  expect(placeOf('カス', 'ガス')).toBeUndefined();
  expect(placeOf('ガス', 'カス')).toBeUndefined();
});
