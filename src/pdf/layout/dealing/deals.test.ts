import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealEvenly, dealInTurn, dealWell, type DealtPage } from './deals.ts';
import type { KeptGroup } from './spreadBreaks.ts';

/** Groups of some heights, ten points apart. */
function groupsOf(heights: readonly number[], apart = 10): KeptGroup[] {
  let top = 0;
  return heights.map((height) => {
    const one = { top, bottom: top + height };
    top += height + apart;
    return one;
  });
}

const heightsOf = (pages: readonly DealtPage[]): number[] => pages.map(({ top, bottom }) => bottom - top);
const repeat = (count: number, height: number): number[] => Array.from({ length: count }, () => height);

describe('dealInTurn', () => {
  it('fills a page before it begins the next, and needs no space above its first group or below its last', () => {
    expect(heightsOf(dealInTurn(groupsOf([40, 50, 60, 30]), 100))).toEqual([100, 100]);
    const [first, ...others] = groupsOf([60, 50]);
    const ended = [
      { top: 0, bottom: 60 },
      { top: 60, bottom: 110, ends: 95 },
    ];
    expect(first && others).toHaveLength(1);
    expect(dealInTurn(ended, 100)).toEqual([{ top: 0, bottom: 110, free: 5 }]);
  });

  it('gives a group that is too tall a page of its own', () => {
    expect(dealInTurn(groupsOf([10, 190, 10]), 100).map(({ top }) => top)).toEqual([0, 20, 220]);
  });

  it('leaves room for the head that is said again', () => {
    const head = { top: 0, bottom: 20 };
    const rows = groupsOf(repeat(9, 20), 0).map((row, index) => (index > 0 ? { ...row, head } : row));
    expect(dealInTurn(rows, 100).map((page) => [page.bottom - page.top, page.head])).toEqual([
      [100, undefined],
      [80, head],
    ]);
  });
});

describe('dealWell', () => {
  it('fills one page after the other', () => {
    expect(heightsOf(dealWell(groupsOf(repeat(14, 20), 0), 100))).toEqual([100, 100, 80]);
  });

  it('takes from the pages before what a last one lacks, as little from each as is no hole', () => {
    expect(heightsOf(dealWell(groupsOf(repeat(41, 5), 0), 100))).toEqual([90, 90, 25]);
  });

  it('leaves a page short before a heading only', () => {
    const groups = groupsOf([40, 40, 25, 20, 40, 25], 0);
    const headed = groups.map((group, index) => (index === 2 ? { ...group, isHeaded: true } : group));
    expect(heightsOf(dealWell(headed, 100))).toEqual([80, 85, 25]);
  });
});

describe('dealEvenly', () => {
  it('leaves two pages as full as each other, where filling the first would leave the second half empty', () => {
    expect(heightsOf(dealEvenly(groupsOf([20, 20, 20, 60, 60, 60]), 100))).toEqual([80, 60, 60, 60]);
    expect(heightsOf(dealEvenly(groupsOf([30, 30, 10, 50, 50, 90]), 100))).toEqual([70, 70, 50, 90]);
  });

  it('leaves no remnant on the last page', () => {
    expect(heightsOf(dealEvenly(groupsOf(repeat(11, 10), 0), 100))).toEqual([80, 30]);
  });

  it('gives what is too tall a page of its own, and nothing no page', () => {
    expect(dealEvenly(groupsOf([10, 190, 10]), 100).map(({ top }) => top)).toEqual([0, 20, 220]);
    expect(dealEvenly([], 100)).toEqual([]);
  });
});

it.each([dealInTurn, dealWell, dealEvenly])('%o leaves nothing out, whatever the heights', (deal) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 1, maxLength: 40 }), (heights) => {
      const groups = groupsOf(heights);
      const pages = deal(groups, 100);
      const dealt = pages.flatMap(({ top, bottom }) =>
        groups.filter((one) => one.top >= top && one.bottom <= bottom),
      );
      expect(dealt).toEqual(groups);
      for (const height of heightsOf(pages)) expect(height <= 100 || heights.includes(height)).toBe(true);
    }),
  );
});
