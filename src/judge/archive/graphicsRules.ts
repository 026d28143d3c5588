import { PDFName, type PDFDict } from '@cantoo/pdf-lib';
import type { PageContent } from '../../reader/content/pageContent.ts';
import {
  asName,
  booleanAt,
  dictionariesAt,
  dictionaryAt,
  listAt,
  nameAt,
  numberAt,
  streamAt,
  valueAt,
  type PdfFile,
} from '../../reader/file/pdfObjects.ts';
import { documentRule, pageRule, type Rule } from '../rule.ts';

/** Colour components of the PDF/A output intent's profile; undefined when there is no intent. */
function intentComponents(file: PdfFile): number | undefined {
  const intents = dictionariesAt(file.catalog, 'OutputIntents').map(({ dictionary }) => dictionary);
  const intent = intents.find((dictionary) => nameAt(dictionary, 'S') === 'GTS_PDFA1');
  return numberAt(dictionaryAt(intent, 'DestOutputProfile'), 'N');
}

const BLEND_MODES = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference ' +
    'Exclusion Hue Saturation Color Luminosity'
  ).split(' '),
);

/** Colour, images and transparency (ISO 19005-3, 6.2.3 to 6.2.10). */
export const ARCHIVE_GRAPHICS_RULES: readonly Rule[] = [
  documentRule('A 6.2.3', ({ file }) => {
    const profiles = dictionariesAt(file.catalog, 'OutputIntents').map(({ dictionary }) =>
      dictionary.get(PDFName.of('DestOutputProfile')),
    );
    if (new Set(profiles.map(String)).size > 1) return 'intentions de sortie à profils différents';
    const broken = dictionariesAt(file.catalog, 'OutputIntents').find(({ dictionary }) => {
      const profile = streamAt(dictionary, 'DestOutputProfile');
      return profile && ![1, 3, 4].includes(numberAt(profile.dict, 'N') ?? 0);
    });
    return broken ? 'profil de sortie sans nombre de composantes (N)' : undefined;
  }),
  pageRule('A 6.2.4.3', (content, examined) => {
    const components = intentComponents(examined.file);
    const uncovered = [...deviceColoursOf(content)].filter((space) => !isCovered(space, components));
    return uncovered.length ? `${uncovered.join(', ')} sans intention de sortie` : undefined;
  }),
  pageRule('A 6.2.5', ({ graphicsStates }) => {
    const states = [...graphicsStates];
    if (states.some((state) => valueAt(state, 'TR') || valueAt(state, 'HTP')))
      return 'fonction de transfert (TR, HTP)';
    return states.some((state) => (nameAt(state, 'TR2') ?? 'Default') !== 'Default')
      ? 'fonction de transfert (TR2)'
      : undefined;
  }),
  pageRule('A 6.2.8', ({ images }) => {
    const list = [...images];
    if (list.some((image) => booleanAt(image, 'Interpolate'))) return 'image lissée (Interpolate)';
    return list.some((image) => valueAt(image, 'Alternates') || valueAt(image, 'OPI'))
      ? 'image de substitution'
      : undefined;
  }),
  pageRule('A 6.2.9', ({ forms }) =>
    [...forms.values()].some(
      ({ dictionary }) => valueAt(dictionary, 'OPI') || nameAt(dictionary, 'Subtype2') === 'PS',
    )
      ? 'forme PostScript ou OPI'
      : undefined,
  ),
  pageRule('A 6.2.10', (content, examined) => {
    if (intentComponents(examined.file) !== undefined || !isTransparent(content)) return undefined;
    const group = dictionaryAt(content.page.dictionary, 'Group');
    return valueAt(group, 'CS') ? undefined : 'transparence sans espace de fusion ni intention de sortie';
  }),
  pageRule('A 6.2.10 fusion', ({ graphicsStates }) => {
    const modes = [...graphicsStates].flatMap((state) => listAt(state, 'BM').map(asName));
    const unknown = modes.find((mode) => mode !== undefined && !BLEND_MODES.has(mode));
    return unknown === undefined ? undefined : `mode de fusion inconnu : ${unknown}`;
  }),
];

function deviceColoursOf({ deviceColours, images }: PageContent): Set<string> {
  const spaces = new Set(deviceColours);
  for (const image of images) {
    for (const space of listAt(image, 'ColorSpace').map(asName))
      if (space?.startsWith('Device')) spaces.add(space);
  }
  return spaces;
}

function isCovered(space: string, components: number | undefined): boolean {
  if (space === 'DeviceGray') return components !== undefined;
  return components === (space === 'DeviceCMYK' ? 4 : 3);
}

function isTransparent({ graphicsStates, images }: PageContent): boolean {
  const isSheer = (state: PDFDict): boolean =>
    (numberAt(state, 'ca') ?? 1) < 1 ||
    (numberAt(state, 'CA') ?? 1) < 1 ||
    dictionaryAt(state, 'SMask') !== undefined ||
    !['Normal', 'Compatible', undefined].includes(nameAt(state, 'BM'));
  return (
    [...graphicsStates].some(isSheer) ||
    [...images].some((image) => dictionaryAt(image, 'SMask') !== undefined)
  );
}
