import { describe, expect, it } from 'vitest';
import type { LaidOutNode } from '../tree.ts';
import { cutBlocks, dealBands } from './spreadBreaks.ts';

const band = (top: number, bottom: number, keepsWithNext = false) => ({ top, bottom, keepsWithNext });

function box(top: number, height: number, more: Partial<LaidOutNode> = {}): LaidOutNode {
  return { type: 'VIEW', props: {}, box: { top, left: 0, width: 100, height }, ...more };
}

describe('dealBands', () => {
  it('fills a page before it begins the next', () => {
    const bands = [band(0, 40), band(40, 100), band(100, 160), band(170, 200)];
    expect(dealBands(bands, 100)).toEqual([
      { top: 0, bottom: 100 },
      { top: 100, bottom: 200 },
    ]);
  });

  it('does not count the space above a page’s first band', () => {
    expect(dealBands([band(0, 60), band(90, 180)], 100)).toEqual([
      { top: 0, bottom: 60 },
      { top: 90, bottom: 180 },
    ]);
  });

  it('moves a heading to the page of what follows it', () => {
    expect(dealBands([band(0, 60), band(60, 80, true), band(80, 120)], 100)).toEqual([
      { top: 0, bottom: 60 },
      { top: 60, bottom: 120 },
    ]);
  });

  it('gives a band that is too tall a page of its own', () => {
    const pages = dealBands([band(0, 10), band(10, 200), band(200, 210)], 100);
    expect(pages.map(({ top }) => top)).toEqual([0, 10, 200]);
  });
});

describe('cutBlocks', () => {
  it('moves what stands in a stretch to where the page begins, and leaves the rest', () => {
    const cut = cutBlocks([box(0, 50), box(50, 30), box(80, 30)], { top: 50, bottom: 80 }, 20);
    expect(cut.map((node) => node.box?.top)).toEqual([20]);
  });

  it('divides a block over two pages: same props, so that it stays one element', () => {
    const parts = [box(0, 40), box(40, 40), box(80, 40)];
    const block = box(10, 120, { children: parts });
    const [first] = cutBlocks([block], { top: 0, bottom: 90 }, 0);
    const [second] = cutBlocks([block], { top: 90, bottom: 130 }, 5);
    expect(first).toMatchObject({ box: { top: 10, height: 80 } });
    expect(second).toMatchObject({ box: { top: 5, height: 40 } });
    expect([first?.children?.length, second?.children?.length]).toEqual([2, 1]);
    expect(second?.children?.[0]?.box?.top).toBe(0);
    expect(first?.props).toBe(block.props);
    expect(second?.props).toBe(block.props);
  });

  it('loses nothing of a block that cannot be divided', () => {
    const text = box(0, 300, { type: 'TEXT' });
    expect(cutBlocks([text], { top: 0, bottom: 300 }, 0)).toHaveLength(1);
    expect(cutBlocks([text], { top: 300, bottom: 400 }, 0)).toHaveLength(0);
  });
});
