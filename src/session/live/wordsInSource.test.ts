import { expect, it } from 'vitest';
import { lineSaying } from './wordsInSource.ts';

const TEXT = `---
titre: Le pays
sources:
  - { cle: insee, titre: "Population légale des communes" }
---

Le pays compte deux villes en 2011.

| Ville | Liens |
| ----- | ----- |
| Nancy | 44    |
| 金沢市 | 44    |

**préfecture** : 県, échelon territorial.
`;
const WHOLE = { from: 1, to: Infinity };
const lineOf = (own: string, around = '', range = WHOLE): number | undefined =>
  lineSaying(TEXT, { own, around }, range)?.line;

it.each([
  ['1 INSEE, Population légale des com\u00admunes, 2020.', '', 4],
  ['44', 'Nancy 44', 11],
  ['44', '金沢市 44', 12],
  ['préfecture', '', 14],
  ['県', '', 14],
  ['Le pays', '', 2],
  // Said nowhere, or by chance alone
  ['Chapitre 1', '', undefined],
  ['1', '', undefined],
  ['', '', undefined],
])('finds where %j was written', (own, around, line) => {
  expect(lineOf(own, around)).toBe(line);
});

it('looks at the lines of a block alone', () => {
  expect(lineOf('44', '', { from: 12, to: 13 })).toBe(12);
  expect(lineOf('Nancy', '', { from: 12, to: Infinity })).toBeUndefined();
});
