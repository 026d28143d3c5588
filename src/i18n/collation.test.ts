import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collatorFor, indexLetter, withArticleLast } from './collation.ts';

it('sorts French names with their accents, ligatures and articles', () => {
  const names = [
    'Zuydcoote',
    'Le Havre',
    'Évreux',
    'Œuilly',
    'Orléans',
    'Aix-en-Provence',
    'Eu',
    'La Rochelle',
    'Odos',
    'L’Haÿ-les-Roses',
    'Hyères',
    'Paris 10e',
    'Paris 2e',
  ];
  expect(names.toSorted(collatorFor('fr').compare)).toEqual([
    'Aix-en-Provence',
    'Eu',
    'Évreux',
    'Le Havre',
    'L’Haÿ-les-Roses',
    'Hyères',
    'Odos',
    'Œuilly',
    'Orléans',
    'Paris 2e',
    'Paris 10e',
    'La Rochelle',
    'Zuydcoote',
  ]);
});

it('keeps French places in their order in an English edition', () => {
  const names = ['Paris', 'Le Havre', 'Kyoto', 'Évreux', 'La Rochelle'];
  expect(names.toSorted(collatorFor('en').compare)).toEqual([
    'Évreux',
    'Le Havre',
    'Kyoto',
    'Paris',
    'La Rochelle',
  ]);
});

it('sorts Japanese readings', () => {
  expect(['きょうとし', 'かなざわし', 'こうべし'].toSorted(collatorFor('ja').compare)).toEqual([
    'かなざわし',
    'きょうとし',
    'こうべし',
  ]);
});

it('moves only an article', () => {
  expect(withArticleLast('Le Havre')).toBe('Havre (Le)');
  expect(withArticleLast("L'Haÿ-les-Roses")).toBe('Haÿ-les-Roses (L’)');
  expect(withArticleLast('Lens')).toBe('Lens');
  expect(withArticleLast('Havre (Le)')).toBe('Havre (Le)');
});

it('files a name under its letter', () => {
  expect(['Évreux', 'Œuilly', 'Le Havre', 'nantes'].map(indexLetter)).toEqual(['E', 'O', 'H', 'N']);
});

it('is a total order: only a name itself is equal to it', () => {
  const { compare } = collatorFor('fr');
  const name = fc.string({ unit: fc.constantFrom(...'aAéÉeœ Le’') });
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      expect(compare(a, b) === 0).toBe(a === b);
    }),
  );
});
