import type { PageGeometry } from '../../src/pdf/layout/section.ts';
import { mm } from '../kit/tokens.ts';

/** As far as a ground that touches the trim is drawn beyond it. */
export const BLEED = mm(5);

/** A4, the same on both sides: what faces the reader does not change when the leaf is turned. */
export const leafGeometry: PageGeometry = {
  width: mm(210),
  height: mm(297),
  inner: mm(20),
  outer: mm(20),
  top: mm(13),
  bottom: mm(14),
};

/** The ground behind the two names, from the page's top edge. */
export const pictureHeight = mm(122);
/** The waves at the foot of the ground. */
export const waves = { height: mm(11), radius: mm(6.4) };

/** The arches from one name to the other: their crown, from the page's top edge, and their feet where no map says where they stand. */
export const arches = { crown: mm(25), feet: mm(67), lines: 4, between: mm(2.4) };
/** The maps at both feet, from the page's top edge. */
export const mapBox = { top: mm(37), width: mm(31), height: mm(31) };
/** Where the names begin, from the page's top edge. */
export const namesTop = mm(71);
/** The act stands under the crown. */
export const actTop = mm(42);
/** Between the two names. */
export const namesGap = mm(10);

/** Text on the left, facts on the right. */
export const columns = { gap: mm(10), facts: mm(54) };
export const textTop = pictureHeight + mm(10);
/** Between the columns of the foot. */
export const footGap = mm(6);
