import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthExponent, median, medianRatio, percentile } from './statistics.ts';

describe('median', () => {
  it('is the middle value, or between the two middle ones', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('has as many values on either side', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

it('compares neighbours, whatever slowed both down', () => {
  const pairs = [
    [2, 1],
    [20, 10],
    [200, 1],
  ] as const;
  expect(medianRatio(pairs)).toBe(2);
});

it('finds the exponent of growth', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 3, noNaN: true }), (exponent) => {
      const at = (size: number) => ({ size, cost: 7 * size ** exponent });
      expect(growthExponent(at(90), at(900))).toBeCloseTo(exponent, 6);
    }),
  );
});

it('finds the value that a part of all does not exceed', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect(percentile(values, 0.95)).toBe(19);
  expect(percentile([7], 0.95)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
});
