import type { PDFDict } from '@cantoo/pdf-lib';
import type { FontData } from '../fonts/fontData.ts';
import type { Point } from '../geometry.ts';

/** Text shown by one operator. */
export interface ShownText {
  readonly font: FontData;
  /** Number of the font's object, or its name in the resources. */
  readonly fontKey: string;
  readonly codes: readonly number[];
  readonly mcid: number | undefined;
  readonly hasActualText: boolean;
  readonly language: string | undefined;
  /** Text rendering mode 3 paints nothing. */
  readonly invisible: boolean;
  /** Ends of its baseline and its size, in points of paper. */
  readonly from: Point;
  readonly to: Point;
  readonly size: number;
}

/** An open stretch of marked content (ISO 32000-1, 14.6), with what it has from those around it. */
export interface OpenStretch {
  readonly isArtifact: boolean;
  readonly mcid: number | undefined;
  readonly hasActualText: boolean;
  readonly language: string | undefined;
}

export interface FormUse {
  readonly dict: PDFDict;
  readonly holdsMarks: boolean;
  readonly uses: number;
}

/** What the content of a page, with that of its forms, says about tags, states and resources. */
export interface Tagging {
  /** How often each MCID is opened. */
  readonly mcids: Map<number, number>;
  readonly shown: ShownText[];
  /** Texts that stretches of marked content say in place of what they show. */
  readonly actualTexts: string[];
  /** Painting operators outside all marked content. */
  unmarked: number;
  /** Tagged content inside an artifact, or an artifact inside tagged content. */
  artifactsInContent: number;
  contentInArtifacts: number;
  /** BDC and EMC, q and Q that do not pair. */
  unbalanced: number;
  /** Deepest nesting of q, through the forms that a page calls. */
  deepest: number;
  readonly deviceColours: Set<string>;
  readonly unknownOperators: Set<string>;
  readonly graphicsStates: Set<PDFDict>;
  readonly images: Set<PDFDict>;
  /** By number of the object. */
  readonly forms: Map<string, FormUse>;
}

export function newTagging(): Tagging {
  return {
    mcids: new Map(),
    shown: [],
    actualTexts: [],
    unmarked: 0,
    artifactsInContent: 0,
    contentInArtifacts: 0,
    unbalanced: 0,
    deepest: 0,
    deviceColours: new Set(),
    unknownOperators: new Set(),
    graphicsStates: new Set(),
    images: new Set(),
    forms: new Map(),
  };
}
