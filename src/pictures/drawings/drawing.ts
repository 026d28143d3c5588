/** A drawing of outlines alone: as it was read from an SVG file, with all its transforms applied. */
export interface OutlineDrawing {
  /** Units; it is `DRAWING_HEIGHT` high. */
  readonly width: number;
  readonly shapes: readonly DrawnShape[];
}

/** Units of every drawing's height. */
export const DRAWING_HEIGHT = 100;

/** An outline in absolute lines and curves, filled, stroked or both. Colours are `#RRGGBB`, in capitals. */
export interface DrawnShape {
  readonly outline: string;
  readonly fill?: string;
  readonly isEvenOdd?: true;
  readonly stroke?: DrawnStroke;
}

export interface DrawnStroke {
  readonly colour: string;
  /** Units. */
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
}

/** What of an SVG file no drawing is made from, and where it stands. */
export interface DrawingFault {
  readonly fault:
    | 'xml'
    | 'root'
    | 'entity'
    | 'script'
    | 'address'
    | 'element'
    | 'property'
    | 'value'
    | 'style'
    | 'size'
    | 'empty'
    | 'depth'
    | 'many';
  /** The element, the property or the value, as it is written. */
  readonly found: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Bounds of a file, far beyond any logo. */
export const MOST_DRAWING_BYTES = 512 * 1024;
export const MOST_SHAPES = 2_000;
export const DEEPEST_GROUP = 40;
