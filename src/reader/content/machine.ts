import type { PDFDict } from '@cantoo/pdf-lib';
import { intersection, type Box, type Matrix } from '../geometry.ts';
import type { ColourSpace } from './colourSpace.ts';
import type { FontMetrics } from './fontMetrics.ts';
import type { GraphicsState, PaintWithPattern } from './graphicsState.ts';
import type { Mark, Via } from './mark.ts';
import { shadingPaint } from './shading.ts';

/** A transparency group and the space in which it blends. */
export interface GroupFact {
  readonly object: string | undefined;
  readonly space: ColourSpace | undefined;
}

/** What a page gives while its streams are read. */
export interface Reading {
  readonly marks: Mark[];
  readonly groups: GroupFact[];
  readonly faults: Set<string>;
  readonly metrics: Map<PDFDict, FontMetrics>;
  /** Patterns, masks and Type 3 fonts that are already read: each is read once a page. */
  readonly seen: Set<PDFDict>;
  readonly pageBox: Box;
  /** From user space to paper. */
  readonly pageMatrix: Matrix;
  /** Operations that may still be read: a file can make few bytes into endless work. */
  budget: number;
  /** Reads the cell of a tiling pattern, once. */
  readonly readPattern: (machine: Machine, paint: PaintWithPattern) => void;
}

/** A subpath, in points of paper. */
export interface Subpath {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Points after the first; a lone `m` has none and paints nothing. */
  points: number;
}

/** One stream being read, with the state that its operators change. */
export interface Machine {
  readonly reading: Reading;
  readonly resources: PDFDict | undefined;
  readonly via: Via;
  readonly object: string | undefined;
  /** Streams that are being read, outermost first. */
  readonly within: readonly PDFDict[];
  state: GraphicsState;
  readonly stack: GraphicsState[];
  path: Subpath[];
  clipsNext: boolean;
  textMatrix: Matrix;
  lineMatrix: Matrix;
  compatibility: number;
  /** Reads another stream inside this one. */
  readonly enter: (inner: Entry) => void;
}

export interface Entry {
  readonly bytes: Uint8Array;
  readonly dict: PDFDict;
  readonly resources: PDFDict | undefined;
  readonly state: GraphicsState;
  readonly via: Via;
  readonly object: string | undefined;
}

type OwnFacts = Pick<Mark, 'kind' | 'lineWidth' | 'textSize' | 'invisible' | 'image' | 'points'>;

/** Adds a mark, unless the clipping path hides it. */
export function addMark(
  machine: Machine,
  facts: OwnFacts,
  whole: Box,
  use: 'fill' | 'stroke',
  paint?: PaintWithPattern,
  object?: string,
): void {
  const { state, reading } = machine;
  const box = state.clip ? intersection(whole, state.clip) : whole;
  if (!box) return;
  const given = paint ?? state[use];
  if (given.pattern) reading.readPattern(machine, given);
  reading.marks.push({
    ...facts,
    via: machine.via,
    box,
    wholeBox: whole,
    paint: given.pattern ? (shadingPaint(given.pattern.dict, machine.resources) ?? given) : given,
    overprint: use === 'fill' ? state.fillOverprint : state.strokeOverprint,
    overprintMode: state.overprintMode,
    alpha: use === 'fill' ? state.fillAlpha : state.strokeAlpha,
    blendMode: state.blendMode,
    softMask: state.softMask,
    object: object ?? machine.object,
  });
}
