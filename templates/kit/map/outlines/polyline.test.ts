import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLine, encodeLine } from './polyline.ts';

describe('a line as letters', () => {
  it('is what the published example of the format is', () => {
    // The format puts latitude first
    expect(encodeLine([[38.5, -120.2], [40.7, -120.95], [43.252, -126.453]], 1e5)).toBe('_p~iF~ps|U_ulLnnqC_mqNvxq`@'); // prettier-ignore
  });

  it('comes back to the nearest step', () => {
    const steps = fc.tuple(
      fc.integer({ min: -180_000, max: 180_000 }),
      fc.integer({ min: -90_000, max: 90_000 }),
    );
    fc.assert(
      fc.property(fc.array(steps), (line) => {
        const positions = line.map(([x, y]): [number, number] => [x / 1000, y / 1000]);
        expect(decodeLine(encodeLine(positions, 1000), 1000)).toEqual(positions);
      }),
    );
  });
});
