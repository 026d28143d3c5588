import { describe, expect, it } from 'vitest';
import { columnsFor, partsOfRows, valueScale } from './figureColumns.ts';

const values = (...texts: string[]) => texts.map((value) => ({ value }));

describe('key figures', () => {
  it('stand in two columns where one is too long for three', () => {
    expect(columnsFor(values('8', '47', '30 %'))).toBe(3);
    expect(columnsFor(values('8', '47', '15,9 milliards'))).toBe(2);
  });

  it('fill each row, whatever their number', () => {
    for (const columns of [2, 3])
      for (let count = 1; count <= 9; count += 1) {
        const total = partsOfRows(count, columns).reduce((sum, part) => sum + part, 0);
        expect(total).toBeCloseTo(Math.ceil(count / columns));
      }
  });

  it('are smaller together where the longest would not stand on one line, and break rather than be tiny', () => {
    expect(valueScale(values('54', '10e rang'), 8)).toBe(1);
    const scale = valueScale(values('54', '15,9 milliards d’euros'), 9);
    expect(scale).toBeLessThan(1);
    expect(scale).toBeGreaterThanOrEqual(0.7);
    expect(valueScale(values('x'.repeat(60)), 8)).toBe(1);
  });
});
