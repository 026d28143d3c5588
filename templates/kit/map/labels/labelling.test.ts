import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trials } from '../../../../src/testing/trials.ts';
import type { Seeker } from './candidates.ts';
import { overlap } from './boxes.ts';
import { labelled } from './labelling.ts';
import { wrappedAt, type MapSpot } from './spots.ts';

const TYPE = { name: 6, number: 6, line: 7, area: 5 };
const BOUNDS = { left: 0, top: 0, width: 120, height: 120 };

const spot = (x: number, y: number, number: number): MapSpot => ({
  x,
  y,
  borne: [{ place: [x, y], number, name: `Ville ${number}` }],
  lines: [{ numbers: String(number), name: `Ville ${number}` }],
  links: 1,
});

it('draws every point where it lies, whoever tells its number', () => {
  const crowds = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 30, max: 60 }), fc.integer({ min: 30, max: 60 })),
    {
      minLength: 5,
      maxLength: 30,
      selector: ([x, y]) => `${Math.round(x / 3)} ${Math.round(y / 3)}`,
    },
  );
  fc.assert(
    fc.property(crowds, (places) => {
      const spots = places.map(([x, y], index) => spot(x, y, index + 1));
      const { labels: drawn } = labelled(spots, { type: TYPE, bounds: BOUNDS, taken: [] });
      const at = drawn.map(({ spot: { x, y } }) => `${x} ${y}`).sort();
      expect(at).toEqual(spots.map(({ x, y }) => `${x} ${y}`).sort());
      expect(drawn.every(({ spot: { lines }, label }) => lines.length > 0 || label === undefined)).toBe(true);
    }),
    { numRuns: trials(5) },
  );
});

const numbersIn = ({ lines }: MapSpot): number[] =>
  lines.flatMap(({ numbers }) => numbers.split(', ').filter(Boolean).map(Number));

/** A group of places so near to each other that a few have no room for a number of their own. */
const crowd = Array.from({ length: 16 }, (_, index) =>
  spot(60 + (index % 4) * 3.6, 60 + Math.floor(index / 4) * 3.6, index + 1),
);

it('tells each number once, and ties the point of another’s label to that label’s point', () => {
  const { labels } = labelled(crowd, { type: TYPE, bounds: BOUNDS, taken: [] });
  expect(labels.flatMap(({ spot: one }) => numbersIn(one)).sort((a, b) => a - b)).toEqual(
    crowd.map((_, index) => index + 1),
  );
  expect(labels.filter(({ spot: one, label }) => one.lines.length > 0 && !label)).toEqual([]);
  const told = labels.filter(({ spot: one }) => one.lines.length === 0);
  expect(told.length).toBeGreaterThan(0);
  for (const { spot: one, tie } of told) {
    expect(tie?.from).toEqual({ x: one.x, y: one.y });
    expect(Math.hypot((tie?.to.x ?? 0) - one.x, (tie?.to.y ?? 0) - one.y)).toBeLessThan(9);
    const teller = labels.find(({ spot: { x, y } }) => x === tie?.to.x && y === tie.to.y);
    expect(teller && numbersIn(teller.spot).length).toBeGreaterThan(1);
  }
});

it('parts a name elsewhere where its first form has no room', () => {
  const long: MapSpot = {
    ...spot(60, 60, 1),
    borne: [{ place: [60, 60], number: 1, name: 'Saint-Martin-des-Champs' }],
  };
  const narrow = { left: 40, top: 30, width: 40, height: 60 };
  const { labels } = labelled([wrappedAt(long, 9)], { type: TYPE, bounds: narrow, taken: [] });
  expect(labels[0]?.spot.lines.map(({ name }) => name)).toEqual(['Saint-', 'Martin-des-', 'Champs']);
});

it('lets the name of an area have its place among labels, and give way where it must', () => {
  const box = { left: 62, top: 56, width: 40, height: 8 };
  const area = (lost: number): Seeker => ({
    candidates: [{ box, leader: undefined, side: 'middle', form: 0, cost: 0 }],
    lost,
  });
  const options = { type: TYPE, bounds: { left: 56, top: 50, width: 50, height: 20 }, taken: [] };
  const named = labelled([spot(60, 60, 1)], { ...options, areas: [area(60)] });
  expect(named.areas[0]?.box).toEqual(box);
  expect(named.labels.filter(({ label }) => label && overlap(label.box, box))).toEqual([]);
  const left = labelled([spot(60, 60, 1)], { ...options, areas: [area(1)] });
  expect(left.areas).toEqual([undefined]);
  expect(left.labels[0]?.spot.lines[0]?.name).toBe('Ville 1');
});
