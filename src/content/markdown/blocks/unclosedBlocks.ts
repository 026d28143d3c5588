import type { Root, RootContent } from 'mdast';
import { sourceOfNode } from '../bodyPlaces.ts';
import { type BodyReading, report } from '../bodyReading.ts';
import { type Container, openingPlace } from './directiveReading.ts';

/**
 * Each block `:::` that nobody closed. A line `:::` closes the outermost block that it can close: where a block lacks
 * its line, the next one's takes its place, and that next one, which is whole, is left open. Then the outer one is
 * told, with the line where the other begins.
 */
export function reportUnclosedBlocks(reading: BodyReading, { children }: Root): void {
  for (const node of children) visitBlock(reading, node);
}

function visitBlock(reading: BodyReading, node: RootContent): void {
  const inside = 'children' in node ? node.children.filter(isContent) : [];
  const robbed = node.type === 'containerDirective' ? robbedIn(reading, node, inside) : undefined;
  if (node.type === 'containerDirective') {
    const place = openingPlace(reading, node);
    if (!isClosed(reading, node)) report(reading, 'MD-017', place, { name: node.name });
    else if (robbed !== undefined) {
      const { line } = openingPlace(reading, robbed);
      report(reading, 'MD-017', place, { name: node.name, other: robbed.name, line });
    }
  }
  for (const child of inside) {
    if (child === robbed && robbed !== undefined)
      robbed.children.filter(isContent).forEach((one) => visitBlock(reading, one));
    else visitBlock(reading, child);
  }
}

/** The block within a closed one whose line `:::` the outer one has taken: both are opened by as many colons. */
function robbedIn(
  reading: BodyReading,
  node: Container,
  inside: readonly RootContent[],
): Container | undefined {
  if (!isClosed(reading, node)) return undefined;
  return inside.find(
    (child): child is Container =>
      child.type === 'containerDirective' &&
      !isClosed(reading, child) &&
      fence(reading, child) === fence(reading, node),
  );
}

function isContent(node: { readonly type: string }): node is RootContent {
  return node.type !== 'text';
}

/** A container that the file or its parent ends has no line `:::`. */
function isClosed(reading: BodyReading, node: Container): boolean {
  const lines = sourceOfNode(reading, node.position).trimEnd().split('\n');
  return lines.length > 1 && /^[\s>]*:{3,}\s*$/.test(lines.at(-1) ?? '');
}

/** How many colons open it. */
function fence(reading: BodyReading, node: Container): number {
  return /^:+/.exec(sourceOfNode(reading, node.position))?.[0].length ?? 0;
}
