import { describe, expect, it } from 'vitest';
import { createTranslate, missingKeys, strayValues } from './translate.ts';

const TEXTS = {
  title: 'Sommaire',
  page: { see: 'voir p. {{page}}' },
  links_one: '{{count}} lien',
  links_many: '{{count}} de liens',
  links_other: '{{count}} liens',
};

describe('createTranslate', () => {
  const translate = createTranslate('fr', TEXTS);

  it('gives texts, with their values as they are', () => {
    expect(translate('title')).toBe('Sommaire');
    expect(translate('page.see', { page: '<3 & 4>' })).toBe('voir p. <3 & 4>');
  });

  it('chooses the plural form of the language', () => {
    expect([0, 1, 2].map((count) => translate('links', { count }))).toEqual(['0 lien', '1 lien', '2 liens']);
  });

  it('throws on a missing key or value', () => {
    // @ts-expect-error the key is not in the texts
    expect(() => translate('titel')).toThrow('titel');
    expect(() => translate('page.see')).toThrow('{{page}}');
    expect(() => translate('links')).toThrow('links');
    // @ts-expect-error a group of texts is no text
    expect(() => translate('page')).toThrow('page');
  });
});

describe('strayValues', () => {
  const fr = { a: { links_one: '{{count}} lien en {{place}}', links_other: '{{count}} liens' }, b: 'Sans' };
  const ja = { a: { links_other: '{{place}}の{{count}}件' }, b: 'なし' };

  it('are none in languages that leave a value out or say it in another form', () => {
    expect([strayValues([ja], fr), strayValues([fr], ja)]).toEqual([[], []]);
    expect(strayValues([fr], { ...ja, a: { links_other: '件' } })).toEqual([]);
  });

  it('are told with what the text is given', () => {
    const wrong = { ...ja, a: { links_other: '{{ plce }}の{{count}}件' } };
    const told = [{ key: 'a.links', found: 'plce', known: ['count', 'place'] }];
    expect(strayValues([fr], wrong)).toEqual(told);
    expect(strayValues([fr], { ...ja, b: '{{nmbre}}なし' })).toEqual([
      { key: 'b', found: 'nmbre', known: [] },
    ]);
    expect(strayValues([{ ...fr, c: '{{count}}' }], { ...wrong, c: '{{plce}}' })).toEqual(told);
  });

  it('are none where one language alone says a value in several texts', () => {
    const others = { c: '{{total}}', d: '{{total}}' };
    expect(strayValues([others], { c: '{{total}}{{best}}', d: '{{total}}{{best}}' })).toEqual([]);
  });
});

describe('missingKeys', () => {
  it('asks each language for its own plural forms only', () => {
    const japanese = { title: '目次', page: { see: '{{page}}頁' }, links_other: '{{count}}件' };
    expect(missingKeys(TEXTS, japanese, 'ja')).toEqual([]);
    expect(missingKeys(TEXTS, { ...japanese, title: {} }, 'ja')).toEqual(['title']);
    expect(missingKeys(japanese, { ...TEXTS, links_many: {} }, 'fr')).toEqual(['links_many']);
  });
});
