import type { BookPage } from '../books/book.ts';

/** A line of text with its place from the trim's left and bottom, to a tenth of a point. */
export interface PlacedLine {
  readonly x: string;
  readonly y: string;
  readonly text: string;
}

/**
 * Points between the base lines of what pdf.js may read as one line: heads that run down side by side end at almost
 * one height, and marked content, which only the screen edition has, keeps them apart.
 */
const ON_ONE_LINE = 1.5;

/** pdf.js sets such heads apart by a space of its own. */
const BETWEEN_JAPANESE = /(?<=[\p{scx=Han}\p{scx=Kana}]) +(?=[\p{scx=Han}\p{scx=Kana}])/gu;

/**
 * Lines of text within the trim.
 * @param around what lies beyond the trim on each side, in points
 */
export function placedLines({ items, height }: BookPage, around: number): PlacedLine[] {
  const lines: { x: number; y: number; text: string }[] = [];
  for (const { text, x, y } of items.filter((item) => item.y > around && item.y < height - around)) {
    const last = lines.at(-1);
    // pdf.js parts a line at marked content, which only the screen edition has
    if (last && Math.abs(last.y - y) < ON_ONE_LINE) last.text += text;
    else lines.push({ x, y, text });
  }
  return lines.map(({ x, y, text }) => ({
    x: (x - around).toFixed(1),
    y: (y - around).toFixed(1),
    text: text.trimEnd().replace(BETWEEN_JAPANESE, ''),
  }));
}
