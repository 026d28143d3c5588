import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelled } from './labelling.ts';
import type { MapSpot } from './spots.ts';

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
      const drawn = labelled(spots, { type: TYPE, bounds: BOUNDS, taken: [] });
      const at = drawn.map(({ spot: { x, y } }) => `${x} ${y}`).sort();
      expect(at).toEqual(spots.map(({ x, y }) => `${x} ${y}`).sort());
      expect(drawn.every(({ spot: { lines }, label }) => lines.length > 0 || label === undefined)).toBe(true);
    }),
    { numRuns: 15 },
  );
});
