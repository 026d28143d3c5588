import { expect, it } from 'vitest';
import { MOTIFS } from '../../../../src/model/publication/motif.ts';
import { arrowFeathers, draughts, scales } from './filledPatterns.ts';
import { basketWork, cells, hempLeaves, lozenges, rings, risingWaves, twill } from './linePatterns.ts';

const PATTERNS = {
  rings,
  hempLeaves,
  cells,
  risingWaves,
  basketWork,
  lozenges,
  twill,
  draughts,
  scales,
  arrowFeathers,
};
const FIELD = { width: 600, height: 180, cell: 25 };

/** Corners of a path in absolute numbers; arcs are relative and left out. */
const spotsOf = (path: string): [number, number][] =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

it('has a drawing for each name, the waves being a component of their own', () => {
  expect(Object.keys(PATTERNS)).toHaveLength(MOTIFS.length - 1);
});

it.each(Object.entries(PATTERNS))('%s covers its field to every edge, and little more', (_, draw) => {
  const spots = spotsOf(draw(FIELD));
  const xs = spots.map(([x]) => x);
  const ys = spots.map(([, y]) => y);
  // A slanting line starts as far outside as the field is high
  const reach = FIELD.height + 2 * FIELD.cell;
  expect(Math.min(...xs)).toBeLessThanOrEqual(FIELD.cell);
  expect(Math.max(...xs)).toBeGreaterThanOrEqual(FIELD.width - FIELD.cell);
  expect(Math.min(...ys)).toBeLessThanOrEqual(FIELD.cell);
  expect(Math.max(...ys)).toBeGreaterThanOrEqual(FIELD.height - FIELD.cell);
  expect(Math.min(...xs)).toBeGreaterThan(-reach);
  expect(Math.max(...xs)).toBeLessThan(FIELD.width + reach);
});

it.each(Object.entries(PATTERNS))('%s differs from every other', (name, draw) => {
  const others = Object.entries(PATTERNS).filter(([other]) => other !== name);
  for (const [, other] of others) expect(other(FIELD)).not.toBe(draw(FIELD));
});
