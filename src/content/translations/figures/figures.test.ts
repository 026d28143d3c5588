import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureGap } from './figures.ts';
import { frenchFigures } from './frenchFigures.ts';
import { generalFigures } from './generalFigures.ts';
import { japaneseFigures } from './japaneseFigures.ts';

const gap = (french: string, japanese: string) => figureGap(frenchFigures(french), japaneseFigures(japanese));
const NONE = { missing: [], added: [] };

describe('the same figures', () => {
  it.each([
    ['123,8 millions d’habitants au 1er octobre 2024', '2024年10月1日現在の人口は1億2,380万人'],
    ['5 334,2 milliards de dollars', '5兆3,342億ドル'],
    ['377 974 km² en 2018', '377,974km²（2018年）'],
    ['42 390 dollars, 0,1 %', '42,390ドル、0.1%'],
    ['au +33 (0)1 53 41 81 83', '電話：+33 1 53 41 81 83'],
    ['le trente-cinquième anniversaire', '35周年'],
    ['soixante-dix-huit liens, mais soixante-seize accords', '提携は78件、協定は76件'],
    ['dix préfectures, et dix-huit un seul', '10都道府県、18府県に各1件'],
    ['sept décennies d’accords', '70年にわたる協定'],
    ['l’appel triennal, le centenaire', '3か年公募、100周年'],
    ['deux villes', '両市'],
    ['au XXe siècle', '20世紀'],
    ['du 18 au 21 novembre 2024', '2024年11月18日〜21日'],
    ['signé en avril 2024, le 8 janvier suivant', '2024年4月に署名、翌2025年1月8日'],
    ['cet accord', 'パリ15区（Paris 15e）とのこの協定'],
    ['en 2024', '令和6年（2024年）'],
  ])('%s = %s', (french, japanese) => {
    expect(gap(french, japanese)).toEqual(NONE);
  });
});

describe('other figures', () => {
  it.each([
    ['signé le 4 juin 1988', '1988年6月3日に署名', { missing: ['4'], added: ['3'] }],
    ['signé en juillet 1988', '1988年6月に署名', { missing: ['mois 7'], added: ['mois 6'] }],
    ['123,8 millions', '1億2,830万', { missing: ['123800000'], added: ['128300000'] }],
    ['01 53 41 81 83', '01 53 41 81 84', { missing: ['tél. +33153418183'], added: ['tél. +33153418184'] }],
    ['29,3 %', '人口の割合', { missing: ['29.3'], added: [] }],
    ['trente liens', '31件', { missing: [], added: ['31'] }],
  ])('%s ≠ %s', (french, japanese, expected) => {
    expect(gap(french, japanese)).toEqual(expected);
  });

  it('a year changed in one language is always seen', () => {
    const year = fc.integer({ min: 1500, max: 2100 });
    fc.assert(
      fc.property(year, year, (one, other) => {
        const { missing, added } = gap(`Signé le 3 juin ${one}.`, `${other}年6月3日に署名した。`);
        expect([missing.length, added.length]).toEqual(one === other ? [0, 0] : [1, 1]);
      }),
    );
  });
});

describe('a language without a reader of its own', () => {
  const english = generalFigures('en');
  const spanish = generalFigures('es');

  it.each([
    ['123,8 millions d’habitants au 1er octobre 2024', '123.8 million inhabitants on 1 October 2024'],
    ['5 334,2 milliards de dollars', '5,334.2 billion dollars'],
    ['377 974 km² en 2018', '377,974 km² in 2018'],
    ['signé le 19 avril 1988', 'signed on 19 April 1988, which may be late'],
    ['au +33 (0)1 53 41 81 83', 'call +33 1 53 41 81 83'],
    ['deux villes, 3 écoles', 'two towns, three schools'],
    ['au XXe siècle', 'in the 20th century'],
  ])('%s = %s', (french, other) => {
    expect(figureGap(frenchFigures(french), english(other))).toEqual(NONE);
  });

  it.each([
    ['signé le 19 avril 1988', 'signed on 18 April 1988', { missing: ['19'], added: ['18'] }],
    ['signé en juillet 1988', 'signed in June 1988', { missing: ['mois 7'], added: ['mois 6'] }],
    ['123,8 millions', '128.3 million', { missing: ['123800000'], added: ['128300000'] }],
    ['29,3 %', 'a share of the people', { missing: ['29.3'], added: [] }],
  ])('%s ≠ %s', (french, other, expected) => {
    expect(figureGap(frenchFigures(french), english(other))).toEqual(expected);
  });

  it('is read by its own separators', () => {
    const french = 'le 19 avril 1988, 377 974,5 km², 3 milliards, 2 millions';
    const other = 'el 19 de abril de 1988, 377.974,5 km², 3 mil millones, 2 millones';
    expect(figureGap(frenchFigures(french), spanish(other))).toEqual(NONE);
  });
});
