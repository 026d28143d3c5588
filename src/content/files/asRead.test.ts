import { describe, expect, it } from 'vitest';
import { messageOf } from '../../diagnostics/catalogue.ts';
import { problem } from '../../diagnostics/problem.ts';
import { choice } from '../frontMatter/schemas/fields.ts';
import { asRead } from './asRead.ts';

describe('asRead', () => {
  it.each([
    ['Provence-Alpes-Côte d’Azur', "Provence-Alpes-Côte d'Azur"],
    ['Île-de-France', 'Île-de-France'.normalize('NFD')],
    ['Pays de la Loire', 'Pays\u00a0de la\u202fLoire '],
    ['Grand Est', '\u200bGrand\u2060 Est'],
    ['Centre-Val', 'Centre\u2011Val'],
  ])('%s is %s', (one, other) => {
    expect(asRead(one)).toBe(asRead(other));
  });
  it('keeps letters and accents apart', () => {
    for (const [one, other] of [['a', 'A'], ['e', 'é'], ['は', 'ば'], ['a b', 'ab']] as const) {
      expect(asRead(one)).not.toBe(asRead(other));
    } // prettier-ignore
  });
});

describe('a word of a closed list', () => {
  const place = { file: 'a.md', line: 1, column: 1 };
  it('is the one that reads the same, as the list writes it', () => {
    const region = choice(['Provence-Alpes-Côte d’Azur', 'Grand Est']);
    expect(region.parse("Provence-Alpes-Côte d'Azur")).toBe('Provence-Alpes-Côte d’Azur');
    expect(region.parse('grand\u00a0est')).toBe('Grand Est');
    expect(choice(['actif', 'dormant']).parse('Actif')).toBe('actif');
  });
  it('is not chosen between two that differ by capitals alone', () => {
    expect(choice(['A', 'a']).parse('a')).toBe('a');
    expect(choice(['AB', 'ab']).safeParse('Ab').success).toBe(false);
  });
  it('shows the signs that nobody sees, by their code point', () => {
    const unknown = problem('FM-002', place, { key: 'titre\u00a0', suggestion: 'titre', allowed: 'titre' });
    expect(messageOf(unknown, 'fr').message).toBe('clé inconnue « titre␠U+00A0 »');
  });
});
