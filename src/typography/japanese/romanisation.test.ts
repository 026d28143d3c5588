import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hepburn, isRomanisationOf } from './romanisation.ts';

it.each([
  ['きょうとし', 'kyōtoshi', 'Kyōto-shi'],
  ['しんいち', "shin'ichi", 'Shin’ichi'],
  ['おおさかふ', 'ōsakafu', 'Ōsaka-fu'],
  ['とうきょうと', 'tōkyōto', 'Tōkyō-to'],
  ['ほっかいどう', 'hokkaidō', 'Hokkaidō'],
  ['にいがたし', 'niigatashi', 'Niigata-shi'],
  ['はっちゃく', 'hatchaku', 'hatchaku'],
  ['ちほうこうきょうだんたい', 'chihōkōkyōdantai', 'chihō kōkyō dantai'],
  ['ぐんまけん', 'gunmaken', 'Gunma-ken'],
  ['こんや', "kon'ya", 'Kon-ya'],
  ['おおおか', 'ōoka', 'Ōoka'],
  ['へいせい', 'heisei', 'Heisei'],
  ['セミナー', 'seminā', 'seminā'],
  ['こおり', 'kōri', 'Kōri'],
  ['やまのうちまち', 'yamanōchimachi', 'Yamanouchi-machi'],
  ['のうぎょう', 'nōgyō', 'nōgyō'],
  ['よーろっぱ・がいむしょう', 'yōroppagaimushō', 'Yōroppa gaimushō'],
])('%s → %s, written %s', (kana, plain, written) => {
  expect(hepburn(kana)).toBe(plain);
  expect(isRomanisationOf(written, kana)).toBe(true);
});

it.each([
  ['きょうとし', 'Kyoto-shi'],
  ['きょうとし', 'Kyouto-shi'],
  ['おおさかふ', 'Osaka-fu'],
  ['しんいち', 'Shinichi'],
  ['かなざわし', 'Kanasawa-shi'],
  ['いちかわし', 'Ichikawa'],
])('%s is not %s', (kana, written) => {
  expect(isRomanisationOf(written, kana)).toBe(false);
});

it('lets a hyphen part two vowels that would be one', () => {
  expect(isRomanisationOf('Ko-uchi', 'こうち')).toBe(true);
  expect(isRomanisationOf('Kouchi', 'こうち')).toBe(false);
});

it('accepts its own romanisation of any kana', () => {
  const kana = fc.string({
    unit: fc.constantFrom(...'あいうえおかきゃゅょっんしちつとどなはぷまやらわ'),
    minLength: 1,
  });
  fc.assert(
    fc.property(kana, (text) => {
      expect(text.endsWith('っ') || isRomanisationOf(hepburn(text), text)).toBe(true);
    }),
  );
});

it('takes signs of patterns in a reading for the signs that they are', () => {
  expect(isRomanisationOf('Tokyo (A)', 'とうきょう（A）')).toBe(false);
  expect(isRomanisationOf('Tōkyō(A)', 'とうきょう（A）')).toBe(true);
  const signs = fc.string({ unit: fc.constantFrom(...'{}[]()?*+|.^$\\/-っあーん（｛😀') });
  fc.assert(fc.property(signs, fc.string(), (kana, written) => void isRomanisationOf(written, kana)));
});
