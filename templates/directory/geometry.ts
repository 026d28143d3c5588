import type { PageGeometry } from '../../src/pdf/layout/section.ts';
import { mm } from '../kit/tokens.ts';

const A5 = { width: mm(148), height: mm(210) };

export const pageGeometry: PageGeometry = {
  ...A5,
  inner: mm(16),
  outer: mm(14),
  top: mm(17),
  bottom: mm(18),
};

/** The pages of the entries: a little more is given to the cards, so that three of a usual length stand on one. */
export const entriesGeometry: PageGeometry = { ...pageGeometry, top: mm(14), bottom: mm(14) };

/** What a card is made of, in points. */
export const CARD = {
  /** Column of the entry's number, the largest figure of the card. */
  number: 32,
  numberSize: 21,
  /** Between the two names, where the bridge is. */
  between: 30,
  /** Sizes of the names: as large as both have room for on one line, but not below the least. */
  name: 13.5,
  leastName: 10.5,
  /** Width of the line of years. */
  years: 122,
  /** Column of the names of facts. */
  label: 62,
  /** Leading of the text, against that of running text: its lines are short. */
  leading: 0.95,
  /** Leading of names of places, dates and facts, against their size, at most. */
  labelLeading: 1.42,
  above: 5.5,
  below: 2,
  /** Below the two names, and below the act. */
  belowNames: 2,
  belowAct: 3,
  /** What a mark takes besides its line, with the space below it. */
  belowMark: 3.5,
  /** From a card to the next, at least. */
  apart: 7,
  /**
   * What the space between two cards may grow by, where a page has room left. Less than two lines, so that cards follow
   * each other alike on facing pages; the rest stays at the foot.
   */
  mostSpread: 20,
};

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
