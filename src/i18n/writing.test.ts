import { expect, it } from 'vitest';
import { eastAsianWritingOf, writingOf } from './writing.ts';

it.each([
  ['ja', 'Jpan'],
  ['zh', 'Hans'],
  ['zh-Hant', 'Hant'],
  ['zh-TW', 'Hant'],
  ['ko', 'Kore'],
  ['uk', 'Cyrl'],
  ['el', 'Grek'],
  ['vi', 'Latn'],
  ['ar', 'Arab'],
])('knows that %s is written in %s', (language, writing) => {
  expect(writingOf(language)).toBe(writing);
});

it('takes the writing of the first language of East Asia, and Japanese where there is none', () => {
  expect(eastAsianWritingOf(['fr', 'zh-Hant', 'ja'])).toBe('Hant');
  expect(eastAsianWritingOf(['fr', 'cs'])).toBe('Jpan');
});
