import type { BookPage } from '../books/book.ts';

/**
 * Lines of text within the trim, each with its place from the trim's left and bottom, to a tenth of a point.
 * @param around what lies beyond the trim on each side, in points
 */
export function placedLines({ items, height }: BookPage, around: number): string[] {
  const lines: { place: string; text: string; y: number }[] = [];
  for (const { text, x, y } of items.filter((item) => item.y > around && item.y < height - around)) {
    const last = lines.at(-1);
    // pdf.js parts a line at marked content, which only the screen edition has
    if (last && Math.abs(last.y - y) < 0.05) last.text += text;
    else lines.push({ place: `${(x - around).toFixed(1)} ${(y - around).toFixed(1)}`, text, y });
  }
  return lines.map(({ place, text }) => `${place} ${text.trimEnd()}`);
}
