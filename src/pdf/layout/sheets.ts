import type { LaidOutNode } from '../tree.ts';
import { anchorsOf, type Anchor } from './anchors.ts';
import { placeName } from '../structure/part.ts';
import type { Numbering, Side } from './section.ts';
import type { SectionLayout } from './sectionLayout.ts';

/** A page of the publication in its place. */
export interface NumberedPage {
  readonly index: number;
  readonly side: Side;
  /** `iv`, `12`, or empty where pages are not numbered. Both pages of a spread bear one. */
  readonly label: string;
  readonly numbering: Numbering;
  /** What the label spells, from 1; where pages are not numbered, their count. */
  readonly number: number;
  /** Undefined for a blank page that lets the next section begin on its side. */
  readonly layout: SectionLayout | undefined;
  readonly indexInSection: number;
  readonly page: LaidOutNode | undefined;
  readonly anchors: readonly Anchor[];
}

/** How the pages of a file follow each other. */
export interface PageOrder {
  /**
   * Pages are brought to a multiple of this by blanks at the end, or before the section that closes the book
   * (PR-11). 1 unless told otherwise.
   */
  readonly pagesMultipleOf?: number;
  /**
   * No section waits for its side of the fold: where pages are not turned, a blank says nothing. Spreads still
   * begin on a verso, or their sides would not face each other.
   */
  readonly isContinuous?: boolean;
}

/** Puts the pages of all sections in order, with blanks where a section asks for a side, and labels them. */
export function assembleSheets(
  layouts: readonly SectionLayout[],
  { pagesMultipleOf: multipleOf = 1, isContinuous = false }: PageOrder = {},
): NumberedPage[] {
  const sheets: NumberedPage[] = [];
  const counters = { roman: 0, arabic: 0, none: 0 };
  const place = (numbering: Numbering, layout: SectionLayout | undefined, indexInSection: number): void => {
    const index = sheets.length;
    const page = layout?.pages[indexInSection];
    const number = counters[numbering];
    sheets.push({
      index,
      side: sideOf(index),
      label: labelOf(numbering, number),
      numbering,
      number,
      layout: page && layout,
      indexInSection,
      page,
      anchors: page ? anchorsOf(page) : [],
    });
  };
  const add: typeof place = (numbering, ...page) => {
    counters[numbering] += 1;
    place(numbering, ...page);
  };
  const filler = layouts.find(({ section }) => section.fills);
  const complete = (still: number): void => {
    for (let used = 0; (sheets.length + still) % multipleOf !== 0; used += 1)
      add(sheets.at(-1)?.numbering ?? 'none', filler, used);
  };
  for (const layout of layouts.filter(({ section }) => !section.fills)) {
    const { startsOn, numbering, facing, closes } = layout.section;
    const start = facing ? 'verso' : isContinuous ? 'any' : startsOn;
    if (closes) complete(pageCount(layout));
    if (start !== 'any' && sideOf(sheets.length) !== start)
      add(sheets.at(-1)?.numbering ?? numbering, undefined, 0);
    for (let index = 0; index < pageCount(layout); index += 1) {
      add(numbering, layout, index);
      if (layout.facing) place(numbering, layout.facing, index);
    }
  }
  complete(0);
  return sheets;
}

/** Pages of a section, or its spreads: the side that ends before the other goes on in blanks. */
function pageCount({ pages, facing }: SectionLayout): number {
  return Math.max(pages.length, facing?.pages.length ?? 0);
}

function sideOf(index: number): Side {
  return index % 2 === 0 ? 'recto' : 'verso';
}

function labelOf(numbering: Numbering, count: number): string {
  if (numbering === 'none') return '';
  return numbering === 'roman' ? romanNumeral(count) : String(count);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]; // prettier-ignore

/** Lower-case Roman numeral of a positive integer. */
export function romanNumeral(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [unit, sign] of ROMAN) {
    for (; rest >= unit; rest -= unit) numeral += sign;
  }
  return numeral;
}

/** Page label of every place, by its name; the first place of a name wins. */
export function labelsOf(sheets: readonly NumberedPage[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const { anchors, layout, label } of sheets) {
    for (const { id } of anchors) {
      const name = placeName(layout?.section.part, id);
      if (!labels.has(name)) labels.set(name, label);
    }
  }
  return labels;
}

/** Names that places of two sections share: all that leads to the second would lead to the first. */
export function namesOfTwoSections(sheets: readonly NumberedPage[]): string[] {
  const sections = new Map<string, unknown>();
  const shared = new Set<string>();
  for (const { anchors, layout } of sheets) {
    for (const { id } of anchors) {
      const name = placeName(layout?.section.part, id);
      if (!sections.has(name)) sections.set(name, layout);
      else if (sections.get(name) !== layout) shared.add(id);
    }
  }
  return [...shared];
}
