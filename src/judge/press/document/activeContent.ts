import type { PDFDict } from '@cantoo/pdf-lib';
import { PDFStream } from '@cantoo/pdf-lib';
import { dictionaryIn, itemsIn, keysOf, nameIn, numbersIn, valueIn } from '../../../reader/file/objects.ts';
import { annotationsOf, bleedOf, type Page } from '../../../reader/file/pages.ts';
import { reachable, placesOf, type Reached } from '../../../reader/file/reachable.ts';
import { boxAround, overlap, type Box } from '../../../reader/geometry.ts';
import { areaOf } from '../places.ts';
import { error, warning, type Fault } from '../../rule.ts';
import type { PressRule } from '../subject.ts';

const FOR_PRINTERS = new Set(['PrinterMark', 'TrapNet']);

/** ISO 15930-7, 6.3.4: annotations lie outside the bleed, printer's marks apart. */
export const annotations: PressRule = {
  id: 'PP-090',
  judge: ({ file }) =>
    file.pages.flatMap((page) => annotationsOf(page).flatMap((one) => judgeAnnotation(page, one))),
};

function judgeAnnotation(page: Page, annotation: PDFDict): Fault[] {
  const subtype = nameIn(annotation, 'Subtype') ?? '?';
  const box = rectangleOf(annotation, page.userUnit);
  if (FOR_PRINTERS.has(subtype) || !box || !overlap(box, bleedOf(page))) return [];
  return [error({ fault: 'found', subtype }, { page: page.number, area: areaOf(page, box) })];
}

function rectangleOf(annotation: PDFDict, userUnit: number): Box | undefined {
  const [x0, y0, x1, y1] = (numbersIn(annotation, 'Rect') ?? []).map((value) => value * userUnit);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return undefined;
  return boxAround([
    [x0, y0],
    [x1, y1],
  ]);
}

const ACTIONS = new Set(
  'GoTo GoToR GoToE Launch Thread URI Sound Movie Hide Named SubmitForm ResetForm ImportData JavaScript SetOCGState Rendition Trans GoTo3DView RichMediaExecute'.split(
    ' ',
  ),
);

/** ISO 15930-7, 6.3.5: no actions. */
export const actions: PressRule = {
  id: 'PP-091',
  judge: ({ file }) => {
    const found = reachable(file).flatMap((reached) => {
      const action = actionOf(reached);
      return action ? [error({ fault: 'found', action }, ...placesOf(reached))] : [];
    });
    const named = dictionaryIn(dictionaryIn(file.catalog, 'Names'), 'JavaScript');
    return named ? [...found, error('script')] : found;
  },
};

function actionOf({ dict, key, holder }: Reached): string | undefined {
  const kind = nameIn(dict, 'S') ?? '';
  const asAction =
    nameIn(dict, 'Type') === 'Action' || holder === 'AA' || ['A', 'OpenAction', 'Next', 'PA'].includes(key);
  return ACTIONS.has(kind) && (asAction || kind === 'JavaScript') ? kind : undefined;
}

export const forms: PressRule = {
  id: 'PP-092',
  judge: ({ file: { catalog } }) => {
    const form = dictionaryIn(catalog, 'AcroForm');
    if (valueIn(form, 'XFA')) return [error('xfa')];
    return itemsIn(form, 'Fields').length > 0 ? [error('fields')] : [];
  },
};

const MULTIMEDIA = new Set(['Screen', 'Movie', 'Sound', '3D', 'RichMedia', 'FileAttachment']);

export const attachments: PressRule = {
  id: 'PP-093',
  judge: ({ file }) => {
    const { catalog } = file;
    const attached = dictionaryIn(dictionaryIn(catalog, 'Names'), 'EmbeddedFiles') ?? valueIn(catalog, 'AF');
    const media = file.pages.flatMap((page) =>
      annotationsOf(page).flatMap((annotation) => {
        const subtype = nameIn(annotation, 'Subtype') ?? '';
        return MULTIMEDIA.has(subtype) ? [error({ fault: 'media', subtype }, { page: page.number })] : [];
      }),
    );
    return attached ? [error('attached'), ...media] : media;
  },
};

/** ISO 15930-7, 6.3.6: layers are allowed within limits; what shows must not depend on them. */
export const optionalContent: PressRule = {
  id: 'PP-094',
  judge: ({ file: { catalog } }) => {
    const properties = dictionaryIn(catalog, 'OCProperties');
    const layers = itemsIn(properties, 'OCGs').length;
    if (!properties || layers === 0) return [];
    const usual = dictionaryIn(properties, 'D');
    if (keysOf(usual).includes('AS')) return [error('automatic')];
    const hidden = itemsIn(usual, 'OFF').length > 0 || nameIn(usual, 'BaseState') === 'OFF';
    return [warning({ fault: hidden ? 'hidden' : 'layers', count: layers })];
  },
};

/** ISO 15930-7, 6.3.2. */
export const noPostScript: PressRule = {
  id: 'PP-121',
  judge: ({ file }) =>
    reachable(file).flatMap((reached) => {
      const isPostScript =
        reached.stream instanceof PDFStream &&
        [nameIn(reached.dict, 'Subtype'), nameIn(reached.dict, 'Subtype2')].includes('PS');
      return isPostScript ? [error('found', ...placesOf(reached))] : [];
    }),
};
