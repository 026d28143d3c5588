import { PDFRef, type PDFDict } from '@cantoo/pdf-lib';
import {
  dictionariesAt,
  dictionaryAt,
  keyOf,
  nameAt,
  numberAt,
  numberTreeEntries,
  textAt,
} from '../../reader/file/pdfObjects.ts';
import type { TreeElement } from '../../reader/tags/structureTree.ts';
import { rule, type ExaminedFile, type Finding, type Rule } from '../rule.ts';

interface Annotation {
  readonly page: number;
  readonly key: string;
  readonly subtype: string;
  readonly dictionary: PDFDict;
}

const HIDDEN = 1 << 1;

const STANDARD = new Set(
  (
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret ' +
    'Ink Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact'
  ).split(' '),
);

/** Annotations that a reader meets: neither pop-ups nor hidden ones. */
export function annotationsOf({ file }: ExaminedFile): Annotation[] {
  return file.pages.flatMap(({ number, dictionary: page }) =>
    dictionariesAt(page, 'Annots')
      .map(({ key, dictionary }) => ({
        page: number,
        key,
        subtype: nameAt(dictionary, 'Subtype') ?? '',
        dictionary,
      }))
      .filter(
        ({ subtype, dictionary }) => subtype !== 'Popup' && !((numberAt(dictionary, 'F') ?? 0) & HIDDEN),
      ),
  );
}

function annotationRule(
  id: string,
  fault: (annotation: Annotation, parent: TreeElement | undefined) => string | undefined,
): Rule {
  return rule(id, (examined) => {
    const parents = parentsOfAnnotations(examined);
    return annotationsOf(examined).flatMap((annotation): Omit<Finding, 'rule'>[] => {
      const { page, key } = annotation;
      const what = fault(annotation, parents.get(key));
      return what === undefined ? [] : [{ page, object: key, what }];
    });
  });
}

function parentsOfAnnotations({ tree }: ExaminedFile): Map<string, TreeElement> {
  const parents = new Map<string, TreeElement>();
  for (const element of tree.elements) {
    for (const kid of element.kids) if (kid.kind === 'object') parents.set(kid.object, element);
  }
  return parents;
}

const isPlain = (subtype: string): boolean => !['Link', 'Widget', 'PrinterMark'].includes(subtype);

/** Links and other annotations: checkpoint 28. */
export const ANNOTATION_RULES: readonly Rule[] = [
  annotationRule('28-002', ({ subtype }, parent) =>
    isPlain(subtype) && parent?.role !== 'Annot'
      ? `annotation ${subtype} hors d’un élément Annot`
      : undefined,
  ),
  annotationRule('28-004', ({ subtype, dictionary }, parent) =>
    isPlain(subtype) && !textAt(dictionary, 'Contents')?.trim() && !parent?.alternative
      ? `annotation ${subtype} sans description`
      : undefined,
  ),
  annotationRule('28-005', ({ subtype, dictionary }, parent) =>
    subtype === 'Widget' && !textAt(dictionary, 'TU') && !parent?.alternative
      ? 'champ sans nom (TU)'
      : undefined,
  ),
  annotationRule('28-006', ({ subtype }) =>
    STANDARD.has(subtype) ? undefined : `annotation inconnue : ${subtype}`,
  ),
  annotationRule('28-007', ({ subtype }) => (subtype === 'TrapNet' ? 'annotation TrapNet' : undefined)),
  rule('28-008', ({ file }) =>
    file.pages.flatMap(({ number, dictionary }) =>
      dictionariesAt(dictionary, 'Annots').length && !nameAt(dictionary, 'Tabs')
        ? [{ page: number, what: 'ordre de tabulation non dit (Tabs)' }]
        : [],
    ),
  ),
  rule('28-009', ({ file }) =>
    file.pages.flatMap(({ number, dictionary }) => {
      const tabs = nameAt(dictionary, 'Tabs');
      const isOther = tabs !== undefined && tabs !== 'S' && dictionariesAt(dictionary, 'Annots').length > 0;
      return isOther
        ? [{ page: number, what: `ordre de tabulation « ${tabs} » au lieu de celui des balises` }]
        : [];
    }),
  ),
  annotationRule('28-010', ({ subtype }, parent) =>
    subtype === 'Widget' && parent?.role !== 'Form' ? 'champ hors d’un élément Form' : undefined,
  ),
  annotationRule('28-011', ({ subtype }, parent) =>
    subtype === 'Link' && parent?.role !== 'Link' ? 'lien hors d’un élément Link' : undefined,
  ),
  annotationRule('28-012', ({ subtype, dictionary }) =>
    subtype === 'Link' && !textAt(dictionary, 'Contents')?.trim()
      ? 'lien sans description (Contents)'
      : undefined,
  ),
  annotationRule('28-017', ({ subtype }, parent) =>
    subtype === 'PrinterMark' && parent ? 'marque d’impression dans l’arbre' : undefined,
  ),
  rule('32000 14.7.4.4', (examined) => {
    const entries = numberTreeEntries(dictionaryAt(examined.tree.root, 'ParentTree'));
    const parents = parentsOfAnnotations(examined);
    return annotationsOf(examined).flatMap(({ page, key, dictionary }) => {
      const parent = parents.get(key);
      const entry = entries.get(numberAt(dictionary, 'StructParent') ?? -1);
      if (!parent || (entry instanceof PDFRef && keyOf(entry) === parent.key)) return [];
      return [{ page, object: key, what: 'StructParent ne ramène pas à l’élément de l’annotation' }];
    });
  }),
];
