import type { PDFDict } from '@cantoo/pdf-lib';
import { PDFStream } from '@cantoo/pdf-lib';
import { dictionaryIn, itemsIn, keysOf, nameIn, numbersIn, valueOf } from '../../reader/file/objects.ts';
import { annotationsOf, bleedOf, type PressPage } from '../../reader/file/pages.ts';
import { reachable, spotsOf, type Reached } from '../../reader/file/reachable.ts';
import { finding, type Finding } from './finding.ts';
import { boxAround, overlap, type Box } from '../../reader/geometry.ts';
import { areaOf } from './spots.ts';
import type { Check } from './subject.ts';

const FOR_PRINTERS = new Set(['PrinterMark', 'TrapNet']);

/** ISO 15930-7, 6.3.4: annotations lie outside the bleed, printer's marks apart. */
export const annotations: Check = {
  id: 'PP-090',
  title: 'Pas d’annotation sur la page',
  remedy: 'Exporter sans liens, commentaires ni champs : le fichier d’impression n’en a pas besoin.',
  run: ({ document }) =>
    document.pages.flatMap((page) => annotationsOf(page).flatMap((one) => judgeAnnotation(page, one))),
};

function judgeAnnotation(page: PressPage, annotation: PDFDict): Finding[] {
  const subtype = nameIn(annotation, 'Subtype') ?? '?';
  const box = rectangleOf(annotation, page.userUnit);
  if (FOR_PRINTERS.has(subtype) || !box || !overlap(box, bleedOf(page))) return [];
  return [finding('error', `annotation ${subtype}`, { page: page.number, area: areaOf(page, box) })];
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
export const actions: Check = {
  id: 'PP-091',
  title: 'Aucune action ni JavaScript',
  remedy: 'Exporter sans éléments interactifs.',
  run: ({ document }) => {
    const found = reachable(document).flatMap((reached) => {
      const action = actionOf(reached);
      return action ? [finding('error', `action ${action}`, ...spotsOf(reached))] : [];
    });
    const named = dictionaryIn(dictionaryIn(document.catalog, 'Names'), 'JavaScript');
    return named ? [...found, finding('error', 'JavaScript du document')] : found;
  },
};

function actionOf({ dict, key, holder }: Reached): string | undefined {
  const kind = nameIn(dict, 'S') ?? '';
  const asAction =
    nameIn(dict, 'Type') === 'Action' || holder === 'AA' || ['A', 'OpenAction', 'Next', 'PA'].includes(key);
  return ACTIONS.has(kind) && (asAction || kind === 'JavaScript') ? kind : undefined;
}

export const forms: Check = {
  id: 'PP-092',
  title: 'Aucun formulaire',
  remedy: 'Aplatir les champs avant l’export.',
  run: ({ document: { catalog } }) => {
    const form = dictionaryIn(catalog, 'AcroForm');
    if (valueOf(form, 'XFA')) return [finding('error', 'formulaire XFA')];
    return itemsIn(form, 'Fields').length > 0 ? [finding('error', 'champs de formulaire')] : [];
  },
};

const MULTIMEDIA = new Set(['Screen', 'Movie', 'Sound', '3D', 'RichMedia', 'FileAttachment']);

export const attachments: Check = {
  id: 'PP-093',
  title: 'Ni pièce jointe ni multimédia',
  remedy: 'Ôter les fichiers joints : les données restent dans l’édition à l’écran.',
  run: ({ document }) => {
    const { catalog } = document;
    const attached = dictionaryIn(dictionaryIn(catalog, 'Names'), 'EmbeddedFiles') ?? valueOf(catalog, 'AF');
    const media = document.pages.flatMap((page) =>
      annotationsOf(page).flatMap((annotation) => {
        const subtype = nameIn(annotation, 'Subtype') ?? '';
        return MULTIMEDIA.has(subtype)
          ? [finding('error', `multimédia ${subtype}`, { page: page.number })]
          : [];
      }),
    );
    return attached ? [finding('error', 'fichier joint au document'), ...media] : media;
  },
};

/** ISO 15930-7, 6.3.6: layers are allowed within limits; what shows must not depend on them. */
export const optionalContent: Check = {
  id: 'PP-094',
  title: 'Pas de calques',
  remedy: 'Aplatir les calques, ou dire à l’imprimeur lesquels imprimer.',
  run: ({ document: { catalog } }) => {
    const properties = dictionaryIn(catalog, 'OCProperties');
    const layers = itemsIn(properties, 'OCGs').length;
    if (!properties || layers === 0) return [];
    const usual = dictionaryIn(properties, 'D');
    if (keysOf(usual).includes('AS'))
      return [finding('error', 'calques qui s’affichent ou se cachent seuls (AS)')];
    const hidden = itemsIn(usual, 'OFF').length > 0 || nameIn(usual, 'BaseState') === 'OFF';
    return [finding('warning', `${layers} calque(s)${hidden ? ', dont des calques cachés' : ''}`)];
  },
};

/** ISO 15930-7, 6.3.2. */
export const noPostScript: Check = {
  id: 'PP-121',
  title: 'Pas d’objet PostScript',
  remedy: 'Convertir les objets PostScript en objets PDF.',
  run: ({ document }) =>
    reachable(document).flatMap((reached) => {
      const isPostScript =
        reached.stream instanceof PDFStream &&
        [nameIn(reached.dict, 'Subtype'), nameIn(reached.dict, 'Subtype2')].includes('PS');
      return isPostScript ? [finding('error', 'objet PostScript', ...spotsOf(reached))] : [];
    }),
};
