import type { Mark, Paint } from '../../reader/content/mark.ts';
import { isPlainShape } from '../../reader/content/mark.ts';
import type { Box } from '../../reader/geometry.ts';
import type { PdfReading } from '../../reader/reading.ts';

/** A text that stands out too little from what lies under it. */
export interface FaintText {
  /** From 1. */
  readonly page: number;
  /** Of the text, in points, y upwards. */
  readonly box: Box;
  /** Points. */
  readonly size: number;
  readonly ratio: number;
}

/** WCAG 2.1, 1.4.3: for text, and for text of 18 points or more. */
const LEAST = 4.5;
const LEAST_LARGE = 3;
const LARGE = 18;

const WHITE: Rgb = [1, 1, 1];
type Rgb = readonly [number, number, number];

/**
 * Texts of a screen file whose colour has less contrast than they need with the last plain surface that was painted
 * under them, or with the paper. What stands over drawings and pictures is asked of the surface behind these.
 */
export function faintTexts({ pages }: PdfReading): FaintText[] {
  return pages.flatMap(({ page, marks }) =>
    marks.flatMap((mark, index): FaintText[] => {
      if (mark.kind !== 'text' || mark.invisible) return [];
      const colour = rgbOf(mark.paint);
      if (!colour) return [];
      const size = mark.textSize ?? 0;
      const ratio = contrast(colour, groundOf(mark, marks.slice(0, index)));
      return ratio < (size >= LARGE ? LEAST_LARGE : LEAST)
        ? [{ page: page.number, box: mark.box, size, ratio: Math.round(ratio * 100) / 100 }]
        : [];
    }),
  );
}

function groundOf({ box }: Mark, before: readonly Mark[]): Rgb {
  const ground = before.findLast(
    (mark) => mark.kind === 'fill' && isPlainShape(mark) && mark.alpha === 1 && holdsMiddle(mark.box, box),
  );
  return (ground && rgbOf(ground.paint)) ?? WHITE;
}

function holdsMiddle(outer: Box, inner: Box): boolean {
  const [x, y] = [(inner.x0 + inner.x1) / 2, (inner.y0 + inner.y1) / 2];
  return outer.x0 <= x && x <= outer.x1 && outer.y0 <= y && y <= outer.y1;
}

function rgbOf({ values }: Paint): Rgb | undefined {
  const [first = 0, second = 0, third = 0] = values;
  if (values.length === 3) return [first, second, third];
  return values.length === 1 ? [first, first, first] : undefined;
}

/** WCAG 2.1, contrast ratio: from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (value: number): number =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
