import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, within } from '../labels/boxes.ts';
import type { PagePoint } from '../page.ts';
import { projectInto } from '../projection.ts';
import { crowdsOf, type Crowd } from './crowds.ts';

const MAP = { width: 340, height: 230 };
const WINDOW = { width: 42, height: 35 };
const projection = projectInto({ west: -5, south: 41, east: 10, north: 51 }, MAP);

type Point = PagePoint & { readonly index: number };

const numbered = (places: readonly (readonly [number, number])[]): Point[] =>
  places.map(([x, y], index) => ({ x, y, index }));

const crowdsIn = (points: readonly Point[], most = 2): Crowd[] =>
  crowdsOf(points, projection, { window: WINDOW, most });

const isIn = ({ box: { left, top, width, height } }: Crowd, { x, y }: PagePoint): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

/** So many points on a small square, from its top left. */
const cluster = (count: number, x: number, y: number): [number, number][] =>
  Array.from({ length: count }, (_, index) => [x + (index % 3) * 5, y + Math.floor(index / 3) * 5]);

const anywhere = fc.array(
  fc.tuple(fc.double({ min: 5, max: 335, noNaN: true }), fc.double({ min: 5, max: 225, noNaN: true })),
  { maxLength: 40 },
);

describe('windows of crowded parts', () => {
  it('are as large as asked, within the map, apart, and hold the points that they say', () => {
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 1, max: 3 }), (places, most) => {
        const points = numbered(places);
        const crowds = crowdsIn(points, most);
        expect(crowds.length).toBeLessThanOrEqual(most);
        crowds.forEach((crowd, index) => {
          expect(crowd.box).toMatchObject(WINDOW);
          expect(within(crowd.box, { left: 0, top: 0, ...MAP })).toBe(true);
          expect(crowds.slice(index + 1).some(({ box }) => overlap(box, crowd.box))).toBe(false);
          expect(crowd.frame.points.length).toBeGreaterThanOrEqual(5);
          expect(crowd.frame.points).toEqual(
            points.filter((point) => isIn(crowd, point)).map((one) => one.index),
          );
        });
      }),
      { numRuns: 40 },
    );
  });

  it('see of the earth what they take of the map', () => {
    const [crowd] = crowdsIn(numbered(cluster(9, 100, 80)));
    const { west, north } = crowd?.frame.extent ?? { west: 0, north: 0 };
    const corner = projection.pointOf([west, north]);
    expect(Math.abs(corner.x - (crowd?.box.left ?? NaN))).toBeLessThan(3);
    expect(Math.abs(corner.y - (crowd?.box.top ?? NaN))).toBeLessThan(3);
  });

  it('are laid on the most crowded parts, and on none where points have room', () => {
    const apart = numbered(
      [20, 80, 140, 200].flatMap((x) => [20, 90, 160].map((y) => [x, y] as [number, number])),
    );
    expect(crowdsIn(apart)).toEqual([]);
    const crowds = crowdsIn(numbered([...cluster(9, 60, 60), ...cluster(6, 200, 150), [300, 20]]));
    expect(crowds.map(({ frame }) => frame.points.length).sort((a, b) => a - b)).toEqual([6, 9]);
  });

  it('are moved over a point that they would leave at their edge', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5, noNaN: true }), (beyond) => {
        const points = numbered([...cluster(9, 100, 80), [100 + 10 + 16 + beyond, 85]]);
        const [crowd] = crowdsIn(points, 1);
        expect(crowd?.frame.points).toContain(9);
      }),
      { numRuns: 20 },
    );
  });

  it('count places that are one on any map as one', () => {
    expect(crowdsIn(numbered(Array.from({ length: 12 }, () => [150, 100] as [number, number])))).toEqual([]);
  });
});
