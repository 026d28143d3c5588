import { shape } from '../../text/shaping/shaping.ts';
import type { FontFace } from '../../tree.ts';
import type { PdfDocument } from '../pdfkit.ts';
import type { PressBoxes, PressSettings } from './press.ts';

const MARK_WIDTH = 0.25;
/** Between the bleed and a mark, in points. */
const MARK_GAP = 2;
const SLUG_SIZE = 6;
/** From the trim's left edge. */
const SLUG_INDENT = 12;

/** Crop and registration marks in every separation, fold marks, slug line: all outside the bleed (PR-03). */
export function drawMarks(
  document: PdfDocument,
  boxes: PressBoxes,
  press: PressSettings,
  page: number,
): void {
  const [sheetWidth, sheetHeight] = boxes.sheet;
  const [left = 0, top = 0, right = 0, bottom = 0] = boxes.trim;
  const length = press.slug - MARK_GAP;
  document.save();
  document.lineWidth(MARK_WIDTH).strokeColor('All').fillColor('All');
  for (const x of [left, right]) {
    line(document, x, 0, x, length);
    line(document, x, sheetHeight - length, x, sheetHeight);
  }
  for (const y of [top, bottom]) {
    line(document, 0, y, length, y);
    line(document, sheetWidth - length, y, sheetWidth, y);
  }
  for (const fold of press.folds ?? []) {
    for (const [from, to] of [
      [0, length],
      [sheetHeight - length, sheetHeight],
    ] as const) {
      document.dash(2, { space: 2 });
      line(document, left + fold, from, left + fold, to);
      document.undash();
    }
  }
  const radius = Math.min(length / 2 - 1, 5);
  for (const [x, y] of registrationCentres(boxes, press, length / 2))
    registrationMark(document, x, y, radius);
  const [above, below] = press.slugLines(page);
  slugLine(document, left + SLUG_INDENT, length / 2 + SLUG_SIZE / 3, press.slugFace, above);
  slugLine(document, left + SLUG_INDENT, sheetHeight - length / 2 + SLUG_SIZE / 3, press.slugFace, below);
  document.restore();
}

/** Half-way along each side; above and below a cover sheet, half-way along each cover, clear of the folds. */
function registrationCentres(boxes: PressBoxes, { folds }: PressSettings, inset: number): [number, number][] {
  const [width, height] = boxes.sheet;
  const [left = 0, , right = 0] = boxes.trim;
  const [first, last] = [folds?.[0], folds?.at(-1)];
  const across =
    first === undefined || last === undefined ? [width / 2] : [left + first / 2, (left + last + right) / 2];
  return [
    ...across.flatMap((x): [number, number][] => [
      [x, inset],
      [x, height - inset],
    ]),
    [inset, height / 2],
    [width - inset, height / 2],
  ];
}

function line(document: PdfDocument, x1: number, y1: number, x2: number, y2: number): void {
  document.moveTo(x1, y1).lineTo(x2, y2).stroke();
}

function registrationMark(document: PdfDocument, x: number, y: number, radius: number): void {
  document.circle(x, y, radius * 0.6).stroke();
  line(document, x - radius, y, x + radius, y);
  line(document, x, y - radius, x, y + radius);
}

function slugLine(document: PdfDocument, x: number, y: number, face: FontFace, text: string): void {
  const shaped = shape(face, text, undefined);
  const scale = SLUG_SIZE / face.unitsPerEm;
  document.font(face, SLUG_SIZE);
  const positions = shaped.glyphs.map((glyph, i) => ({
    xAdvance: (shaped.advances[i] ?? 0) * scale,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
    advanceWidth: glyph.advanceWidth,
  }));
  document.glyphs?.(shaped.glyphs, positions, x, y);
}
