import type { Role, StructureElement } from '../../structure/element.ts';
import { elementOf, PICTURES } from '../../structure/nodeFacts.ts';
import type { LaidOutNode } from '../../tree.ts';

/** A node of the flow on one page or in one column. Points from the top of the page. */
export interface FlowPiece {
  readonly node: LaidOutNode;
  readonly top: number;
  readonly bottom: number;
  /** The same for all parts of one block, wherever they stand. */
  readonly identity: object;
  readonly role: Role | undefined;
  readonly madeFrom: unknown;
  readonly parent: FlowPiece | undefined;
  /** It is drawn again on each page, as the head of a table and the title of what goes on. */
  readonly isRepeated: boolean;
  /** A text with lines, or a picture. */
  readonly isInk: boolean;
}

/** All nodes in the flow below some, parents first; what is placed by itself (`absolute`) is in no flow. */
export function piecesOf(nodes: readonly LaidOutNode[], madeFrom: unknown): FlowPiece[] {
  const pieces: FlowPiece[] = [];
  for (const node of nodes) visit(node, 0, undefined);
  return pieces;

  function visit(node: LaidOutNode, above: number, parent: FlowPiece | undefined): void {
    if (!node.box || node.style?.['position'] === 'absolute') return;
    const element: StructureElement | undefined = elementOf(node);
    const top = above + node.box.top;
    const isPicture = PICTURES.has(node.type);
    const piece: FlowPiece = {
      node,
      top,
      bottom: top + node.box.height,
      identity: element ?? node.props,
      role: element?.role,
      madeFrom: node.props['madeFrom'] ?? parent?.madeFrom ?? madeFrom,
      parent,
      isRepeated: parent?.isRepeated === true || node.props['fixed'] === true || node.props['again'] === true,
      isInk: isPicture || (node.type === 'TEXT' && (node.lines?.length ?? 0) > 0),
    };
    pieces.push(piece);
    if (isPicture || node.type === 'TEXT') return;
    for (const child of node.children ?? []) visit(child, top, piece);
  }
}

/** Whether a piece stands in another, or is it. */
export function isWithin(piece: FlowPiece, outer: FlowPiece): boolean {
  for (let one: FlowPiece | undefined = piece; one; one = one.parent) if (one === outer) return true;
  return false;
}

/** The nearest role of a piece and what holds it that is one of some. */
export function within(piece: FlowPiece, roles: ReadonlySet<Role>): FlowPiece | undefined {
  for (let one: FlowPiece | undefined = piece; one; one = one.parent)
    if (one.role && roles.has(one.role)) return one;
  return undefined;
}

/** Lowest point of what is drawn in some pieces, if anything is. */
export function lowestInk(pieces: readonly FlowPiece[]): number | undefined {
  const bottoms = pieces.filter(({ isInk }) => isInk).map(({ bottom }) => bottom);
  return bottoms.length > 0 ? Math.max(...bottoms) : undefined;
}

/** First line that some pieces say. */
export function firstWords(pieces: readonly FlowPiece[]): string {
  for (const { node } of pieces) {
    const words = node.lines?.map((line) => line.string.trim()).find((text) => text !== '');
    if (words) return words;
  }
  return '';
}

/** Whether a box is seen by itself: it has a ground or a rule. */
export function hasGround({ style = {} }: LaidOutNode): boolean {
  const isRule = (side: string): boolean => Number(style[`border${side}Width`] ?? 0) > 0;
  return style['backgroundColor'] !== undefined || ['Top', 'Right', 'Bottom', 'Left'].some(isRule);
}
