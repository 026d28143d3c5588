import type { LaidOutNode, NodeBox } from '../../tree.ts';

/** Pages by the props of their first block, which stay those of the block wherever it is moved. */
const known = new WeakMap<object, LaidOutNode>();

/**
 * The page as it was, where the same blocks stand on it at the same places: whoever knows something of a page knows it
 * by the page. Blocks are the same where they hold the very same nodes.
 */
export function asBefore(page: LaidOutNode): LaidOutNode {
  const [first] = page.children ?? [];
  if (first === undefined) return page;
  const before = known.get(first.props);
  if (before !== undefined && isSameBox(before.box, page.box) && areSame(before.children, page.children))
    return before;
  known.set(first.props, page);
  return page;
}

function areSame(one: readonly LaidOutNode[] = [], other: readonly LaidOutNode[] = []): boolean {
  return one.length === other.length && one.every((node, index) => isSame(node, other[index]));
}

function isSame(one: LaidOutNode, other: LaidOutNode | undefined): boolean {
  if (other === undefined || !isSameBox(one.box, other.box)) return false;
  const names = Object.keys(one) as (keyof LaidOutNode)[];
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => name === 'box' || one[name] === other[name])
  );
}

function isSameBox(one: NodeBox | undefined, other: NodeBox | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const names = Object.keys(one) as (keyof NodeBox)[];
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
