import { textHeight, type PageGeometry } from '../../src/pdf/layout/section.ts';
import { mm } from '../kit/tokens.ts';

const A5 = { width: mm(148), height: mm(210) };

export const pageGeometry: PageGeometry = {
  ...A5,
  inner: mm(16),
  outer: mm(14),
  top: mm(17),
  bottom: mm(18),
};

/** Height of the band that names a region, with the space around it: whole lines, near 21 mm. */
export function regionBandHeight(leading: number): number {
  return Math.round(mm(21) / leading) * leading;
}

/**
 * Two cards to a page, each in its half, under a region's band or not: the eye finds them at the same place.
 * Whole lines, in points.
 */
export function cardHeight(leading: number): number {
  const half = (textHeight(pageGeometry) - regionBandHeight(leading)) / 2;
  return Math.floor(half / leading) * leading;
}

/** Texts before and after the entries: their notes stand in a narrow outer column. */
export const textGeometry: PageGeometry = {
  ...A5,
  inner: mm(15),
  outer: mm(11),
  top: mm(17),
  bottom: mm(18),
  marginColumn: { width: mm(26), gap: mm(4) },
};

export const coverGeometry: PageGeometry = { ...A5, inner: 0, outer: 0, top: 0, bottom: 0 };
