import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeLabels, within, type LabelledPoint } from './labels.ts';

const options = { radius: 1.6, bounds: { left: 0, top: 0, width: 330, height: 430 } };

const size = fc.record({
  width: fc.double({ min: 6, max: 22, noNaN: true }),
  height: fc.constant(8),
});

function pointsIn(width: number, height: number, most: number): fc.Arbitrary<LabelledPoint[]> {
  const point = fc.record({
    x: fc.double({ min: 30, max: 30 + width, noNaN: true }),
    y: fc.double({ min: 30, max: 30 + height, noNaN: true }),
    label: size,
  });
  return fc.array(point, { maxLength: most });
}

describe('labels of a map', () => {
  it.each([
    ['spread over the page', 270, 370],
    ['crowded into a corner', 30, 30],
    ['on one spot', 0.01, 0.01],
  ])('never overlap and stay within: points %s', (_, width, height) => {
    fc.assert(
      fc.property(pointsIn(width, height, 80), (points) => {
        const boxes = placeLabels(points, options).flatMap((label) => label?.box ?? []);
        boxes.forEach((box, index) => {
          expect(within(box, options.bounds)).toBe(true);
          expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('find a place for each of eighty points', () => {
    fc.assert(
      fc.property(pointsIn(270, 370, 80), (points) => {
        expect(placeLabels(points, options)).not.toContain(undefined);
      }),
      { numRuns: 25 },
    );
  });

  it('stand beside a point that is alone, without a leader', () => {
    const [placed] = placeLabels([{ x: 100, y: 100, label: { width: 10, height: 8 } }], options);
    expect(placed?.leader).toBeUndefined();
    expect(placed?.box).toMatchObject({
      left: expect.closeTo(102.8) as number,
      top: expect.closeTo(96) as number,
    });
  });

  it('are led to their point where they had to go away', () => {
    const twins = Array.from({ length: 24 }, () => ({ x: 100, y: 100, label: { width: 10, height: 8 } }));
    const placed = placeLabels(twins, options);
    expect(placed.filter((label) => label?.leader).length).toBeGreaterThan(12);
    for (const label of placed) {
      const { box, leader } = label ?? {};
      if (!box || !leader) continue;
      expect(leader.from).toEqual({ x: 100, y: 100 });
      expect(leader.to.x).toBeGreaterThanOrEqual(box.left);
      expect(leader.to.x).toBeLessThanOrEqual(box.left + box.width);
    }
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
      { numRuns: 10 },
    );
  });
});
