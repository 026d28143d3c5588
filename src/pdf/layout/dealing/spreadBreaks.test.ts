import { describe, expect, it } from 'vitest';
import type { LaidOutNode } from '../../tree.ts';
import { cutBlocks, keptTogether, underHead } from './spreadBreaks.ts';

const band = (top: number, bottom: number, keepsWithNext = false) => ({ top, bottom, keepsWithNext });

function box(top: number, height: number, more: Partial<LaidOutNode> = {}): LaidOutNode {
  return { type: 'VIEW', props: {}, box: { top, left: 0, width: 100, height }, ...more };
}

describe('keptTogether', () => {
  it('keeps a heading with what it asks for, and no further than the next heading', () => {
    const heading = (top: number, bottom: number) => ({ ...band(top, bottom, true), ahead: 30 });
    const tops = (bands: Parameters<typeof keptTogether>[0]) => keptTogether(bands).map(({ top }) => top);
    expect(tops([heading(0, 10), band(10, 20), band(20, 30), band(30, 40), band(40, 50)])).toEqual([0, 40]);
    expect(tops([heading(0, 10), band(10, 60), band(60, 70)])).toEqual([0, 60]);
    expect(tops([heading(0, 10), band(10, 20), heading(20, 30), band(30, 70)])).toEqual([0, 20]);
  });

  it('keeps two headings together, and the head of a table that stands above its rows', () => {
    const head = { top: 0, bottom: 10 };
    expect(
      keptTogether([
        band(0, 10, true),
        band(10, 20, true),
        { ...band(20, 40), head },
        { ...band(40, 60), head },
      ]),
    ).toEqual([
      { top: 0, bottom: 40, isHeaded: true },
      { top: 40, bottom: 60, head },
    ]);
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

describe('underHead', () => {
  it('sets the head of a table above its rows, in one table', () => {
    const table = box(0, 100, {
      children: [box(0, 10), box(10, 90, { children: [box(0, 45), box(45, 45)] })],
    });
    const head = cutBlocks([table], { top: 0, bottom: 10 }, 20);
    const rows = cutBlocks([table], { top: 55, bottom: 100 }, 30);
    const [whole, ...others] = underHead(head, rows);
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ props: table.props, box: { top: 20, height: 55 } });
    expect(whole?.children?.map((child) => [child.box?.top, child.box?.height])).toEqual([
      [0, 10],
      [10, 45],
    ]);
  });

  it('moves nothing of what stands below the table', () => {
    const [table, after] = [box(0, 100, { children: [box(0, 10), box(10, 90)] }), box(100, 10)];
    const head = cutBlocks([table], { top: 0, bottom: 10 }, 0);
    const rest = cutBlocks([table, after], { top: 55, bottom: 110 }, 10);
    expect(underHead(head, rest).map((node) => node.box?.top)).toEqual([0, 55]);
  });
});
