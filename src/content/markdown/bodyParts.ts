import type { RootContent } from 'mdast';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../../model/publication/prose.ts';
import type { NodeBlock } from './blocks/blocks.ts';
import { placeOfNode, sourceOfNode } from './bodyPlaces.ts';
import type { BodyReading } from './bodyReading.ts';
import { TO_READERS, TO_TRANSLATE } from './blocks/directives.ts';

/** A piece of a body that is translated as a whole: a top-level block, or a note. */
export interface BodyPart {
  /** The Markdown it was read from. */
  readonly source: string;
  readonly place: Place;
  /** Line of the file on which it ends. */
  readonly lastLine: number;
  /** What a translation keeps of it: `heading 2`, `list`, `note x`. */
  readonly shape: string;
  /** Undefined for a note, and for what could not be read. */
  readonly block: Block | undefined;
  /** Name of the note, for a note. */
  readonly note?: string;
  /** `:::a-traduire` */
  readonly isEmpty: boolean;
  /** `:::lecteurs` of a translation, which translates nothing. */
  readonly isOwn: boolean;
}

/** The parts of a body in order; link definitions are part of the blocks that use them, comments are nobody's text. */
export function partsOf(reading: BodyReading, nodeBlocks: readonly NodeBlock[]): BodyPart[] {
  return nodeBlocks
    .filter(({ node }) => node.type !== 'definition' && !isComment(node))
    .map(({ node, block }) => ({
      source: sourceOfNode(reading, node.position),
      place: placeOfNode(reading, node.position),
      lastLine: reading.firstLine + (node.position?.end.line ?? 1) - 1,
      shape: shapeOf(node),
      block,
      ...(node.type === 'footnoteDefinition' ? { note: node.identifier } : {}),
      isEmpty: node.type === 'containerDirective' && node.name === TO_TRANSLATE,
      isOwn:
        reading.rules.isTranslation === true &&
        node.type === 'containerDirective' &&
        node.name === TO_READERS,
    }));
}

/** What an editor says to the program or to others, `<!-- tolérer … -->`: nothing of it is translated. */
function isComment(node: RootContent): boolean {
  return node.type === 'html' && node.value.startsWith('<!--') && node.value.endsWith('-->');
}

function shapeOf(node: RootContent): string {
  switch (node.type) {
    case 'heading':
      return `heading ${node.depth}`;
    case 'containerDirective':
      return node.name;
    case 'footnoteDefinition':
      return `note ${node.identifier}`;
    default:
      return node.type;
  }
}
