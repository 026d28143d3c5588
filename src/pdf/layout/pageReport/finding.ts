import type { NumberedPage } from '../sheets.ts';

/**
 * What a printer would send back.
 * - `remnant`: the last page of a section, or the one before a page that was asked for, is nearly empty;
 * - `hole`: the foot of a page stays empty though its section goes on;
 * - `parted`: a box, a chart, a short table goes on over the page though one page holds it;
 * - `fewRows`: a part of a long table has too few rows;
 * - `headAlone`: a table's caption and head stand on a page without a row;
 * - `ghost`: a part of a box holds nothing to read;
 * - `heading`: too few lines follow a heading at the foot of a page;
 * - `leadIn`: what a text announces by a colon stands overleaf;
 * - `loneLine`: one line of a paragraph stands alone at the foot or at the head of a page;
 * - `blank`: a page without anything.
 */
export type PageFault =
  | 'remnant'
  | 'hole'
  | 'parted'
  | 'fewRows'
  | 'headAlone'
  | 'ghost'
  | 'heading'
  | 'leadIn'
  | 'loneLine'
  | 'blank';

export interface PageFinding {
  readonly fault: PageFault;
  /** Where it is seen: of what is parted, the first page that holds too little, or the one that it begins on. */
  readonly sheet: NumberedPage;
  /** What it is about, as its first line says it; empty where it has no words. */
  readonly text: string;
  /** Percent of the page that is full (`remnant`, `hole`), rows (`fewRows`), lines (`heading`). */
  readonly amount?: number;
  /** What the template said that it was made from (`MadeFrom`). */
  readonly madeFrom: unknown;
}

/** One page: how full it is, and what is wrong with it. */
export interface PageReport {
  readonly sheet: NumberedPage;
  /** From 0 to 1: how far down the flow of the text reaches; the mean of all columns. */
  readonly filled: number;
  readonly findings: readonly PageFinding[];
}
