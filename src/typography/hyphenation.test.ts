import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hyphenationBy } from './hyphenation.ts';
import { trials } from '../testing/trials.ts';

const hyphenateFrench = hyphenationBy('fr');
const cut = (word: string) => hyphenateFrench(word).join('|');

describe('French', () => {
  it.each([
    ['coopération', 'coopé|ra|tion'],
    ['l’édition', 'l’édi|tion'],
    ['L’édition', 'L’édi|tion'],
    ['«\u00A0coopération\u202F!', '«\u00A0coopé|ra|tion\u202F!'],
    ['franco-japonaise', 'franco-|japonaise'],
    ['franco-constitutionnelle', 'franco-|consti|tu|tion|nelle'],
    ['Aix-en-Provence', 'Aix-en-|Provence'],
    ['celui-là', 'celui-là'],
    ['a-t-il', 'a-t-il'],
    ['aujourd’hui', 'aujourd’hui'],
  ])('%s', (word, expected) => {
    expect(cut(word)).toBe(expected);
  });

  it.each([
    'Kanazawa',
    'CLAIR',
    'ville',
    'COVID-19',
    'jean.dupont@cites-unies.org',
    'https://exemple.fr/cooperation',
    '2024',
    '架け橋',
    '1115-1',
    'lycéen1',
  ])('leaves %s whole', (word) => {
    expect(hyphenateFrench(word)).toEqual([word]);
  });

  it('gives the word again, with three letters before a break and three after it', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdeéèilnorstuA-’1.«\u00A0'),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(word, (sample) => {
        const parts = hyphenateFrench(sample);
        expect(parts.join('')).toBe(sample);
        parts.slice(0, -1).forEach((part, index) => {
          if (part.endsWith('-')) return;
          expect(parts.slice(0, index + 1).join('')).toMatch(/\p{Ll}{3}$/u);
          expect(parts.slice(index + 1).join('')).toMatch(/^\p{Ll}{3}/u);
        });
      }),
      { numRuns: trials(800) },
    );
  });

  it('is not disturbed by a caller that changes the answer', () => {
    hyphenateFrench('partenariat').push('!');
    expect(hyphenateFrench('partenariat').join('')).toBe('partenariat');
  });
});

describe('other languages', () => {
  it.each([
    ['en-gb', 'municipality', 'muni|cip|al|ity'],
    ['es', 'cooperación', 'coope|ra|ción'],
  ])('%s: %s', (patterns, word, expected) => {
    expect(hyphenationBy(patterns)(word).join('|')).toBe(expected);
  });

  it('throws for patterns that do not exist', () => {
    expect(() => hyphenationBy('xx')).toThrow('patterns/xx');
  });
});
