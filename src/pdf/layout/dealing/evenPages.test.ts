import { describe, expect, it } from 'vitest';
import type { LaidOutNode } from '../../tree.ts';
import { spreadApart } from './evenPages.ts';

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
