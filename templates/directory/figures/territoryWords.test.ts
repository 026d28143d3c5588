import { expect, it } from 'vitest';
import { translateFor, translateIn } from '../../locales/texts.ts';
import { territoryWords } from './territoryWords.ts';

it('counts territories in the words of the country, and in neutral ones where it has none', () => {
  const labels = new Map([['fr', { territoire: 'Préfecture', territoires: 'Préfectures' }]]);
  const own = translateFor({ labels }, 'fr');
  const words = territoryWords(own);
  expect(own('chart.byTerritory', words)).toBe('Liens, par préfecture');
  expect(own('count.territories', { ...words, count: 36 })).toBe('36 préfectures');
  expect(own('count.territories', { ...words, count: 1 })).toBe('1 préfecture');
  const neutral = translateIn('fr');
  expect(neutral('chart.byTerritory', territoryWords(neutral))).toBe('Liens, par territoire');
});
