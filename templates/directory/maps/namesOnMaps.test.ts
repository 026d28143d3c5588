import { expect, it } from 'vitest';
import { namesOnMap } from './namesOnMaps.ts';

it('leaves out the ending of Japanese cities, and of nothing else', () => {
  expect(namesOnMap(['リヨン市', '京都市', '京都府', '余市町', '四日市市', '市川市', '港区'], 'ja')).toEqual([
    'リヨン',
    '京都',
    '京都府',
    '余市町',
    '四日市',
    '市川',
    '港区',
  ]);
});

it('keeps names of which nothing would be left to tell them by', () => {
  expect(namesOnMap(['津市', '四日市', '四日市市', 'パリ市', 'パリ'], 'ja')).toEqual([
    '津市',
    '四日',
    '四日市市',
    'パリ市',
    'パリ',
  ]);
});

it('leaves names of other languages as they are', () => {
  expect(namesOnMap(['Nantes', '新潟市'], 'fr')).toEqual(['Nantes', '新潟市']);
});
