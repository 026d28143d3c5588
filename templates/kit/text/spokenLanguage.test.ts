import { describe, expect, it } from 'vitest';
import {
  languageOf,
  latinLanguageOf,
  localNameLanguage,
  romanisedLanguage,
  romanisedTerms,
  writingRuns,
  type Tongues,
} from './spokenLanguage.ts';

const romanised = romanisedTerms(['shimai toshi', 'chihō', 'JET puroguramu', undefined]);
const tongues = (language: string, localLanguage: string): Tongues => ({
  language,
  localLanguage,
  romanised,
});

describe('the language of a stretch of text', () => {
  it.each([
    ['fr', 'ja', '京都市', 'ja'],
    ['fr', 'ja', 'ひらがな', 'ja'],
    ['fr', 'zh', '北京市', 'zh'],
    ['fr', 'zh-Hant', '臺北市', 'zh-Hant'],
    ['fr', 'zh', 'カタカナ', 'ja'],
    ['fr', 'de', '北京市', 'und-Hani'],
    ['zh', 'ja', '北京市', undefined],
    ['fr', 'ko', '서울', 'ko'],
    ['fr', 'ja', '서울', 'ko'],
    ['fr', 'uk', 'Київ', 'uk'],
    ['fr', 'de', 'Москва', 'und-Cyrl'],
    ['fr', 'de', 'Αθήνα', 'el'],
    ['ja', 'ja', 'jumelage', 'fr'],
    ['ja', 'ja', 'protocole d’entente', 'fr'],
    ['ja', 'ja', 'Council of Local Authorities', 'en'],
    ['ja', 'ja', 'shimai toshi', 'ja-Latn'],
    ['fr', 'ja', 'jumelage', undefined],
    ['ja', 'ja', '姉妹都市', undefined],
  ])('in %s, with a partner that speaks %s: %s', (language, local, text, expected) => {
    expect(languageOf(text, tongues(language, local))).toBe(expected);
  });
});

describe('words that stand out', () => {
  it.each([
    ['fr', 'chihō', 'ja-Latn'],
    ['fr', 'Toshi', 'ja-Latn'],
    ['fr', 'Council of Local Authorities', 'en'],
    ['fr', 'Le Monde', undefined],
    ['fr', 'Les amis of Kyoto', undefined],
    ['en', 'Council of Local Authorities', undefined],
    ['fr', '1958', undefined],
    ['fr', 'JET', undefined],
    ['fr', 'puroguramu', 'ja-Latn'],
  ])('in %s: %s', (language, text, expected) => {
    expect(latinLanguageOf(text, tongues(language, 'ja'))).toBe(expected);
  });
});

describe('a name in the partner’s own writing', () => {
  it.each([
    ['fr', 'ja', '奈良市', 'ja'],
    ['ja', 'ja', '奈良市', undefined],
    ['ja', 'ja', 'protocole d’entente', 'fr'],
    ['fr', 'ja', 'protocole d’entente', undefined],
    ['fr', 'de', 'Köln', 'de'],
    ['fr', 'zh', '北京市', 'zh'],
    ['fr', 'uk', 'Київ', 'uk'],
  ])('in %s, of %s: %s', (language, local, text, expected) => {
    expect(localNameLanguage(text, tongues(language, local))).toBe(expected);
  });

  it('is tagged as Latin letters of its language when it is romanised', () => {
    expect(romanisedLanguage(tongues('fr', 'ja'))).toBe('ja-Latn');
    expect(romanisedLanguage(tongues('fr', 'de'))).toBe('de');
  });
});

it('parts a text where its writing changes, and loses nothing', () => {
  const text = 'La mairie de Київ, вул. Хрещатик, écrit à 서울 et à Αθήνα.';
  const runs = writingRuns(text);
  expect(runs.map((run) => run.text).join('')).toBe(text);
  expect(runs.filter(({ isOther }) => isOther).map((run) => run.text)).toEqual([
    'Київ, вул. Хрещатик',
    '서울',
    'Αθήνα',
  ]);
});

it('knows every letter of another writing', () => {
  const letters =
    /\p{sc=Hang}|\p{sc=Cyrl}|\p{sc=Grek}|\p{sc=Arab}|\p{sc=Hebr}|\p{sc=Thai}|\p{sc=Deva}|\p{sc=Armn}|\p{sc=Geor}/u;
  const all = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));
  const isOther = (letter: string): boolean => writingRuns(letter).some((run) => run.isOther);
  expect(all.filter((letter) => letters.test(letter) !== isOther(letter))).toEqual([]);
});
