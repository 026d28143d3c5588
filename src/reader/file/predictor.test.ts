import { describe, expect, it } from 'vitest';
import { undoPredictor } from './predictor.ts';

const rows = { columns: 4, colours: 1, bitsPerComponent: 8 };

describe('undoPredictor', () => {
  it.each([
    ['none', [0, 1, 2, 3, 4], [1, 2, 3, 4]],
    ['left', [1, 1, 1, 1, 1], [1, 2, 3, 4]],
    ['up', [0, 1, 2, 3, 4, 2, 1, 1, 1, 1], [1, 2, 3, 4, 2, 3, 4, 5]],
    ['average', [0, 2, 4, 6, 8, 3, 1, 1, 1, 1], [2, 4, 6, 8, 2, 4, 6, 8]],
    ['Paeth', [0, 1, 2, 3, 4, 4, 1, 1, 1, 1], [1, 2, 3, 4, 2, 3, 4, 5]],
  ])('PNG %s', (_, coded, expected) => {
    expect(undoPredictor(Uint8Array.from(coded), { ...rows, predictor: 15 })).toEqual(
      Uint8Array.from(expected),
    );
  });

  it('TIFF', () => {
    expect(undoPredictor(Uint8Array.of(1, 1, 1, 255, 5, 0, 0, 1), { ...rows, predictor: 2 })).toEqual(
      Uint8Array.of(1, 2, 3, 2, 5, 5, 5, 6),
    );
  });

  it.each([0, -1, 1e12])('refuses rows of %d columns', (columns) => {
    expect(undoPredictor(new Uint8Array(10), { ...rows, columns, predictor: 15 })).toBeUndefined();
    expect(undoPredictor(new Uint8Array(10), { ...rows, columns, predictor: 2 })).toBeUndefined();
  });
});
