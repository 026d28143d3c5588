import { readPageLabels } from '../../reader/file/pageLabels.ts';
import { targetOf } from '../../reader/file/navigationEntries.ts';
import { indirectObjects } from '../../reader/file/indirectObjects.ts';
import { dictionaryIn, dictionaryOf, keyOf, nameOf, textOf } from '../../reader/file/objects.ts';
import type { PdfReading } from '../../reader/reading.ts';
import { attributeOf, childElements, type TreeElement } from '../../reader/tags/structureTree.ts';
import { documentRule, elementRule, error, placeOf, warning, type ScreenRule } from '../rule.ts';
import { gluedWords } from './gluedWords.ts';

/** Blocks that a caption speaks of. */
const CAPTIONED = new Set(['Figure', 'Table', 'L', 'TOC', 'Formula']);

/** What a listener needs and no failure condition of the Matterhorn Protocol names. */
export const LISTENING_RULES: readonly ScreenRule[] = [
  gluedWords,
  {
    id: 'PDF-102',
    judge: ({ file }) => {
      if (!dictionaryIn(file.catalog, 'PageLabels')) return [];
      return readPageLabels(file).flatMap((label, index) =>
        label.trim() ? [] : [error('found', { page: index + 1 })],
      );
    },
  },
  elementRule('PDF-103', ({ role, parent }) =>
    role === 'Caption' && !CAPTIONED.has(parent?.role ?? '')
      ? { fault: 'found', parent: parent?.role ?? 'StructTreeRoot' }
      : undefined,
  ),
  {
    id: 'PDF-104',
    judge: (reading) => {
      const targets = linkTargets(reading);
      return reading.tree.elements.flatMap((element) => {
        const kids = childElements(element);
        return kids.slice(1).flatMap((kid, i) => {
          const target = kids[i] && meet(element, kids[i], kid) && targets(kid);
          return target && target === targets(kids[i])
            ? [error({ fault: 'found', target }, placeOf(kid, reading.file))]
            : [];
        });
      });
    },
  },
  {
    id: 'PDF-105',
    judge: ({ tree, file }) =>
      tree.elements
        .filter((element) => element.role === 'Table' && !hasHeaders(element))
        .map((element) => warning('found', placeOf(element, file))),
  },
  documentRule('PDF-106', ({ pages }) =>
    pages.some(({ tagging }) => tagging.actualTexts.some((text) => /[\0\ufeff\ufffe\uffff]/.test(text)))
      ? 'found'
      : undefined,
  ),
];

/** Two kids with nothing between them but each other. */
function meet({ kids }: TreeElement, one: TreeElement, next: TreeElement): boolean {
  return kids.indexOf(next) === kids.indexOf(one) + 1;
}

/** Where the annotations of a link element lead, as one text; undefined for another element. */
function linkTargets({ file }: PdfReading): (element: TreeElement | undefined) => string | undefined {
  const objects = new Map(indirectObjects(file).map(([reference, object]) => [keyOf(reference), object]));
  return (element) => {
    if (element?.role !== 'Link') return undefined;
    const kid = element.kids.find(({ kind }) => kind === 'object');
    const annotation = kid?.kind === 'object' ? dictionaryOf(objects.get(kid.object)) : undefined;
    if (!annotation) return undefined;
    const { address, place } = targetOf(annotation);
    return address ?? textOf(place) ?? nameOf(place);
  };
}

/** Data cells need a header that says its scope (ISO 14289-1, 7.5). */
function hasHeaders(table: TreeElement): boolean {
  const cells = childElements(table)
    .flatMap((kid) => (kid.role === 'TR' ? [kid] : childElements(kid)))
    .flatMap(childElements);
  const isHeader = (cell: TreeElement): boolean =>
    cell.role === 'TH' && nameOf(attributeOf(cell, 'Table', 'Scope')) !== undefined;
  return !cells.some(({ role }) => role === 'TD') || cells.some(isHeader);
}
