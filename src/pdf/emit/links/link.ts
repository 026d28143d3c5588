import type { LinkTarget } from '../../structure/drawing.ts';
import type { NodeBox } from '../../tree.ts';
import { pdfString, type PdfDocument } from '../pdfkit.ts';
import type { StructureTree } from '../structureTree.ts';
import { uriOf } from './uri.ts';

/** Makes an area lead somewhere (ISO 32000-1, 12.5.6.5), by an annotation that its structure element holds. */
export function writeLink(
  document: PdfDocument,
  tree: StructureTree | null,
  area: NodeBox,
  { target, node, description }: LinkTarget,
): void {
  const action = target.startsWith('#')
    ? { S: 'GoTo', D: pdfString(target.slice(1)) }
    : { S: 'URI', URI: pdfString(uriOf(target)) };
  const key = node ? tree?.nextAnnotationKey() : undefined;
  document.annotate(area.left, area.top, area.width, area.height, {
    Subtype: 'Link',
    Border: [0, 0, 0],
    F: 4,
    Contents: pdfString(description),
    A: action,
    ...(key !== undefined && { StructParent: key }),
  });
  const annotation = document.page.annotations.at(-1);
  if (node && annotation && key !== undefined) tree?.addAnnotation(node, document.page, annotation, key);
}
