import type { LaidOutNode } from '../../tree.ts';
import type { Stretch } from './spreadBreaks.ts';

/** The blocks that may stand in a stretch of an unbroken page. */
export type BlocksOf = (stretch: Stretch) => readonly LaidOutNode[];

/** What rounding may do to a length, in points. */
const ROUNDING = 0.01;

/** Where blocks stand one under the other, only some need be looked at for a page; else all. */
export function blocksByHeight(blocks: readonly LaidOutNode[]): BlocksOf {
  const tops = blocks.map(({ box }) => box?.top ?? NaN);
  const bottoms = blocks.map(({ box }) => (box ? box.top + box.height : NaN));
  if (!rises(tops) || !rises(bottoms)) return () => blocks;
  return ({ top, bottom }) =>
    blocks.slice(firstAbove(bottoms, top - ROUNDING * 2), firstAbove(tops, bottom + ROUNDING * 2));
}

function rises(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value >= (values[index - 1] ?? NaN));
}

/** Index of the first of some rising values that is greater than one. */
function firstAbove(values: readonly number[], least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) > least) high = middle;
    else low = middle + 1;
  }
  return low;
}
