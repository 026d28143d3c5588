import { type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import {
  dictionaryIn,
  dictionaryOf,
  itemsIn,
  itemsOf,
  numberIn,
  numbersIn,
  valueIn,
} from '../file/objects.ts';
import { colourSpaceOf, type KnownSpaces } from './colourSpace.ts';
import type { PaintWithPattern } from './graphicsState.ts';

/** Colours of a shading pattern; undefined for a tiling pattern. */
export function shadingPaint(
  pattern: PDFDict,
  resources: PDFDict | undefined,
  known: KnownSpaces,
): PaintWithPattern | undefined {
  const shading = dictionaryOf(valueIn(pattern, 'Shading'));
  return shading && numberIn(pattern, 'PatternType') === 2
    ? paintOfShading(shading, resources, known)
    : undefined;
}

/** The colour space of a shading, with the colours at the ends of its functions where they are plain (types 2 and 3). */
export function paintOfShading(
  shading: PDFDict,
  resources: PDFDict | undefined,
  known: KnownSpaces,
): PaintWithPattern {
  const space = colourSpaceOf(valueIn(shading, 'ColorSpace'), resources, known);
  return { space, values: [], samples: samplesOf(valueIn(shading, 'Function')) };
}

/** Functions of one shading; those of real ones are a dozen. */
const MOST_FUNCTIONS = 64;

function samplesOf(object: PDFObject | undefined): number[][] {
  const components = itemsOf(object).slice(0, MOST_FUNCTIONS);
  if (components.length === 0) return samplesOfFunction(dictionaryOf(object), 0);
  const perComponent = components.map((part) => samplesOfFunction(dictionaryOf(part), 0));
  const steps = Math.min(...perComponent.map(({ length }) => length));
  return Array.from({ length: steps }, (_, step) => perComponent.flatMap((samples) => samples[step] ?? []));
}

function samplesOfFunction(dict: PDFDict | undefined, depth: number): number[][] {
  if (!dict || depth > 2) return [];
  if (numberIn(dict, 'FunctionType') === 3) {
    const parts = itemsIn(dict, 'Functions').slice(0, MOST_FUNCTIONS);
    return parts.flatMap((part) => samplesOfFunction(dictionaryOf(part), depth + 1));
  }
  if (numberIn(dict, 'FunctionType') !== 2) return [];
  return [numbersIn(dict, 'C0') ?? [0], numbersIn(dict, 'C1') ?? [1]];
}

/** A shading of the resources, by its name. */
export function shadingNamed(name: string, resources: PDFDict | undefined): PDFDict | undefined {
  return dictionaryOf(valueIn(dictionaryIn(resources, 'Shading'), name));
}
