import { describe, expect, it } from 'vitest';
import type { LaidOutNode } from '../tree.ts';
import { levelBlocks } from './levelling.ts';

/** A node from `top` on its parent, as tall as said. */
function box(top: number, height: number, more: Partial<LaidOutNode> = {}): LaidOutNode {
  return { type: 'VIEW', props: {}, box: { top, left: 0, width: 100, height }, ...more };
}

/** A view with nodes of these heights, one below the other. */
function stack(top: number, heights: readonly number[], more: Partial<LaidOutNode> = {}): LaidOutNode {
  let end = 0;
  const children = heights.map((height) => box((end += height) - height, height));
  return box(top, end, { children, ...more });
}

const tops = (nodes: readonly LaidOutNode[]): (number | undefined)[] => nodes.map((node) => node.box?.top);
const heights = (nodes: readonly LaidOutNode[]): (number | undefined)[] =>
  nodes.map((node) => node.box?.height);

describe('levelBlocks', () => {
  it('begins blocks that say the same at the same height, whichever is longer', () => {
    const { left, right } = levelBlocks(
      [box(0, 30), box(40, 10), box(50, 5)],
      [box(0, 20), box(25, 50), box(75, 5)],
    );
    expect(tops(left)).toEqual([0, 40, 90]);
    expect(tops(right)).toEqual([0, 40, 90]);
    expect(heights(right)).toEqual([30, 50, 5]);
  });

  it('leaves the height of text alone', () => {
    const text = { type: 'TEXT' };
    const { left, right } = levelBlocks([box(0, 30, text)], [box(0, 20, text)]);
    expect([...heights(left), ...heights(right)]).toEqual([30, 20]);
  });

  it('matches by id first: a block that only one side has keeps its place alone', () => {
    const named = (id: string) => ({ props: { id } });
    const { left, right } = levelBlocks(
      [box(0, 10, named('a')), box(10, 99), box(109, 10, named('b'))],
      [box(0, 10, named('a')), box(10, 10, named('b'))],
    );
    expect(tops(left)).toEqual([0, 10, 109]);
    expect(tops(right)).toEqual([0, 109]);
  });

  it('levels what is inside two stacks, and grows them no more than that needs', () => {
    const { left, right, bands } = levelBlocks(
      [stack(0, [10, 40], { props: { wrap: false } }), box(50, 10)],
      [stack(0, [30, 20], { props: { wrap: false } }), box(50, 10)],
    );
    expect(tops(left[0]?.children ?? [])).toEqual([0, 30]);
    expect(tops(right[0]?.children ?? [])).toEqual([0, 30]);
    expect([...tops(left), ...tops(right)]).toEqual([0, 70, 0, 70]);
    expect(bands).toMatchObject([
      { top: 0, bottom: 70 },
      { top: 70, bottom: 80 },
    ]);
  });

  it('uses the room that a block has to spare before it grows', () => {
    const roomy = (parts: number[]) => ({
      ...stack(0, parts),
      box: { top: 0, left: 0, width: 100, height: 100 },
    });
    const { left } = levelBlocks([roomy([10, 40])], [roomy([30, 20])]);
    expect(heights(left)).toEqual([100]);
  });

  it('takes that room above what stands at a foot', () => {
    const atFoot = (parts: readonly [number, number][]) =>
      box(0, 100, {
        style: { justifyContent: 'flex-end' },
        children: parts.map(([top, height]) => box(top, height)),
      });
    const { left, right } = levelBlocks(
      [
        atFoot([
          [50, 10],
          [60, 40],
        ]),
      ],
      [
        atFoot([
          [50, 30],
          [80, 20],
        ]),
      ],
    );
    expect(tops(left[0]?.children ?? [])).toEqual([30, 60]);
    expect(tops(right[0]?.children ?? [])).toEqual([30, 60]);
    expect(heights(left)).toEqual([100]);
  });

  it('does not level what stands side by side, or is not as many', () => {
    const row = box(0, 20, { children: [box(0, 10), box(0, 20)] });
    expect(levelBlocks([row], [row]).left[0]?.children).toEqual(row.children);
    const [two, three] = [stack(0, [10, 10]), stack(0, [5, 5, 30])];
    expect(levelBlocks([two], [three]).left[0]?.children).toEqual(two.children);
  });

  it('divides only blocks that may break, and keeps a heading with what follows', () => {
    const heading = { props: { minPresenceAhead: 20 } };
    const { bands } = levelBlocks(
      [box(0, 10, heading), stack(10, [10, 10])],
      [box(0, 10), stack(10, [10, 10])],
    );
    expect(bands).toEqual([
      { top: 0, bottom: 10, keepsWithNext: true, ahead: 20 },
      { top: 10, bottom: 20, keepsWithNext: false, ahead: 0 },
      { top: 20, bottom: 30, keepsWithNext: false, ahead: 0 },
    ]);
    const whole = stack(0, [10, 10], { props: { wrap: false } });
    expect(levelBlocks([whole], [stack(0, [10, 10])]).bands).toHaveLength(1);
  });
});
