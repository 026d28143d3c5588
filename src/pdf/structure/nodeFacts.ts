import { textOf, type LaidOutNode } from '../tree.ts';
import { StructureElement } from './element.ts';

/** Nodes that draw a picture of their own. */
export const PICTURES: ReadonlySet<string> = new Set(['IMAGE', 'SVG', 'CANVAS']);

/** Roles that may hold text themselves; text in any other gets a paragraph of its own. */
export const HOLDS_TEXT: ReadonlySet<string> = new Set([
  'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Lbl', 'LBody', 'TD', 'TH', 'Caption', 'Note', 'Link', 'Span',
  'Quote', 'Reference', 'BibEntry', 'Code', 'TOCI', 'Figure', 'RB', 'RT',
]); // prettier-ignore

/** What a node says that it is. */
export function elementOf(node: LaidOutNode): StructureElement | undefined {
  const { structure } = node.props;
  return structure instanceof StructureElement ? structure : undefined;
}

/** Whether a text's first line is here, and not on a page before: split nodes share their props and children. */
export function isBeginning(node: LaidOutNode): boolean {
  const first = node.lines?.[0]?.string.trim() ?? '';
  return textOf(node).trimStart().startsWith(first);
}

/** Whether nothing in a node would be read. */
export function isBlank(node: LaidOutNode): boolean {
  if (PICTURES.has(node.type) || node.lines?.length) return false;
  return node.type === 'TEXT' || (node.children ?? []).every(isBlank);
}

/** The first that something in a node says that it is; none where nothing does. */
export function firstElement(node: LaidOutNode): StructureElement | undefined {
  if (node.type === 'TEXT_INSTANCE') return undefined;
  const own = elementOf(node);
  if (own) return own;
  for (const child of node.children ?? []) {
    const found = firstElement(child);
    if (found) return found;
  }
  return undefined;
}
