import type { LaidOutNode } from '../../tree.ts';
import { columnWidth, textHeight, type Section } from '../section.ts';
import type { NumberedPage } from '../sheets.ts';
import { lowestInk, piecesOf, type FlowPiece } from './pieces.ts';

/** What is filled from its top to its foot, and then goes on in the next: a page, or a column of one. */
export interface FlowFrame {
  readonly sheet: NumberedPage;
  readonly pieces: readonly FlowPiece[];
  /** From 0 to 1. */
  readonly filled: number;
  /** Its first block asked for a page of its own. */
  readonly isAskedFor: boolean;
  /** How many whole blocks stand on it, headings not counted, where its section deals such blocks to pages. */
  readonly wholeBlocks: number | undefined;
}

/** The pages of one side of a section in their order, column after column. */
export function framesOf(section: Section, sheets: readonly NumberedPage[]): FlowFrame[] {
  return sheets.flatMap((sheet) => contentsOf(section, sheet).map((content) => ({ ...content, sheet })));
}

type FrameContent = Omit<FlowFrame, 'sheet'>;

/** By the page, which does not change once it is laid out, as a section of that geometry fills it. */
const known = new WeakMap<LaidOutNode, FramesBefore>();

interface FramesBefore {
  readonly geometry: Section['geometry'];
  readonly madeFrom: unknown;
  readonly contents: readonly FrameContent[];
}

function contentsOf(section: Section, sheet: NumberedPage): readonly FrameContent[] {
  const { geometry, madeFrom } = section;
  const before = sheet.page && known.get(sheet.page);
  if (before?.geometry === geometry && before.madeFrom === madeFrom) return before.contents;
  const contents = columnsOf(section, sheet).map((nodes) => frameOf(section, nodes));
  if (sheet.page) known.set(sheet.page, { geometry, madeFrom, contents });
  return contents;
}

function columnsOf(section: Section, { page }: NumberedPage): LaidOutNode[][] {
  const { columns, geometry } = section;
  const nodes = page?.children ?? [];
  if (!columns) return [nodes];
  const step = columnWidth(section) + columns.gap;
  return Array.from({ length: columns.count }, (_, column) =>
    nodes.filter(({ box }) => Math.round(((box?.left ?? 0) - geometry.inner) / step) === column),
  );
}

function frameOf(section: Section, nodes: readonly LaidOutNode[]): FrameContent {
  const pieces = piecesOf(nodes, section.madeFrom);
  const lowest = lowestInk(pieces) ?? section.geometry.top;
  const filled = (lowest - section.geometry.top) / textHeight(section.geometry);
  return {
    pieces,
    filled: Math.min(1, Math.max(0, filled)),
    wholeBlocks: section.evenly ? nodes.filter((node) => !isHeading(node)).length : undefined,
    isAskedFor: pieces.find(({ isRepeated }) => !isRepeated)?.node.props['break'] === true,
  };
}

function isHeading({ props }: LaidOutNode): boolean {
  return Number(props['minPresenceAhead'] ?? 0) > 0;
}
