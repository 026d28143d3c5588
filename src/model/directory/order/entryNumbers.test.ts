import { expect, it } from 'vitest';
import { samplePartnership } from '../../../testing/samplePartnership.ts';
import type { Vocabularies } from '../partnership.ts';
import { byNumber, entryNumbers } from './entryNumbers.ts';

const vocabularies = { regions: ['Bretagne', 'Alsace'] } as unknown as Vocabularies;

function entry(id: string, region: string, name: string, state: 'active' | 'ended' = 'active') {
  return samplePartnership(id, { state, french: { region, name, sortKey: name } });
}

const partnerships = [
  entry('a', 'Alsace', 'Colmar'),
  entry('b', 'Bretagne', 'Rennes'),
  entry('c', 'Bretagne', 'Évran', 'ended'),
  entry('d', 'Bretagne', 'Fougères'),
];

it('numbers entries by region, then by name in the letters of the language, ended links too', () => {
  expect([...entryNumbers({ partnerships, vocabularies }, 'fr')]).toEqual([
    ['c', 1],
    ['d', 2],
    ['b', 3],
    ['a', 4],
  ]);
});

it('puts entries in the order of numbers, those without one last', () => {
  const numbers = new Map([
    ['d', 2],
    ['a', 4],
    ['c', 1],
  ]);
  expect(byNumber(partnerships, numbers).map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
});
