import { targetOf } from '../../reader/file/navigationEntries.ts';
import { dictionaryOf, nameOf, objectOf, textOf } from '../../reader/file/objects.ts';
import type { PdfReading } from '../../reader/reading.ts';
import { stretchesOfMarks, type StretchRead } from '../../reader/tags/stretches.ts';
import type { ObjectKid, TreeElement } from '../../reader/tags/structureTree.ts';
import { error, placeOf, type Fault, type ScreenRule } from '../rule.ts';
import { INLINE } from './inlineElements.ts';

/**
 * A link is one element that holds all its annotations, one a line (ISO 32000-1, 14.8.4.4.2). Two that follow each
 * other in one block and lead to the same place are one link that was cut: they are announced twice, and take two
 * steps of the keyboard. Words between them make them two links; white space does not.
 */
export const cutLinks: ScreenRule = {
  id: 'PDF-104',
  judge: (reading) => {
    const stretches = stretchesOfMarks(reading);
    const targets = linkTargets(reading);
    return reading.tree.elements
      .filter(({ role }) => !INLINE.has(role))
      .flatMap((block) => cutIn(block, stretches, targets, reading));
  },
};

function cutIn(
  block: TreeElement,
  stretches: ReadonlyMap<string, StretchRead>,
  targets: (link: TreeElement) => string | undefined,
  { file }: PdfReading,
): Fault[] {
  const found: Fault[] = [];
  /** Where the link leads after which nothing was said yet. */
  let before: string | undefined;
  const walk = (element: TreeElement): void => {
    for (const kid of element.kids) {
      if (kid.kind === 'object') continue;
      if (kid.kind === 'content') {
        if (stretches.get(`${kid.page} ${kid.id}`)?.text.trim() !== '') before = undefined;
      } else if (kid.role === 'Link') {
        const target = targets(kid);
        if (target !== undefined && target === before)
          found.push(error({ fault: 'found', target }, placeOf(kid, file)));
        before = target;
      } else if (kid.actualText === undefined && INLINE.has(kid.role)) walk(kid);
      else if (kid.actualText?.trim() !== '') before = undefined;
    }
  };
  walk(block);
  return found;
}

/** Where the first annotation of a link element leads, as one text. */
function linkTargets({ file }: PdfReading): (link: TreeElement) => string | undefined {
  return (link) => {
    const annotation = dictionaryOf(objectOf(file, annotationIn(link)?.object));
    if (!annotation) return undefined;
    const { address, place } = targetOf(annotation);
    return address ?? textOf(place) ?? nameOf(place) ?? place?.toString();
  };
}

function annotationIn(element: TreeElement): ObjectKid | undefined {
  for (const kid of element.kids) {
    const found = kid.kind === 'element' ? annotationIn(kid) : kid;
    if (found?.kind === 'object') return found;
  }
  return undefined;
}
