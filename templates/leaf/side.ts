import type { LeafSide } from '../../src/model/directory/leaf.ts';

/** A side of the leaf as its components need it. */
export interface SideOfLeaf extends LeafSide {
  /** In the partner country's own language. */
  readonly isLocal: boolean;
}
