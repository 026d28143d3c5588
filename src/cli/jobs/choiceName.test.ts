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
