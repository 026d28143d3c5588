import { createContext } from 'react';
import type { Block } from '../../../src/model/publication/prose.ts';

/** Level of the heading under which something stands: a box's title is one level below it. */
export const HeadingDepth = createContext(1);

/** The level of the last heading before a block, or that of what holds them all. */
export function depthBefore(blocks: readonly Block[], index: number, outside: number): number {
  const heading = blocks.slice(0, index).findLast((block) => block.kind === 'heading');
  return heading?.kind === 'heading' ? heading.level : outside;
}
