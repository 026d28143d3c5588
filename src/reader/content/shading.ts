import { type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import {
  dictionaryIn,
  dictionaryOf,
  itemsIn,
  itemsOf,
  numberIn,
  numbersIn,
  valueOf,
} from '../file/objects.ts';
import { colourSpaceOf } from './colourSpace.ts';
import type { PaintWithPattern } from './graphicsState.ts';

/** Colours of a shading pattern; undefined for a tiling pattern. */
export function shadingPaint(pattern: PDFDict, resources: PDFDict | undefined): PaintWithPattern | undefined {
  const shading = dictionaryOf(valueOf(pattern, 'Shading'));
  return shading && numberIn(pattern, 'PatternType') === 2 ? paintOfShading(shading, resources) : undefined;
}

/** The colour space of a shading, with the colours at the ends of its functions where they are plain (types 2 and 3). */
export function paintOfShading(shading: PDFDict, resources: PDFDict | undefined): PaintWithPattern {
  const space = colourSpaceOf(valueOf(shading, 'ColorSpace'), resources);
  return { space, values: [], samples: samplesOf(valueOf(shading, 'Function')) };
}

function samplesOf(object: PDFObject | undefined): number[][] {
  const components = itemsOf(object);
  if (components.length === 0) return samplesOfFunction(dictionaryOf(object), 0);
  const perComponent = components.map((part) => samplesOfFunction(dictionaryOf(part), 0));
  const steps = Math.min(...perComponent.map(({ length }) => length));
  return Array.from({ length: steps }, (_, step) => perComponent.flatMap((samples) => samples[step] ?? []));
}

function samplesOfFunction(dict: PDFDict | undefined, depth: number): number[][] {
  if (!dict || depth > 4) return [];
  if (numberIn(dict, 'FunctionType') === 3) {
    return itemsIn(dict, 'Functions').flatMap((part) => samplesOfFunction(dictionaryOf(part), depth + 1));
  }
  if (numberIn(dict, 'FunctionType') !== 2) return [];
  return [numbersIn(dict, 'C0') ?? [0], numbersIn(dict, 'C1') ?? [1]];
}

/** A shading of the resources, by its name. */
export function shadingNamed(name: string, resources: PDFDict | undefined): PDFDict | undefined {
  return dictionaryOf(valueOf(dictionaryIn(resources, 'Shading'), name));
}
