import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstView, landPath, moved, placeOf, positionAt, type MapPosition, type Ring } from './mapView.ts';

const SIZE = { width: 320, height: 200 };
const SQUARE: Ring = [[0, 45], [4, 45], [4, 49], [0, 49], [0, 45]]; // prettier-ignore
const ISLAND: Ring = [[165, -22], [166, -22], [166, -21], [165, -22]]; // prettier-ignore

it('gives back the position of the place where it shows it', () => {
  const position = fc.tuple(
    fc.double({ min: -80, max: 80, noNaN: true }),
    fc.double({ min: -179, max: 179, noNaN: true }),
  );
  fc.assert(
    fc.property(position, fc.double({ min: 0.5, max: 10, noNaN: true }), (centre, span) => {
      const view = { centre, span };
      const there: MapPosition = [centre[0] + span / 3, centre[1]];
      const { x, y } = placeOf(view, SIZE, there);
      const [latitude, longitude] = positionAt(view, SIZE, x, y);
      expect(latitude).toBeCloseTo(there[0], 3);
      expect(longitude).toBeCloseTo(there[1], 3);
    }),
  );
});

it('shows the main land first, not the far islands; around a point where there is one', () => {
  const { centre, span } = firstView([ISLAND, SQUARE], undefined);
  expect(centre).toEqual([47, 2]);
  expect(span).toBeGreaterThan(4);
  expect(firstView([SQUARE], [-21.5, 165.5])).toEqual({ centre: [-21.5, 165.5], span: 4 });
  expect(firstView([], undefined).span).toBe(60);
});

it('draws the land that it shows alone', () => {
  const view = firstView([SQUARE, ISLAND], undefined);
  expect(landPath([SQUARE, ISLAND], view, SIZE)).toBe(landPath([SQUARE], view, SIZE));
  expect(landPath([SQUARE], view, SIZE)).toMatch(/^M[\d. L-]+Z$/);
});

it('moves a point by keys, and round the world', () => {
  const view = { centre: [47, 2], span: 5 } as const;
  expect(moved([47, 2], view, 0, 1)).toEqual([47.1, 2]);
  expect(moved([47, 179.99], view, 1, 0)).toEqual([47, -179.91]);
  expect(moved([89.99, 0], view, 0, 1)).toEqual([90, 0]);
});
