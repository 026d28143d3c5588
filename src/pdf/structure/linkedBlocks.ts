import type { LaidOutNode } from '../tree.ts';
import { textsIn } from './linkUses.ts';
import { StructureNode } from './node.ts';
import { HOLDS_TEXT } from './nodeFacts.ts';

/** A link around whole blocks. */
export interface LinkedBlock {
  readonly link: StructureNode;
  /** Owner of what is in it. */
  readonly inside: StructureNode;
}

/** One that has begun: it may go on over pages. */
interface BegunBlock extends LinkedBlock {
  /** That its last part so far is on. */
  readonly page: LaidOutNode | undefined;
}

/** Links around blocks, each with one element for all its annotations (ISO 32000-1, 14.8.4.4.2). */
export class LinkedBlocks {
  /** The last by its target, for each owner. */
  private readonly begun = new WeakMap<StructureNode, Map<string, BegunBlock>>();

  /** The link of a block in `owner`: that of its part on an earlier page, or a new one. */
  blockOf(
    node: LaidOutNode,
    target: string,
    owner: StructureNode,
    page: LaidOutNode | undefined,
  ): LinkedBlock {
    const ofOwner = this.begun.get(owner) ?? new Map<string, BegunBlock>();
    const before = ofOwner.get(target);
    const goesOn = before && before.page !== page && isLaterPart(node);
    const block = { ...(goesOn ? before : newBlock(node, owner)), page };
    this.begun.set(owner, ofOwner.set(target, block));
    return block;
  }
}

/** React-PDF takes the bookmark from every part of a block but the first, and gives the others props of their own. */
function isLaterPart({ props }: LaidOutNode): boolean {
  return props['bookmark'] === null;
}

function newBlock(node: LaidOutNode, owner: StructureNode): LinkedBlock {
  const isOneText = textsIn(node).length <= 1;
  const holder = isOneText && !HOLDS_TEXT.has(owner.role) ? new StructureNode('P', owner) : owner;
  const link = new StructureNode('Link', holder);
  return { link, inside: isOneText ? link : new StructureNode('Div', link) };
}
