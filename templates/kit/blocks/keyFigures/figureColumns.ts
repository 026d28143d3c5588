import type { KeyFigure } from '../../../../src/model/publication/prose.ts';
import { widthInEms, widthInLetters } from '../../text/letterWidths.ts';

/** Letters that a third of the width holds. */
const NARROW = 10;
/** Serif semibold against the face that `widthInEms` measures. */
const SERIF = 1.08;
/** A value smaller than this part of its size would be no key figure; it breaks instead. */
const SMALLEST = 0.7;

type FigureValues = readonly Pick<KeyFigure, 'value'>[];

/** Three in a row, or two where a figure is too long for a third of the width. */
export function columnsFor(items: FigureValues): number {
  const longest = Math.max(...items.map(({ value }) => widthInLetters(value)));
  return longest > NARROW || items.length === 2 || items.length === 4 ? 2 : 3;
}

/** Part of the width that each takes: the last one what is left of its row, so that no hole stays beside it. */
export function partsOfRows(count: number, columns: number): number[] {
  const beside = (count - 1) % columns;
  return Array.from({ length: count }, (_, index) => (index < count - 1 ? 1 : columns - beside) / columns);
}

/**
 * How much smaller than its style values are set, so that the longest stands on one line.
 * @param room of a column, in em of that style
 */
export function valueScale(items: FigureValues, room: number): number {
  const longest = Math.max(...items.map(({ value }) => widthInEms(value))) * SERIF;
  if (longest <= room || room <= 0) return 1;
  const scale = Math.floor((room / longest) * 100) / 100;
  return scale < SMALLEST ? 1 : scale;
}
