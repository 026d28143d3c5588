import type { List, Paragraph, RootContent } from 'mdast';
import type { Block, ListItem } from '../../../model/publication/prose.ts';
import { placeOfNode } from '../bodyPlaces.ts';
import { type BodyReading, report } from '../bodyReading.ts';
import { directiveBlock } from './directives.ts';
import { headingBlock } from './headings.ts';
import { imageBlock } from './images.ts';
import { inlinesOf, reportHtml, reportUnsupported } from '../inlines/inlines.ts';
import { MAXIMUM_NESTING } from '../parserLimits.ts';
import { isUnderFence, reportStrayFences } from './strayFences.ts';
import { tableBlock } from './tables.ts';

/** A node of the Markdown and the block that it makes, unless it makes none. */
export interface NodeBlock {
  readonly node: RootContent;
  readonly block: Block | undefined;
}

/** The blocks of a body, of a box, of a list item… `depth` is 0 for the body itself. */
export function blocksOf(reading: BodyReading, nodes: readonly RootContent[], depth: number): Block[] {
  return nodeBlocksOf(reading, nodes, depth).flatMap(({ block }) => block ?? []);
}

/** As `blocksOf`, each block with the node it comes from. */
export function nodeBlocksOf(
  reading: BodyReading,
  nodes: readonly RootContent[],
  depth: number,
): NodeBlock[] {
  const first = nodes[0];
  if (depth > MAXIMUM_NESTING && first !== undefined) {
    report(reading, 'MD-016', placeOfNode(reading, first.position), { maximum: MAXIMUM_NESTING });
    return [];
  }
  let level = 1;
  return nodes.map((node) => {
    const previousLevel = level;
    if (node.type === 'heading') level = node.depth;
    const block = blockOf(reading, node, depth, previousLevel);
    return { node, block: block && { ...block, place: placeOfNode(reading, node.position) } };
  });
}

function blockOf(
  reading: BodyReading,
  node: RootContent,
  depth: number,
  previousLevel: number,
): Block | undefined {
  switch (node.type) {
    case 'heading':
      if (depth === 0) return headingBlock(reading, node, previousLevel);
      report(reading, 'MD-021', placeOfNode(reading, node.position), {});
      return undefined;
    case 'paragraph':
      return paragraphBlock(reading, node, depth);
    case 'list':
      return listBlock(reading, node, depth);
    case 'blockquote':
      return { kind: 'quotation', blocks: blocksOf(reading, node.children, depth + 1) };
    case 'table':
      // Under a fence that is written wrong, which is told, the table may well have its title there
      if (!isUnderFence(reading, node)) report(reading, 'MD-007', placeOfNode(reading, node.position), {});
      return tableBlock(reading, node, { title: '' }, depth + 1);
    case 'containerDirective':
      return directiveBlock(reading, node, (inside) => blocksOf(reading, inside, depth + 1));
    case 'html':
      reportHtml(reading, node);
      return undefined;
    case 'definition':
    case 'footnoteDefinition':
      return undefined;
    default:
      reportUnsupported(reading, node);
      return undefined;
  }
}

function paragraphBlock(reading: BodyReading, node: Paragraph, depth: number): Block | undefined {
  reportStrayFences(reading, node);
  const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only, ...others] = shown;
  if (only?.type === 'image' && others.length === 0) return imageBlock(reading, only);
  return { kind: 'paragraph', children: inlinesOf(reading, node.children, depth + 1) };
}

function listBlock(reading: BodyReading, node: List, depth: number): Block {
  const items: ListItem[] = node.children.map((item) => {
    if (typeof item.checked === 'boolean') {
      report(reading, 'MD-015', placeOfNode(reading, item.position), { construct: 'taskList' });
    }
    return { blocks: blocksOf(reading, item.children, depth + 2) };
  });
  return { kind: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, items };
}
