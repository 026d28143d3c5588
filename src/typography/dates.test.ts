import { describe, expect, it } from 'vitest';
import { datesIn } from './dates.ts';

const found = (text: string): string[] => datesIn(text).map(({ start, end }) => text.slice(start, end));

describe('dates in a text', () => {
  it.each([
    ['Aix, du 18 au 21 novembre 2024.', ['18 au 21 novembre 2024']],
    ['18-21 novembre 2024', ['18-21 novembre 2024']],
    ['23 juillet – 8 août 2021', ['23 juillet', '8 août 2021']],
    ['le 1er mai et en mars 1975', ['1er mai', 'mars 1975']],
    ['27\u00a0et\u00a028 octobre 2008', ['27\u00a0et\u00a028 octobre 2008']],
    ['la mairie, 2024', []],
    ['2008年10月27日〜28日に開催', ['2008年10月27日〜28日']],
    ['2024年11月、11月18日', ['2024年11月', '11月18日']],
    ['平成24年（2012年）10月22日、令和6年（2024年）', ['（2012年）10月22日', '2024年']],
    ['第9回の35自治体', []],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});
