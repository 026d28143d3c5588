import { expect, it } from 'vitest';
import { spreadsOf } from './spreads.ts';

const page = (side: 'recto' | 'verso') => ({ key: '', width: 1, height: 1, label: '', side });

it('sets a verso beside the recto that follows; a cover and two versos on end stand alone', () => {
  const sides = ['recto', 'verso', 'recto', 'verso', 'verso', 'recto', 'recto'] as const;
  const places = spreadsOf(sides.map(page)).map((spread) => spread.map(({ index }) => index));
  expect(places).toEqual([[0], [1, 2], [3], [4, 5], [6]]);
});
