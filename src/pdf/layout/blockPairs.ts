import type { LaidOutNode } from '../tree.ts';

/** Two blocks that say the same, or one that nothing answers. */
export interface BlockPair {
  readonly left: LaidOutNode | undefined;
  readonly right: LaidOutNode | undefined;
}

/** Matches blocks by id, and those between two ids by their order. */
export function matchBlocks(left: readonly LaidOutNode[], right: readonly LaidOutNode[]): BlockPair[] {
  const pairs: BlockPair[] = [];
  let [fromLeft, fromRight] = [0, 0];
  left.forEach((node, index) => {
    const twin = node.props['id'] === undefined ? -1 : indexOfId(right, node.props['id'], fromRight);
    if (twin < 0) return;
    pairs.push(...inOrder(left.slice(fromLeft, index), right.slice(fromRight, twin)));
    pairs.push({ left: node, right: right[twin] });
    [fromLeft, fromRight] = [index + 1, twin + 1];
  });
  return [...pairs, ...inOrder(left.slice(fromLeft), right.slice(fromRight))];
}

function indexOfId(nodes: readonly LaidOutNode[], id: unknown, from: number): number {
  return nodes.findIndex(({ props }, index) => index >= from && props['id'] === id);
}

function inOrder(left: readonly LaidOutNode[], right: readonly LaidOutNode[]): BlockPair[] {
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, index) => ({ left: left[index], right: right[index] }));
}
