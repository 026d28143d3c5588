import { PDFDict } from '@cantoo/pdf-lib';
import { indirectObjects } from '../../reader/file/indirectObjects.ts';
import { booleanIn, dictionaryIn, keyOf, nameIn, numberIn, valueIn } from '../../reader/file/objects.ts';
import { annotationsOf, placeOfAnnotation, type Annotation } from '../accessibility/annotationRules.ts';
import { documentRule, error, type ScreenRule } from '../rule.ts';

const REFUSED_ANNOTATIONS = new Set(['3D', 'Sound', 'Screen', 'Movie']);
// prettier-ignore
const REFUSED_ACTIONS = new Set([
  'Launch', 'Sound', 'Movie', 'ResetForm', 'ImportData', 'Hide', 'SetOCGState', 'Rendition', 'Trans', 'GoTo3DView', 'JavaScript',
]);
const PRINT = 1 << 2;
/** Invisible, Hidden, NoView, ToggleNoView. */
const UNSEEN = (1 << 0) | (1 << 1) | (1 << 5) | (1 << 8);

/** Annotations, forms and actions (ISO 19005-3, 6.3 to 6.5, 6.10, 6.11). */
export const ARCHIVE_INTERACTION_RULES: readonly ScreenRule[] = [
  annotationRule('A 6.3.1', ({ subtype }) => REFUSED_ANNOTATIONS.has(subtype)),
  annotationRule('A 6.3.2', ({ dict }) => {
    const flags = numberIn(dict, 'F') ?? 0;
    return !(flags & PRINT) || (flags & UNSEEN) !== 0;
  }),
  annotationRule(
    'A 6.3.3',
    ({ subtype, dict }) => subtype !== 'Link' && !dictionaryIn(dictionaryIn(dict, 'AP'), 'N'),
  ),
  documentRule('A 6.4.1', ({ file }) =>
    booleanIn(dictionaryIn(file.catalog, 'AcroForm'), 'NeedAppearances') ? 'found' : undefined,
  ),
  {
    id: 'A 6.5.1',
    judge: ({ file }) =>
      indirectObjects(file).flatMap(([reference, object]) => {
        const action = object instanceof PDFDict ? refusedAction(object) : undefined;
        return action ? [error({ fault: 'found', action }, { object: keyOf(reference) })] : [];
      }),
  },
  {
    id: 'A 6.5.2',
    judge: ({ file }) => [
      ...(valueIn(file.catalog, 'AA') ? [error('found')] : []),
      ...file.pages
        .filter(({ dict }) => valueIn(dict, 'AA'))
        .map(({ number }) => error('found', { page: number })),
    ],
  },
  documentRule('A 6.5.1 scripts', ({ file }) =>
    dictionaryIn(dictionaryIn(file.catalog, 'Names'), 'JavaScript') ? 'found' : undefined,
  ),
  documentRule('A 6.10', ({ file }) =>
    dictionaryIn(dictionaryIn(file.catalog, 'Names'), 'AlternatePresentations') ? 'found' : undefined,
  ),
  documentRule('A 6.11', ({ file }) => (valueIn(file.catalog, 'Requirements') ? 'found' : undefined)),
];

function annotationRule(id: string, isWrong: (annotation: Annotation) => boolean): ScreenRule {
  return {
    id,
    judge: ({ file }) =>
      annotationsOf(file)
        .filter(isWrong)
        .map((annotation) =>
          error({ fault: 'found', subtype: annotation.subtype }, placeOfAnnotation(annotation)),
        ),
  };
}

function refusedAction(object: PDFDict): string | undefined {
  for (const holder of [object, dictionaryIn(object, 'A'), dictionaryIn(object, 'OpenAction')]) {
    const action = nameIn(holder, 'S');
    const isAction =
      holder !== object || nameIn(object, 'Type') === 'Action' || valueIn(object, 'JS') !== undefined;
    if (action && isAction && REFUSED_ACTIONS.has(action)) return action;
  }
  return undefined;
}
