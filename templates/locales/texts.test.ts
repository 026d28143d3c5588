import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLanguageFiles } from '../../src/i18n/languageFiles.ts';
import { missingKeys, type Texts } from '../../src/i18n/translate.ts';
import { setFrench } from '../../src/typography/french/setFrench.ts';
import { hyphenationBy } from '../../src/typography/hyphenation.ts';
import { setLatinRuns } from '../../src/typography/latin/setLatin.ts';
import { LANGUAGES, translateIn } from './texts.ts';

const folder = new URL('.', import.meta.url);
const files = readLanguageFiles(folder);
const textsOf = (language: string): Texts => files.get(language)?.texts ?? {};
const strings = (texts: Texts): string[] =>
  Object.values(texts).flatMap((value) => (typeof value === 'string' ? [value] : strings(value)));
const samplesOf = (language: string): string[] =>
  strings(textsOf(language)).map((text) => text.replace(/\{\{\w+\}\}/g, 'Nancy'));

it('every file of texts is one that the templates can speak', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(names.map((name) => name.replace('.json', '')).sort()).toEqual(LANGUAGES);
  expect(LANGUAGES).toEqual(['en', 'fr', 'ja']);
});

describe.each(LANGUAGES)('%s', (language) => {
  it('says all that French says, and nothing else', () => {
    expect(missingKeys(textsOf('fr'), textsOf(language), language)).toEqual([]);
    expect(missingKeys(textsOf(language), textsOf('fr'), 'fr')).toEqual([]);
  });

  it('has hyphenation patterns and pairs of quotation marks, if any', () => {
    const { hyphenation, quotes = '' } = files.get(language)?.typography ?? {};
    if (hyphenation) expect(hyphenationBy(hyphenation)('international').length).toBeGreaterThan(1);
    expect([0, 4]).toContain(quotes.length);
  });

  it('names no country', () => {
    for (const text of strings(textsOf(language))) expect(text).not.toMatch(/japon|japan|日本/i);
  });
});

it('French and English texts are already set by their rules', () => {
  expect(samplesOf('fr').map((text) => setFrench(text))).toEqual(samplesOf('fr'));
  const english = samplesOf('en');
  expect(english.map((text) => setLatinRuns([text], '“”‘’').join(''))).toEqual(english);
});

it('speaks', () => {
  const translate = translateIn('fr');
  expect(translate('reference.seePage', { page: 12 })).toBe('voir p.\u00A012');
  expect(translate('count.links', { count: 33 })).toBe('33 liens');
  expect(translateIn('en')('count.links', { count: 1 })).toBe('1 link');
  expect(() => translateIn('es')).toThrow('es.json');
});
