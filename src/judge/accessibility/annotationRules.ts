import type { PDFDict } from '@cantoo/pdf-lib';
import type { PdfFile } from '../../reader/file/document.ts';
import { dictionariesIn, nameIn, numberIn, referenceOf, textIn } from '../../reader/file/objects.ts';
import { oncePer } from '../../reader/oncePer.ts';
import type { TreeElement } from '../../reader/tags/structureTree.ts';
import type { PdfPlace } from '../finding.ts';
import { error, type Said, type ScreenRule } from '../rule.ts';
import { annotationOwners, parentTreeEntries } from './contentOwners.ts';

export interface Annotation {
  readonly page: number;
  readonly key: string;
  readonly subtype: string;
  readonly dict: PDFDict;
}

const HIDDEN = 1 << 1;

const STANDARD = new Set(
  (
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret ' +
    'Ink Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact'
  ).split(' '),
);

/** Annotations that a reader meets: neither pop-ups nor hidden ones. */
export const annotationsOf = oncePer(({ pages }: PdfFile): readonly Annotation[] =>
  pages.flatMap(({ number, dict: page }) =>
    dictionariesIn(page, 'Annots')
      .map(({ key, dict }) => ({
        page: number,
        key,
        subtype: nameIn(dict, 'Subtype') ?? '',
        dict,
      }))
      .filter(({ subtype, dict }) => subtype !== 'Popup' && !((numberIn(dict, 'F') ?? 0) & HIDDEN)),
  ),
);

function annotationRule(
  id: string,
  faultOf: (annotation: Annotation, parent: TreeElement | undefined) => Said | undefined,
): ScreenRule {
  return {
    id,
    judge: (reading) => {
      const parents = annotationOwners(reading.tree);
      return annotationsOf(reading.file).flatMap((annotation) => {
        const said = faultOf(annotation, parents.get(annotation.key));
        return said === undefined ? [] : [error(said, placeOfAnnotation(annotation))];
      });
    },
  };
}

export function placeOfAnnotation({ page, key }: Pick<Annotation, 'page' | 'key'>): PdfPlace {
  return { page, ...(key && { object: key }) };
}

const isPlain = (subtype: string): boolean => !['Link', 'Widget', 'PrinterMark'].includes(subtype);

/** Links and other annotations: checkpoint 28. */
export const ANNOTATION_RULES: readonly ScreenRule[] = [
  annotationRule('28-002', ({ subtype }, parent) =>
    isPlain(subtype) && parent?.role !== 'Annot' ? { fault: 'found', subtype } : undefined,
  ),
  annotationRule('28-004', ({ subtype, dict }, parent) =>
    isPlain(subtype) && !textIn(dict, 'Contents')?.trim() && !parent?.alternative
      ? { fault: 'found', subtype }
      : undefined,
  ),
  annotationRule('28-005', ({ subtype, dict }, parent) =>
    subtype === 'Widget' && !textIn(dict, 'TU') && !parent?.alternative ? 'found' : undefined,
  ),
  annotationRule('28-006', ({ subtype }) =>
    STANDARD.has(subtype) ? undefined : { fault: 'found', subtype },
  ),
  annotationRule('28-007', ({ subtype }) => (subtype === 'TrapNet' ? 'found' : undefined)),
  {
    id: '28-008',
    judge: ({ file }) =>
      file.pages
        .filter(({ dict }) => hasAnnotations(dict) && nameIn(dict, 'Tabs') === undefined)
        .map(({ number }) => error('found', { page: number })),
  },
  {
    id: '28-009',
    judge: ({ file }) =>
      file.pages.flatMap(({ number, dict }) => {
        const tabs = nameIn(dict, 'Tabs');
        const isOther = tabs !== undefined && tabs !== 'S' && hasAnnotations(dict);
        return isOther ? [error({ fault: 'found', tabs }, { page: number })] : [];
      }),
  },
  annotationRule('28-010', ({ subtype }, parent) =>
    subtype === 'Widget' && parent?.role !== 'Form' ? 'found' : undefined,
  ),
  annotationRule('28-011', ({ subtype }, parent) =>
    subtype === 'Link' && parent?.role !== 'Link' ? 'found' : undefined,
  ),
  annotationRule('28-012', ({ subtype, dict }) =>
    subtype === 'Link' && !textIn(dict, 'Contents')?.trim() ? 'found' : undefined,
  ),
  annotationRule('28-017', ({ subtype }, parent) =>
    subtype === 'PrinterMark' && parent ? 'found' : undefined,
  ),
  {
    id: '32000 14.7.4.4',
    judge: (reading) => {
      const entries = parentTreeEntries(reading.tree);
      const parents = annotationOwners(reading.tree);
      return annotationsOf(reading.file).flatMap((annotation) => {
        const parent = parents.get(annotation.key);
        const entry = entries.get(numberIn(annotation.dict, 'StructParent') ?? -1);
        if (!parent || referenceOf(entry) === parent.key) return [];
        return [error('annotation', placeOfAnnotation(annotation))];
      });
    },
  },
];

const hasAnnotations = (page: PDFDict): boolean => dictionariesIn(page, 'Annots').length > 0;
