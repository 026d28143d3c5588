import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kanaCollation, kanaRow } from './kanaOrder.ts';

describe('kanaCollation', () => {
  it.each([
    [
      'rows before each other',
      ['あおもりけん', 'かなざわし', 'さがけん', 'たかまつし', 'なごやし', 'わかやまけん'],
    ],
    ['small ょ before the same name with a large one', ['きょう', 'きよう', 'きょうと']],
    ['small っ as つ, before it when all else is the same', ['いっき', 'いつき', 'いっきし']],
    ['dakuten after the plain kana', ['かき', 'かぎ', 'がき', 'がぎ', 'かく']],
    ['handakuten after dakuten', ['はり', 'ばり', 'ぱり', 'はる']],
    ['a plain longer name after a voiced shorter one', ['かご', 'かごし', 'がこしま']],
    ['a long mark as the vowel it lengthens', ['コーヒー', 'コオリ', 'コシ']],
    ['katakana as hiragana', ['アヌシー', 'あまがさき', 'アミアン']],
    ['the mark ＝ and ・ sort nothing', ['エクス＝アン＝プロヴァンス', 'エクスタ', 'エビアン']],
    ['ん last of its row', ['なら', 'なんと', 'にいがた']],
    ['a shorter name before the one that goes on', ['おか', 'おかざき', 'おかや']],
    ['ヴ as ウ with dakuten', ['ウ', 'ヴァール', 'ウィーン', 'エ']],
    ['numbers by value', ['パリ5区', 'パリ15区']],
  ])('%s', (_, names) => {
    expect([...names].reverse().sort(kanaCollation.compare)).toEqual(names);
    expect([...names].sort(kanaCollation.compare)).toEqual(names);
  });

  it('keeps one order for one reading', () => {
    expect(kanaCollation.compare('しらかわ', 'しらかわ')).toBe(0);
    expect(kanaCollation.compare('シラカワ', 'しらかわ')).not.toBe(0);
  });

  it('is a total order', () => {
    const name = fc.string({ unit: fc.constantFrom(...'あかがきょよーっつンん＝') });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(kanaCollation.compare(a, b)) + Math.sign(kanaCollation.compare(b, a))).toBe(0);
        expect(kanaCollation.compare(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

it('files readings under their row', () => {
  const readings = [
    'えひめ',
    'がっこう',
    'ヴェルサイユ',
    'ぱり',
    'ゆふ',
    'ん',
    'Lyon',
    'じゅら',
    'ディジョン',
  ];
  expect(readings.map(kanaRow)).toEqual(['あ', 'か', 'あ', 'は', 'や', 'わ', '#', 'さ', 'た']);
});
