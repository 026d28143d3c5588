import { PDFName, type PDFDict } from '@cantoo/pdf-lib';
import type { PageReading } from '../../reader/content/pageReading.ts';
import type { PdfFile } from '../../reader/file/document.ts';
import {
  booleanIn,
  dictionariesIn,
  dictionaryIn,
  listIn,
  nameIn,
  nameOf,
  numberIn,
  streamIn,
  valueIn,
} from '../../reader/file/objects.ts';
import { documentRule, pageRule, type ScreenRule } from '../rule.ts';

/** Colour components of the PDF/A output intent's profile; undefined when there is no intent. */
function intentComponents(file: PdfFile): number | undefined {
  const intents = dictionariesIn(file.catalog, 'OutputIntents').map(({ dict }) => dict);
  const intent = intents.find((dict) => nameIn(dict, 'S') === 'GTS_PDFA1');
  return numberIn(dictionaryIn(intent, 'DestOutputProfile'), 'N');
}

const BLEND_MODES = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference ' +
    'Exclusion Hue Saturation Color Luminosity'
  ).split(' '),
);

/** Colour, images and transparency (ISO 19005-3, 6.2.3 to 6.2.10). */
export const ARCHIVE_GRAPHICS_RULES: readonly ScreenRule[] = [
  documentRule('A 6.2.3', ({ file }) => {
    const profiles = dictionariesIn(file.catalog, 'OutputIntents').map(({ dict }) =>
      dict.get(PDFName.of('DestOutputProfile')),
    );
    if (new Set(profiles.map(String)).size > 1) return 'different';
    const broken = dictionariesIn(file.catalog, 'OutputIntents').find(({ dict }) => {
      const profile = streamIn(dict, 'DestOutputProfile');
      return profile && ![1, 3, 4].includes(numberIn(profile.dict, 'N') ?? 0);
    });
    return broken ? 'components' : undefined;
  }),
  pageRule('A 6.2.4.3', ({ tagging: { deviceColours } }, { file }) => {
    const components = intentComponents(file);
    const uncovered = [...deviceColours].filter((space) => !isCovered(space, components));
    return uncovered.length ? { fault: 'found', spaces: uncovered.join(', ') } : undefined;
  }),
  pageRule('A 6.2.5', ({ tagging: { graphicsStates } }) => {
    const states = [...graphicsStates];
    if (states.some((state) => valueIn(state, 'TR') || valueIn(state, 'HTP')))
      return { fault: 'found', keys: 'TR, HTP' };
    return states.some((state) => (nameIn(state, 'TR2') ?? 'Default') !== 'Default')
      ? { fault: 'found', keys: 'TR2' }
      : undefined;
  }),
  pageRule('A 6.2.8', ({ tagging: { images } }) => {
    const list = [...images];
    if (list.some((image) => booleanIn(image, 'Interpolate'))) return 'smoothed';
    return list.some((image) => valueIn(image, 'Alternates') || valueIn(image, 'OPI'))
      ? 'alternate'
      : undefined;
  }),
  pageRule('A 6.2.9', ({ tagging: { forms } }) =>
    [...forms.values()].some(({ dict }) => valueIn(dict, 'OPI') || nameIn(dict, 'Subtype2') === 'PS')
      ? 'found'
      : undefined,
  ),
  pageRule('A 6.2.10', (content, { file }) => {
    if (intentComponents(file) !== undefined || !isTransparent(content)) return undefined;
    const group = dictionaryIn(content.page.dict, 'Group');
    return valueIn(group, 'CS') ? undefined : 'found';
  }),
  pageRule('A 6.2.10 fusion', ({ tagging: { graphicsStates } }) => {
    const modes = [...graphicsStates].flatMap((state) => listIn(state, 'BM').map(nameOf));
    const unknown = modes.find((mode) => mode !== undefined && !BLEND_MODES.has(mode));
    return unknown === undefined ? undefined : { fault: 'found', mode: unknown };
  }),
];

function isCovered(space: string, components: number | undefined): boolean {
  if (space === 'DeviceGray') return components !== undefined;
  return components === (space === 'DeviceCMYK' ? 4 : 3);
}

function isTransparent({ tagging: { graphicsStates, images } }: PageReading): boolean {
  const isSheer = (state: PDFDict): boolean =>
    (numberIn(state, 'ca') ?? 1) < 1 ||
    (numberIn(state, 'CA') ?? 1) < 1 ||
    dictionaryIn(state, 'SMask') !== undefined ||
    !['Normal', 'Compatible', undefined].includes(nameIn(state, 'BM'));
  return (
    [...graphicsStates].some(isSheer) ||
    [...images].some((image) => dictionaryIn(image, 'SMask') !== undefined)
  );
}
