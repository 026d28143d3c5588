import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ambiguitiesOf } from '../../../../src/testing/mapAmbiguities.ts';
import { trials } from '../../../../src/testing/trials.ts';
import { distanceTo, overlap, within } from './boxes.ts';
import { placeLabels, type LabelledPoint } from './placement.ts';

const options = { radius: 1.6, bounds: { left: 0, top: 0, width: 330, height: 430 } };

const size = fc.record({
  width: fc.double({ min: 6, max: 22, noNaN: true }),
  height: fc.constant(8),
});
const longSize = fc.record({
  width: fc.double({ min: 6, max: 70, noNaN: true }),
  height: fc.constantFrom(7, 14, 21),
});

function pointsIn(
  width: number,
  height: number,
  most: number,
  label: fc.Arbitrary<{ width: number; height: number }> = size,
): fc.Arbitrary<LabelledPoint[]> {
  const point = fc.record({
    x: fc.double({ min: 30, max: 30 + width, noNaN: true }),
    y: fc.double({ min: 30, max: 30 + height, noNaN: true }),
    label: fc.option(label, { nil: undefined, freq: 12 }),
  });
  return fc.array(point, { maxLength: most });
}

function onOneSpotOnce(points: readonly LabelledPoint[]): LabelledPoint[] {
  const isFirst = ({ x, y }: LabelledPoint, index: number): boolean =>
    points.findIndex((other) => Math.hypot(other.x - x, other.y - y) < 1) === index;
  return points.filter(isFirst);
}

describe('labels of a map', () => {
  it.each([
    ['spread over the page', 270, 370],
    ['crowded into a corner', 30, 30],
    ['on one spot', 0.01, 0.01],
  ])('never overlap, stay within and belong to one point each: points %s', (_, width, height) => {
    fc.assert(
      fc.property(fc.oneof(pointsIn(width, height, 60), pointsIn(width, height, 40, longSize)), (points) => {
        const placed = placeLabels(points, options);
        const boxes = placed.flatMap((label) => label?.box ?? []);
        boxes.forEach((box, index) => {
          expect(within(box, options.bounds)).toBe(true);
          expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        });
        expect(ambiguitiesOf(points, placed, options.radius)).toEqual([]);
      }),
      { numRuns: trials(10) },
    );
  });

  it('find a place for nearly each of fifty points', () => {
    fc.assert(
      // What lies on one spot has one label, before labels are placed.
      fc.property(pointsIn(270, 370, 50).map(onOneSpotOnce), (points) => {
        const placed = placeLabels(points, options);
        const lost = points.filter(({ label }, index) => label && !placed[index]);
        expect(lost.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: trials(10) },
    );
  });

  it('stand beside a point that is alone, without a leader', () => {
    const [placed] = placeLabels([{ x: 100, y: 100, label: { width: 10, height: 8 } }], options);
    expect(placed?.leader).toBeUndefined();
    expect(placed?.side).toBe('right');
    expect(placed?.box).toMatchObject({
      left: expect.closeTo(102.8) as number,
      top: expect.closeTo(96) as number,
    });
  });

  it('never lie over the point that they tell, however high and wide they are', () => {
    const { radius, bounds } = options;
    const inside = (most: number) => fc.double({ min: radius, max: most - radius, noNaN: true });
    const label = fc.record({
      width: fc.double({ min: 6, max: 90, noNaN: true }),
      height: fc.constantFrom(7, 14, 28, 49),
    });
    const point = fc.record({ x: inside(bounds.width), y: inside(bounds.height), label });
    fc.assert(
      fc.property(point, ({ x, y, label: asked }) => {
        const [placed] = placeLabels([{ x, y, label: asked }], options);
        expect(placed ? distanceTo(placed.box, { x, y }) : Infinity).toBeGreaterThan(radius);
      }),
      { numRuns: trials(300) },
    );
  });

  it('keep off what is taken', () => {
    const taken = [{ left: 101, top: 80, width: 100, height: 40 }];
    const point = { x: 100, y: 100, label: { width: 10, height: 8 } };
    const [placed] = placeLabels([point], { ...options, taken });
    expect(placed?.side).toBe('left');
  });

  it('are led to their point where they had to go away', () => {
    const label = { width: 10, height: 8 };
    const crowd = Array.from({ length: 25 }, (_, index) => ({
      x: 100 + (index % 5) * 6,
      y: 100 + Math.floor(index / 5) * 6,
      label,
    }));
    const placed = placeLabels(crowd, options);
    // Those within are nearer to others wherever they go
    expect(placed.filter((one) => one?.leader).length).toBeGreaterThan(3);
    placed.forEach((one, index) => {
      if (!one?.leader) return;
      const { x = 0, y = 0 } = crowd[index] ?? {};
      expect(one.leader.from).toEqual({ x, y });
      expect(distanceTo(one.box, one.leader.to)).toBeCloseTo(0);
    });
  });

  it('leave a map that they would fill to its points', () => {
    const crowd = Array.from({ length: 2700 }, (_, index) => ({
      x: (index * 37) % 330,
      y: (index * 71) % 430,
      label: { width: 16, height: 8 },
    }));
    expect(new Set(placeLabels(crowd, options))).toEqual(new Set([undefined]));
  });

  it('are where they were in another run', () => {
    fc.assert(
      fc.property(pointsIn(100, 100, 40), (points) => {
        expect(placeLabels(points, options)).toEqual(placeLabels(points, options));
      }),
      { numRuns: trials(4) },
    );
  });
});
