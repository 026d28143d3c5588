import type { PDFDict } from '@cantoo/pdf-lib';
import type { FileFault } from '../file/fileFaults.ts';
import type { FontData } from '../fonts/fontData.ts';
import { intersection, type Box, type Matrix } from '../geometry.ts';
import { spacesWithin, type ColourSpace, type KnownSpaces } from './colourSpace.ts';
import type { GraphicsState, PaintWithPattern } from './graphicsState.ts';
import type { Mark, Via } from './mark.ts';
import type { OpenStretch, Tagging } from './tagging.ts';
import { shadingPaint } from './shading.ts';
import type { Operand } from './tokens.ts';

/** A transparency group and the space in which it blends. */
export interface GroupFact {
  readonly object: string | undefined;
  readonly space: ColourSpace | undefined;
}

/** What the pages of a file share while they are read. */
export interface SharedReading {
  /** Operations and marks that may still be read: a file can make few bytes into endless work. */
  operations: number;
  marks: number;
  /** Each font once. Right while nobody changes the file's objects. */
  readonly fonts: Map<PDFDict, FontData>;
  /** Each colour space that is an array once, by the resources in force. */
  readonly spaces: KnownSpaces;
}

/** What a page gives while its streams are read. */
export interface ContentReading {
  readonly shared: SharedReading;
  readonly marks: Mark[];
  readonly groups: GroupFact[];
  readonly faults: Map<string, FileFault>;
  readonly tagging: Tagging;
  /** Spaces whose device colours are counted. */
  readonly spaces: Set<ColourSpace>;
  /** Stretches of marked content that are open, outermost first. */
  readonly open: OpenStretch[];
  /** Graphics states that are kept, those of the calling streams among them. */
  depth: number;
  /** Patterns, masks and Type 3 fonts that are already read: each is read once a page. */
  readonly seen: Set<PDFDict>;
  readonly pageBox: Box;
  /** From user space to paper. */
  readonly pageMatrix: Matrix;
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
  readonly reading: ContentReading;
  readonly resources: PDFDict | undefined;
  readonly via: Via;
  readonly object: string | undefined;
  /** Whether its content counts for the tags: patterns, masks and a form met again do not. */
  readonly counted: boolean;
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
  readonly counted: boolean;
}

type OwnFacts = Pick<Mark, 'kind' | 'lineWidth' | 'textSize' | 'invisible' | 'image' | 'points'>;

/** Keeps a fault of the page's content, each once. */
export function noteFault({ faults }: ContentReading, fault: FileFault): void {
  faults.set(JSON.stringify(fault), fault);
}

/** Counts device colours, whether something is painted in them or not (ISO 19005-3, 6.2.4.3). */
export function noteColour({ tagging, spaces }: ContentReading, space: ColourSpace): void {
  if (spaces.has(space)) return;
  spaces.add(space);
  for (const { kind } of spacesWithin(space))
    if (kind.startsWith('Device') && kind !== 'DeviceN') tagging.deviceColours.add(kind);
}

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
  noteColour(reading, given.space);
  if ((reading.shared.marks -= 1) < 0) return;
  if (given.pattern) reading.readPattern(machine, given);
  reading.marks.push({
    kind: facts.kind,
    lineWidth: facts.lineWidth,
    textSize: facts.textSize,
    invisible: facts.invisible,
    image: facts.image,
    points: facts.points,
    via: machine.via,
    box,
    wholeBox: whole,
    paint: given.pattern
      ? (shadingPaint(given.pattern.dict, machine.resources, reading.shared.spaces) ?? given)
      : given,
    overprint: use === 'fill' ? state.fillOverprint : state.strokeOverprint,
    overprintMode: state.overprintMode,
    alpha: use === 'fill' ? state.fillAlpha : state.strokeAlpha,
    blendMode: state.blendMode,
    softMask: state.softMask,
    object: object ?? machine.object,
  });
}

/** What an operator of a content stream does (ISO 32000-1, annex A). */
export type Operator = (machine: Machine, operands: readonly Operand[]) => void;
