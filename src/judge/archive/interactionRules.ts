import { PDFDict } from '@cantoo/pdf-lib';
import { booleanAt, dictionaryAt, keyOf, nameAt, numberAt, valueAt } from '../../reader/file/pdfObjects.ts';
import { annotationsOf } from '../accessibility/annotationRules.ts';
import { documentRule, rule, type Rule } from '../rule.ts';

const REFUSED_ANNOTATIONS = new Set(['3D', 'Sound', 'Screen', 'Movie']);
// prettier-ignore
const REFUSED_ACTIONS = new Set([
  'Launch', 'Sound', 'Movie', 'ResetForm', 'ImportData', 'Hide', 'SetOCGState', 'Rendition', 'Trans', 'GoTo3DView', 'JavaScript',
]);
const PRINT = 1 << 2;
/** Invisible, Hidden, NoView, ToggleNoView. */
const UNSEEN = (1 << 0) | (1 << 1) | (1 << 5) | (1 << 8);

/** Annotations, forms and actions (ISO 19005-3, 6.3 to 6.5, 6.10, 6.11). */
export const ARCHIVE_INTERACTION_RULES: readonly Rule[] = [
  rule('A 6.3.1', (examined) =>
    annotationsOf(examined)
      .filter(({ subtype }) => REFUSED_ANNOTATIONS.has(subtype))
      .map(({ page, key, subtype }) => ({ page, object: key, what: `annotation ${subtype}` })),
  ),
  rule('A 6.3.2', (examined) =>
    annotationsOf(examined).flatMap(({ page, key, dictionary }) => {
      const flags = numberAt(dictionary, 'F') ?? 0;
      return flags & PRINT && !(flags & UNSEEN)
        ? []
        : [{ page, object: key, what: 'annotation qui ne s’imprime pas (F)' }];
    }),
  ),
  rule('A 6.3.3', (examined) =>
    annotationsOf(examined)
      .filter(
        ({ subtype, dictionary }) => subtype !== 'Link' && !dictionaryAt(dictionaryAt(dictionary, 'AP'), 'N'),
      )
      .map(({ page, key, subtype }) => ({ page, object: key, what: `annotation ${subtype} sans apparence` })),
  ),
  documentRule('A 6.4.1', ({ file }) =>
    booleanAt(dictionaryAt(file.catalog, 'AcroForm'), 'NeedAppearances')
      ? 'formulaire sans apparences'
      : undefined,
  ),
  rule('A 6.5.1', ({ file }) =>
    file.document.context.enumerateIndirectObjects().flatMap(([reference, object]) => {
      const action = object instanceof PDFDict ? refusedAction(object) : undefined;
      return action ? [{ object: keyOf(reference), what: `action ${action}` }] : [];
    }),
  ),
  rule('A 6.5.2', ({ file }) =>
    [file.catalog, ...file.pages.map(({ dictionary }) => dictionary)]
      .filter((holder) => valueAt(holder, 'AA'))
      .map(() => ({ what: 'action déclenchée d’elle-même (AA)' })),
  ),
  documentRule('A 6.5.1 scripts', ({ file }) =>
    dictionaryAt(dictionaryAt(file.catalog, 'Names'), 'JavaScript') ? 'scripts dans le document' : undefined,
  ),
  documentRule('A 6.10', ({ file }) =>
    dictionaryAt(dictionaryAt(file.catalog, 'Names'), 'AlternatePresentations')
      ? 'présentations de rechange'
      : undefined,
  ),
  documentRule('A 6.11', ({ file }) =>
    valueAt(file.catalog, 'Requirements') ? 'exigences (Requirements)' : undefined,
  ),
];

function refusedAction(object: PDFDict): string | undefined {
  for (const holder of [object, dictionaryAt(object, 'A'), dictionaryAt(object, 'OpenAction')]) {
    const action = nameAt(holder, 'S');
    const isAction =
      holder !== object || nameAt(object, 'Type') === 'Action' || valueAt(object, 'JS') !== undefined;
    if (action && isAction && REFUSED_ACTIONS.has(action)) return action;
  }
  return undefined;
}
