import { expect, it } from 'vitest';
import { angleOf, at, ringPath, sectorPath, spanOf, WHEEL } from './wheel.ts';

it('turns clockwise from the month at its top, over the end of a year too', () => {
  expect([4, 5, 1, 3].map((month) => angleOf(month, 4))).toEqual([0, 30, 270, 330]);
  expect(spanOf({ first: 11, last: 3 }, 4)).toEqual({ from: 210, to: 360, middle: 285 });
});

it('lies within its box, whatever the year', () => {
  const { radius, ring } = WHEEL;
  for (let begin = 0; begin < 360; begin += 30)
    for (const path of [
      ringPath(begin, ring),
      sectorPath(begin, begin + 360, ring),
      sectorPath(begin, begin + 150, ring),
    ]) {
      const ends = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) =>
        Math.hypot(Number(x) - radius, Number(y) - radius),
      );
      expect(Math.max(...ends)).toBeLessThan(radius);
    }
  expect(at(0, radius)[1]).toBeCloseTo(0);
  expect(at(90, radius)[0]).toBeCloseTo(2 * radius);
});
