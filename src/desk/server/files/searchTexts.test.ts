import { expect, it } from 'vitest';
import { searchTexts } from './searchTexts.ts';

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
