import { expect, it } from 'vitest';
import { publisherApart, sourceDate } from './sourceWords.ts';

it('prints the date of a source', () => {
  expect(sourceDate({ title: 'Relations bilatérales', date: '2024-05' }, 'fr')).toBe('mai 2024');
});

it('says no year twice: neither in French nor in Japanese', () => {
  expect(sourceDate({ title: 'Bulletin municipal, juin 2024', date: '2024' }, 'fr')).toBeUndefined();
  expect(sourceDate({ title: '2024年6月の広報', date: '2024-06' }, 'ja')).toBeUndefined();
});

it('takes no part of another number for the year', () => {
  expect(sourceDate({ title: 'Fiche n° 12024', date: '2024' }, 'fr')).toBe('2024');
});

it('prints nothing where no date is known', () => {
  expect(sourceDate({ title: 'Relations bilatérales' }, 'fr')).toBeUndefined();
});

it('says no name twice: not that of a publisher whose page bears it as its title', () => {
  expect(publisherApart({ publisher: 'Villa Kujoyama', title: 'Villa Kujoyama' })).toBeUndefined();
  expect(publisherApart({ publisher: 'Ville de Nancy', title: 'Jumelages' })).toBe('Ville de Nancy');
  expect(publisherApart({ title: 'Jumelages' })).toBeUndefined();
});
