import type { PdfReading } from '../../src/reader/reading.ts';

/** A piece of text on a spine. Points, from the left and from the foot of the sheet. */
export interface SpineText {
  readonly text: string;
  readonly size: number;
  /** Of its middle; of what is turned, of its baseline. */
  readonly x: number;
  readonly y: number;
  readonly isUpright: boolean;
}

/** From the middle of a cover sheet, in points: no spine of a test is wider. */
const NEAR = 12;

/** What stands on the spine of a cover sheet, from its head down. */
export function spineTexts({ pages }: PdfReading): SpineText[] {
  const [sheet] = pages;
  const { x0 = 0, x1 = 0 } = sheet?.page.boxes.media ?? {};
  const middle = (x0 + x1) / 2;
  const shown = sheet?.tagging.shown ?? [];
  return shown
    .map(({ codes, font, size, from, to }) => {
      const letters = codes.map((code) => ({ code, text: font.unicode?.get(code) ?? '' }));
      const text = letters.map((letter) => letter.text).join('');
      const isUpright = Math.abs(to[1] - from[1]) < size / 100;
      // The space that parts two characters in the text layer stands behind the first
      const inked = letters.filter((letter) => letter.text.trim() !== '');
      const width = inked.reduce((sum, { code }) => sum + (font.metrics.widthOf(code) / 1000) * size, 0);
      return { text, size, x: from[0] + (isUpright ? width / 2 : 0), y: (from[1] + to[1]) / 2, isUpright };
    })
    .filter(({ x, text }) => Math.abs(x - middle) < NEAR && text.trim() !== '')
    .sort((one, other) => other.y - one.y);
}
