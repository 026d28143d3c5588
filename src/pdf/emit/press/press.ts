import type { FontFace } from '../../tree.ts';
import type { InkTable } from '../colour/inks.ts';

/** How a page is made ready for a printing house. Lengths in points. */
export interface PressSettings {
  /** Beyond the trim, for what touches it (PR-01). */
  readonly bleed: number;
  /** Beyond the bleed, for marks and the slug line. */
  readonly slug: number;
  readonly inks: InkTable;
  /** One ink or two for text under 8 points (PR-07), for colours that have more; none where all have few. */
  readonly smallTextInks?: InkTable;
  /** ICC profile of the images that stay in RGB; without it none may. */
  readonly rgbProfile?: Uint8Array;
  /** Folds of a cover sheet, from the trim's left edge. */
  readonly folds?: readonly number[];
  readonly slugFace: FontFace;
  /** What the slug says of a page, from 0, above it and below: file; edition, page, date. */
  slugLines(page: number): readonly [above: string, below: string];
}

export interface PressBoxes {
  /** Width and height of the whole sheet. */
  readonly sheet: readonly [number, number];
  readonly media: readonly number[];
  readonly bleed: readonly number[];
  readonly trim: readonly number[];
  /** From the sheet's edge to the trim's. */
  readonly margin: number;
}

/** Boxes of a page of the given trimmed size, nested as PDF/X wants them (PR-02). */
export function pageBoxes(width: number, height: number, { bleed, slug }: PressSettings): PressBoxes {
  const margin = bleed + slug;
  const sheet: [number, number] = [width + 2 * margin, height + 2 * margin];
  return {
    sheet,
    media: [0, 0, ...sheet],
    bleed: [slug, slug, slug + width + 2 * bleed, slug + height + 2 * bleed],
    trim: [margin, margin, margin + width, margin + height],
    margin,
  };
}
