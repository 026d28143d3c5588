import type { PDFObject } from '@cantoo/pdf-lib';
import { dictionaryIn } from '../../reader/file/objects.ts';
import { numberTreeEntries } from '../../reader/file/trees.ts';
import { oncePer } from '../../reader/oncePer.ts';
import type { StructureTreeRead, TreeElement } from '../../reader/tags/structureTree.ts';

/** Elements by the marked content that they own: `page key` and MCID. */
export const contentOwners = oncePer(({ elements }: StructureTreeRead): ReadonlyMap<string, TreeElement> => {
  const owners = new Map<string, TreeElement>();
  for (const element of elements) {
    for (const kid of element.kids) if (kid.kind === 'content') owners.set(`${kid.page} ${kid.id}`, element);
  }
  return owners;
});

/** Elements that own annotations, by the number of the annotation's object. */
export const annotationOwners = oncePer(
  ({ elements }: StructureTreeRead): ReadonlyMap<string, TreeElement> => {
    const owners = new Map<string, TreeElement>();
    for (const element of elements) {
      for (const kid of element.kids) if (kid.kind === 'object') owners.set(kid.object, element);
    }
    return owners;
  },
);

/** Entries of the parent tree, as written (ISO 32000-1, 14.7.4.4). */
export const parentTreeEntries = oncePer(({ root }: StructureTreeRead): ReadonlyMap<number, PDFObject> =>
  numberTreeEntries(dictionaryIn(root, 'ParentTree')),
);
