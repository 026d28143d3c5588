import { expect, it } from 'vitest';
import type { Choice } from '../../model/directory/selection.ts';
import { choiceName } from './choiceName.ts';

const OPEN: Choice = { ids: [], regions: [], territories: [], domains: [], years: [] };

it.each([
  [{ regions: ['Île-de-France'], domains: ['culture'] }, 'ile-de-france-culture'],
  [{ regions: ['Provence-Alpes-Côte d’Azur'] }, 'provence-alpes-cote-d-azur'],
  [
    {
      years: [
        { from: 2025, to: 2025 },
        { from: 1958, to: 1970 },
      ],
    },
    '2025-1958-1970',
  ],
  [{ ids: ['tours-takamatsu', 'nancy-kanazawa'] }, 'tours-takamatsu-nancy-kanazawa'],
  [{ ids: ['a', 'b', 'c', 'd'] }, 'a-et-3-autres'],
])('%o is called %s', (choice, name) => {
  expect(choiceName({ ...OPEN, ...choice })).toBe(name);
});

it('keeps the name of a long choice short, and two choices apart that begin alike', () => {
  const ids = Array.from({ length: 3 }, (_, index) => `${'a'.repeat(90)}-${index}`);
  const one = choiceName({ ...OPEN, ids });
  const other = choiceName({ ...OPEN, regions: [...ids, 'b'] });
  expect([one.length, other.length]).toEqual([100, 100]);
  expect(one.slice(0, 80)).toBe(other.slice(0, 80));
  expect(one).not.toBe(other);
  expect(choiceName({ ...OPEN, ids })).toBe(one);
});
