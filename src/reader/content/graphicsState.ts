import { PDFArray, PDFDict, type PDFStream } from '@cantoo/pdf-lib';
import { booleanIn, dictionaryOf, itemsOf, nameOf, numberIn, referenceOf, valueIn } from '../file/objects.ts';
import { IDENTITY, type Box, type Matrix } from '../geometry.ts';
import { DEVICE_GRAY } from './colourSpace.ts';
import type { Paint } from './mark.ts';

export interface PaintWithPattern extends Paint {
  readonly pattern?: PatternUse;
}

/** The tiling or shading pattern that a paint names; a tiling pattern is a stream. */
export interface PatternUse {
  readonly dict: PDFDict;
  readonly stream?: PDFStream;
  readonly object?: string;
}

/** Graphics state of ISO 32000-1, 8.4 and 9.3, as far as inks and sizes go. */
export interface GraphicsState {
  readonly matrix: Matrix;
  readonly clip: Box | undefined;
  readonly fill: PaintWithPattern;
  readonly stroke: PaintWithPattern;
  readonly lineWidth: number;
  readonly fillOverprint: boolean;
  readonly strokeOverprint: boolean;
  readonly overprintMode: 0 | 1;
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  readonly blendMode: string;
  readonly softMask: boolean;
  readonly font: PDFDict | undefined;
  /** Number of the font's object, or its name in the resources. */
  readonly fontKey: string;
  readonly fontSize: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  /** 1 is normal. */
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly renderingMode: number;
}

const BLACK: PaintWithPattern = { space: DEVICE_GRAY, values: [0] };

export const INITIAL_STATE: GraphicsState = {
  matrix: IDENTITY,
  clip: undefined,
  fill: BLACK,
  stroke: BLACK,
  lineWidth: 1,
  fillOverprint: false,
  strokeOverprint: false,
  overprintMode: 0,
  fillAlpha: 1,
  strokeAlpha: 1,
  blendMode: 'Normal',
  softMask: false,
  font: undefined,
  fontKey: '',
  fontSize: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
};

/** State after `gs` (ISO 32000-1, table 58). */
export function withParameters(state: GraphicsState, parameters: PDFDict): GraphicsState {
  const strokeOverprint = booleanIn(parameters, 'OP');
  const fontEntry = valueIn(parameters, 'Font');
  const font = itemsOf(fontEntry);
  const mask = valueIn(parameters, 'SMask');
  return {
    ...state,
    lineWidth: numberIn(parameters, 'LW') ?? state.lineWidth,
    strokeOverprint: strokeOverprint ?? state.strokeOverprint,
    fillOverprint: booleanIn(parameters, 'op') ?? strokeOverprint ?? state.fillOverprint,
    overprintMode: (numberIn(parameters, 'OPM') ?? state.overprintMode) === 1 ? 1 : 0,
    fillAlpha: numberIn(parameters, 'ca') ?? state.fillAlpha,
    strokeAlpha: numberIn(parameters, 'CA') ?? state.strokeAlpha,
    blendMode: blendModeIn(parameters) ?? state.blendMode,
    softMask: mask === undefined ? state.softMask : mask instanceof PDFDict,
    font: dictionaryOf(font[0]) ?? state.font,
    fontKey: referenceOf(fontEntry instanceof PDFArray ? fontEntry.get(0) : undefined) ?? state.fontKey,
    fontSize: Number(font[1]?.toString() ?? state.fontSize),
  };
}

function blendModeIn(parameters: PDFDict): string | undefined {
  const mode = valueIn(parameters, 'BM');
  const name = nameOf(mode instanceof PDFArray ? itemsOf(mode)[0] : mode);
  return name === 'Compatible' ? 'Normal' : name;
}
