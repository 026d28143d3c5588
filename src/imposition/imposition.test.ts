import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creepShift, imposeBooklet, withBlanks, type Sheet } from './imposition.ts';

/** The booklet as a reader turns it: fold the pile in the middle, then leaf through. */
function readFolded(sheets: readonly Sheet[]): (number | null)[] {
  const firstHalf = sheets.flatMap(({ front, back }) => [front[1], back[0]]);
  const secondHalf = [...sheets].reverse().flatMap(({ front, back }) => [back[1], front[0]]);
  return [...firstHalf, ...secondHalf];
}

const sides = (pages: number) => imposeBooklet(pages).map(({ front, back }) => [...front, ...back]);

describe('order of the pages on the sheets', () => {
  it.each([
    [4, [[4, 1, 2, 3]]],
    [
      8,
      [
        [8, 1, 2, 7],
        [6, 3, 4, 5],
      ],
    ],
    [
      12,
      [
        [12, 1, 2, 11],
        [10, 3, 4, 9],
        [8, 5, 6, 7],
      ],
    ],
    [
      16,
      [
        [16, 1, 2, 15],
        [14, 3, 4, 13],
        [12, 5, 6, 11],
        [10, 7, 8, 9],
      ],
    ],
    [
      20,
      [
        [20, 1, 2, 19],
        [18, 3, 4, 17],
        [16, 5, 6, 15],
        [14, 7, 8, 13],
        [12, 9, 10, 11],
      ],
    ],
    [
      22,
      [
        [null, 1, 2, null],
        [22, 3, 4, 21],
        [20, 5, 6, 19],
        [18, 7, 8, 17],
        [16, 9, 10, 15],
        [14, 11, 12, 13],
      ],
    ],
  ])('%i pages', (pages, expected) => {
    expect(sides(pages)).toEqual(expected);
  });

  it('keeps the back cover on the outside: 22 pages', () => {
    expect(imposeBooklet(22, true)[0]).toEqual({ front: [22, 1], back: [2, null] });
  });

  it('reads in order when folded, whatever the number of pages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.boolean(), (pages, lastIsCover) => {
        const read = readFolded(imposeBooklet(pages, lastIsCover));
        expect(read).toEqual(withBlanks(pages, lastIsCover));
        expect(read.length % 4).toBe(0);
        expect(read.filter((page) => page !== null)).toEqual(Array.from({ length: pages }, (_, i) => i + 1));
      }),
    );
  });
});

describe('creep', () => {
  it('leaves the outer sheet and moves the sixth by five leaves', () => {
    expect([0, 5].map((sheet) => creepShift(sheet, 0.12))).toEqual([0, 0.6]);
  });
});
