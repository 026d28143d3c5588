import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaidOutNode } from '../tree.ts';
import { dealEvenly, spreadApart } from './evenPages.ts';

const band = (top: number, bottom: number, keepsWithNext = false) => ({ top, bottom, keepsWithNext });

/** Bands of some heights, ten points apart. */
function bandsOf(heights: readonly number[]) {
  let top = 0;
  return heights.map((height) => {
    const one = band(top, top + height);
    top += height + 10;
    return one;
  });
}

describe('dealEvenly', () => {
  it('leaves two pages as full as each other, where filling the first would leave the second half empty', () => {
    const pages = dealEvenly(bandsOf([20, 20, 20, 60, 60, 60]), 100);
    expect(pages.map(({ top, bottom }) => bottom - top)).toEqual([80, 60, 60, 60]);
    const even = dealEvenly(bandsOf([30, 30, 10, 50, 50, 90]), 100);
    expect(even.map(({ top, bottom }) => bottom - top)).toEqual([70, 70, 50, 90]);
  });

  it('moves a heading to the page of what follows it', () => {
    expect(dealEvenly([band(0, 60), band(60, 80, true), band(80, 120)], 100)).toEqual([
      { top: 0, bottom: 60 },
      { top: 60, bottom: 120 },
    ]);
  });

  it('gives what is too tall a page of its own, and nothing no page', () => {
    expect(dealEvenly([band(0, 10), band(10, 200), band(200, 210)], 100).map(({ top }) => top)).toEqual([
      0, 10, 200,
    ]);
    expect(dealEvenly([], 100)).toEqual([]);
  });

  it('leaves nothing out, whatever the heights', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 1, maxLength: 40 }), (heights) => {
        const bands = bandsOf(heights);
        const pages = dealEvenly(bands, 100);
        const dealt = pages.flatMap(({ top, bottom }) =>
          bands.filter((one) => one.top >= top && one.bottom <= bottom),
        );
        expect(dealt).toEqual(bands);
        for (const { top, bottom } of pages)
          expect(bottom - top <= 100 || heights.includes(bottom - top)).toBe(true);
      }),
    );
  });
});

describe('spreadApart', () => {
  const box = (top: number): LaidOutNode => ({
    type: 'VIEW',
    props: {},
    box: { top, left: 0, width: 100, height: 10 },
  });
  const topsIn = (free: number, most: number) =>
    spreadApart([box(20), box(40), box(45), box(80)], [20, 40, 80], { free, most }).map(
      ({ box: one }) => one?.top,
    );

  it('shares what is left among the spaces between bands; blocks of one band move together', () => {
    expect(topsIn(30, 100)).toEqual([20, 55, 60, 110]);
  });
  it('widens no space by more than it may', () => {
    expect(topsIn(30, 4)).toEqual([20, 44, 49, 88]);
  });
  it('moves nothing where nothing is left, or where one band stands alone', () => {
    expect(topsIn(0, 100)).toEqual([20, 40, 45, 80]);
    expect(spreadApart([box(20)], [20], { free: 50, most: 100 })[0]?.box?.top).toBe(20);
  });
});
