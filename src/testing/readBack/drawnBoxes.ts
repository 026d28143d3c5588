import type { Box } from '../../reader/geometry.ts';
import type { PdfReading } from '../../reader/reading.ts';

/** Text or a picture as a page shows it; furniture is left out. */
export interface DrawnBox {
  /** From 1. */
  readonly page: number;
  /** What it says; of a picture nothing. */
  readonly text: string;
  /** In points, y upwards. */
  readonly box: Box;
}

/** Parts of its size that a letter takes above and below its baseline, at least. */
const ABOVE = 0.65;
const BELOW = 0.15;

/** Most that a space at a line's end takes: nobody sees where it ends. */
const SPACE = 0.6;

/** Full-width signs whose left half is empty, and stands before the line where one begins it. */
const OPENING = /[（「『〔【〈《［｛]/;

type Font = PdfReading['pages'][number]['tagging']['shown'][number]['font'];

function first(codes: readonly number[], font: Font): string {
  return font.unicode?.get(codes[0] ?? -1) ?? '';
}

function last(codes: readonly number[], font: Font): string {
  return font.unicode?.get(codes.at(-1) ?? -1) ?? '';
}

/** Everything that pages show and that is read aloud, with its place. */
export function drawnBoxes({ pages }: PdfReading): DrawnBox[] {
  return pages.flatMap(({ page, tagging, marks }) => [
    ...tagging.shown
      .filter(({ mcid }) => mcid !== undefined)
      .map(({ from, to, size, codes, font }) => ({
        page: page.number,
        text: codes.map((code) => font.unicode?.get(code) ?? '').join(''),
        box: {
          x0: from[0] + (OPENING.test(first(codes, font)) ? size / 2 : 0),
          x1: to[0] - (/\s/.test(last(codes, font)) ? size * SPACE : 0),
          y0: from[1] - size * BELOW,
          y1: from[1] + size * ABOVE,
        },
      }))
      .filter(({ text }) => text.trim() !== ''),
    ...marks
      .filter(({ kind }) => kind === 'image')
      .map(({ wholeBox }) => ({ page: page.number, text: '', box: wholeBox })),
  ]);
}
