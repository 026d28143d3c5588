import type { Box } from '../geometry.ts';
import type { ColourSpace } from './colourSpace.ts';
import { inksOf, type Inks } from './inks.ts';

/** A colour as the content stream sets it. */
export interface Paint {
  readonly space: ColourSpace;
  readonly values: readonly number[];
  /** Values along a shading, where they are known. */
  readonly samples?: readonly (readonly number[])[];
}

/** In what a mark was found: soft masks print nothing of their own, patterns repeat elsewhere. */
export type Via = 'page' | 'form' | 'pattern' | 'type3' | 'annotation' | 'softMask';

export type MarkKind = 'fill' | 'stroke' | 'text' | 'image' | 'stencil' | 'shading';

export interface ImageFacts {
  readonly width: number;
  readonly height: number;
  readonly bitsPerComponent: number;
  /** Pixels per inch as printed, of the poorer direction. */
  readonly ppi: number;
  readonly filters: readonly string[];
  /** The colours are inside the JPEG 2000 data. */
  readonly ownColours: boolean;
}

/** One thing that a page paints. Lengths are points of paper. */
export interface Mark {
  readonly kind: MarkKind;
  readonly via: Via;
  /** Extent on the page, cut to the extent of the clipping path. */
  readonly box: Box;
  /** Extent before clipping. */
  readonly wholeBox: Box;
  readonly paint: Paint;
  readonly overprint: boolean;
  readonly overprintMode: 0 | 1;
  readonly alpha: number;
  readonly blendMode: string;
  readonly softMask: boolean;
  readonly object: string | undefined;
  /** Width of a stroke, at its thinnest. */
  readonly lineWidth?: number;
  /** Size of text as printed. */
  readonly textSize?: number;
  /** Text that lays no ink: rendering mode 3 or 7. */
  readonly invisible?: boolean;
  readonly image?: ImageFacts;
  /** Points of a filled shape, control points of curves among them. */
  readonly points?: number;
}

/** A rectangle, a triangle, an image: what is drawn to an edge on purpose, unlike the details of a drawing. */
export function isPlainShape({ kind, points }: Mark): boolean {
  return kind !== 'fill' || (points ?? 0) <= PLAIN_POINTS;
}

const PLAIN_POINTS = 5;

/** Inks of a mark, or of each known step of its shading; none where a conversion would decide. */
export function inksOfMark({ paint }: Mark): Inks[] {
  const samples = paint.samples ?? (paint.values.length > 0 ? [paint.values] : []);
  return samples.flatMap((values) => inksOf(paint.space, values) ?? []);
}

/** Marks whose place on the page is their own, unlike those of a pattern or of a mask. */
export function hasOwnPlace({ via }: Mark): boolean {
  return via === 'page' || via === 'form' || via === 'annotation';
}

/** Marks that lay ink. */
export function isPrinted({ via, invisible }: Mark): boolean {
  return via !== 'softMask' && !invisible;
}
