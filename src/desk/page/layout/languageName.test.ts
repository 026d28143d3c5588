import { describe, expect, it } from 'vitest';
import { namedCodes } from './languageName.ts';

describe('namedCodes', () => {
  it('names the countries in the language of the page, in the order of their names', () => {
    const countries = namedCodes('region', 'fr');
    expect(countries).toContainEqual({ code: 'SN', name: 'Sénégal' });
    expect(countries.length).toBeGreaterThan(240);
    expect(countries.length).toBeLessThan(260);
    const names = countries.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr')));
    expect(namedCodes('region', 'ja')).toContainEqual({ code: 'JP', name: '日本' });
  });

  it('names each country and each language once: neither old codes nor unions of countries', () => {
    for (const type of ['region', 'language'] as const) {
      const names = namedCodes(type, 'fr').map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    const codes = namedCodes('region', 'fr').map(({ code }) => code);
    for (const none of ['EU', 'UN', 'BU', 'SU', 'ZZ']) expect(codes).not.toContain(none);
    expect(namedCodes('language', 'fr')).toContainEqual({ code: 'wo', name: 'wolof' });
  });
});
