import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingKeys, type Texts } from '../../src/i18n/translate.ts';
import { setFrench } from '../../src/typography/french/setFrench.ts';
import fr from './fr.json' with { type: 'json' };
import { TEXTS, translateIn } from './texts.ts';

const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.json'));
const read = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Texts;
const strings = (texts: Texts): string[] =>
  Object.values(texts).flatMap((value) => (typeof value === 'string' ? [value] : strings(value)));

it('every file of texts is one that the templates can speak', () => {
  expect(files.map((file) => file.replace('.json', '')).sort()).toEqual(Object.keys(TEXTS).sort());
});

describe.each(files)('%s', (file) => {
  const language = file.replace('.json', '');
  it('says all that French says, and nothing else', () => {
    expect(missingKeys(fr, read(file), language)).toEqual([]);
    expect(missingKeys(read(file), fr, 'fr')).toEqual([]);
  });
});

it('French texts are already set as French', () => {
  const samples = strings(fr).map((text) => text.replace(/\{\{\w+\}\}/g, 'Nancy'));
  expect(samples.map((text) => setFrench(text))).toEqual(samples);
});

it('names no country', () => {
  for (const text of strings(fr)) expect(text).not.toMatch(/japon/i);
});

it('speaks', () => {
  const translate = translateIn('fr');
  expect(translate('reference.seePage', { page: 12 })).toBe('voir p.\u00A012');
  expect(translate('count.links', { count: 33 })).toBe('33 liens');
  expect(() => translateIn('en')).toThrow('en.json');
});
