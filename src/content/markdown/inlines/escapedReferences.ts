import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Keeps the backslash of `\{{`, which the parser takes away: what is answered later must know it from a reference.
 * A `{` that is written by its number is none.
 */
export function keepEscapedReferences(tree: Root, source: string): void {
  if (!source.includes('\\{{')) return;
  visit(tree, 'text', (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined) return;
    const escapes = [...source.slice(start, end).matchAll(/(\\?)\{\{/g)].map(([, escape]) => escape ?? '');
    let at = 0;
    node.value = node.value.replaceAll('{{', () => `${escapes[at++] ?? ''}{{`);
  });
}
