import type { PdfReading } from '../../reader/reading.ts';
import type { TreeElement } from '../../reader/tags/structureTree.ts';

/** Elements by the marked content that they own: `page key` and MCID. */
export function contentOwners({ tree }: Pick<PdfReading, 'tree'>): Map<string, TreeElement> {
  const owners = new Map<string, TreeElement>();
  for (const element of tree.elements) {
    for (const kid of element.kids) if (kid.kind === 'content') owners.set(`${kid.page} ${kid.id}`, element);
  }
  return owners;
}
