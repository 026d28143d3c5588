import { describe, expect, it } from 'vitest';
import { languageFileOf } from './languageFiles.ts';
import { missingKeys } from './translate.ts';

describe('a file of texts', () => {
  it.each([
    '',
    'null',
    '[]',
    '7',
    '{"a": ',
    '{"typography": null}',
    '{"typography": [1]}',
    '{"a": {"b": null}}',
  ])('that is %j lacks its texts, and breaks nothing', (text) => {
    const { typography, texts } = languageFileOf(text);
    expect(typography).toEqual({});
    expect(missingKeys({ a: { b: 'mot' } }, texts, 'fr')).toEqual(['a.b']);
  });

  it('keeps texts, and takes what is no text for missing', () => {
    const { typography, texts } = languageFileOf(
      '{"typography": {"quotes": "“”‘’", "hyphenation": 3}, "a": {"b": "mot", "c": ["mot"], "d": 4}}',
    );
    expect(typography).toEqual({ quotes: '“”‘’' });
    expect(texts).toEqual({ a: { b: 'mot' } });
  });

  it('says where a book has its colophon, and knows no other place than the end', () => {
    expect(languageFileOf('{"typography": {"colophon": "end"}}').typography).toEqual({ colophon: 'end' });
    expect(languageFileOf('{"typography": {"colophon": "back"}}').typography).toEqual({});
  });

  it('says which way the title of a spine runs, and knows no other than upwards', () => {
    expect(languageFileOf('{"typography": {"spine": "up"}}').typography).toEqual({ spine: 'up' });
    expect(languageFileOf('{"typography": {"spine": "down"}}').typography).toEqual({});
  });
});
