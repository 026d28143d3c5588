import type { LaidOutNode } from '../../tree.ts';

/**
 * Lines of running text stand on a grid that is the same on every page, so that they register with those of
 * the facing page and of the back of the sheet. Everything else takes whole lines of it (行取り, JLReq 2.5.2
 * and 3.4): what is missing to a whole number is added to the space around it, or taken from it.
 */

/** How a block stands, told by what it is: running text, a heading, space, other text, or any box. */
type Stand = 'text' | 'heading' | 'space' | 'other' | 'box';

/** Where a block is about to be placed. Points from the head of the text. */
export interface BlockOnGrid {
  readonly top: number;
  /** With its margins. */
  readonly height: number;
  /** False for what goes on from the page before. */
  readonly isFirst: boolean;
  readonly above: GridMove | undefined;
  /** What is left of the page. */
  readonly available: number;
}

/** What the grid asks for. Points. */
export interface GridMove {
  /** How far the block moves down; up where negative. */
  readonly lead: number;
  /** What stays free below it, beyond its margin. */
  readonly after: number;
  /** Of its own height, what is empty at its foot. */
  readonly space: number;
  readonly stand: Stand;
}

export type Align = (block: BlockOnGrid) => GridMove;

/** Lengths are single floats by now, and sums. Points. */
const NEARLY = 0.02;

/**
 * The grid of a section, asked of each block that stands directly on its pages.
 * @param leading of the running text, in points
 */
export function baselineGrid(leading: number): (node: LaidOutNode) => Align | undefined {
  return (node) => {
    if (node.style?.['position'] === 'absolute') return undefined;
    const block = measure(node, leading);
    return (place) => moveOf(block, place, leading);
  };
}

interface Measured {
  readonly stand: Stand;
  readonly marginTop: number;
  readonly marginBottom: number;
  /** From its upper edge to its first line of running text. */
  readonly firstLine: number;
}

function measure(node: LaidOutNode, leading: number): Measured {
  const firstLine = lineOfText(node, leading);
  return {
    stand: standOf(node, firstLine),
    marginTop: numeric(node.box?.marginTop),
    marginBottom: numeric(node.box?.marginBottom),
    firstLine: firstLine ?? 0,
  };
}

function standOf(node: LaidOutNode, firstLine: number | undefined): Stand {
  if (firstLine !== undefined) return 'text';
  if (node.type === 'TEXT') return numeric(node.props['minPresenceAhead']) > 0 ? 'heading' : 'other';
  return node.children?.length ? 'box' : 'space';
}

/** Where the first line of a block stands in it, if it is one of running text. */
function lineOfText(node: LaidOutNode, leading: number): number | undefined {
  if (node.type === 'TEXT') {
    const height = node.lines?.[0]?.height;
    const isText = height !== undefined && Math.abs(height - leading) < NEARLY;
    return isText && !(numeric(node.props['minPresenceAhead']) > 0)
      ? numeric(node.box?.paddingTop)
      : undefined;
  }
  const firsts = (node.children ?? []).flatMap((child) => {
    if (child.style?.['position'] === 'absolute') return [];
    const line = lineOfText(child, leading);
    return [line === undefined ? undefined : line + numeric(child.box?.top)];
  });
  const isRow = node.style?.['flexDirection'] === 'row';
  return isRow ? firsts.find((line) => line !== undefined) : firsts[0];
}

function moveOf(block: Measured, place: BlockOnGrid, leading: number): GridMove {
  const { stand, marginBottom } = block;
  const space = stand === 'space' ? (place.above?.space ?? 0) + place.height : marginBottom;
  const stays = { lead: 0, after: 0, space, stand };
  // A title and the line above it are one
  if (!place.isFirst || (stand === 'heading' && place.above?.stand === 'other')) return stays;
  const gap = block.marginTop + (place.above?.space ?? 0);
  switch (stand) {
    case 'text': {
      // Lists stand against the text around them, with no half-lines between
      const give = place.above?.stand === 'text' ? gap : gap / 2;
      const line = place.top + block.marginTop + block.firstLine;
      return { ...stays, lead: toLine(line, leading, place.top > NEARLY ? give : block.marginTop) };
    }
    case 'heading': {
      if (place.top <= NEARLY) return { ...stays, lead: atHead(block, place, leading) };
      return { ...stays, lead: toLine(place.top + place.height, leading, Math.max(0, gap - leading / 2)) };
    }
    case 'box': {
      // One that no page holds is parted as it stands: its first part begins with its margin
      if (place.top <= NEARLY && place.height - block.marginTop <= place.available) {
        const end = place.height - block.marginTop;
        const after = toLine(end, leading, marginBottom / 2);
        return { ...stays, lead: -block.marginTop, after, space: marginBottom + after };
      }
      const whole = toLine(place.top + place.height, leading, Math.max(0, gap + marginBottom - leading));
      const lead = gap + marginBottom > 0 ? (whole * gap) / (gap + marginBottom) : 0;
      return { ...stays, lead, after: whole - lead, space: marginBottom + whole - lead };
    }
    default:
      return stays;
  }
}

/** At the head of a page the space above a heading goes, and its lines stand low in whole ones. */
function atHead(block: Measured, { height }: BlockOnGrid, leading: number): number {
  const end = height - block.marginTop;
  return toLine(end, leading, 0) - block.marginTop;
}

/** From a height to the nearest line of the grid, up by no more than `give`. */
function toLine(height: number, leading: number, give: number): number {
  const lines = height / leading;
  const nearest = Math.round(lines) * leading - height;
  if (nearest >= -give - NEARLY) return nearest;
  return Math.ceil(lines - NEARLY / leading) * leading - height;
}

function numeric(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
