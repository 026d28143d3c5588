import type { PDFDict } from '@cantoo/pdf-lib';
import { readFont, type FontData } from '../fonts/fontData.ts';
import type { FontMetrics } from '../fonts/metrics.ts';
import { apply, boxAround, multiply, type Matrix, type Point } from '../geometry.ts';
import type { GraphicsState } from './graphicsState.ts';
import { addMark, noteFault, type Machine } from './machine.ts';
import { countPaint } from './operators/markedContentOperators.ts';
import { readType3 } from './type3.ts';
import type { Operand } from './tokens.ts';

/** Part of the size above and below the baseline that letters usually take. */
const ASCENT = 0.72;
const DESCENT = -0.21;

/** Shows the strings of `Tj` or `TJ` as one mark and moves the text matrix on (ISO 32000-1, 9.4.4). */
export function showText(machine: Machine, items: readonly Operand[]): void {
  const { font: dict } = machine.state;
  countPaint(machine);
  if (!dict) {
    noteFault(machine.reading, { fault: 'textWithoutFont' });
    return;
  }
  const font = knownFont(machine, dict);
  const { metrics } = font;
  const start = multiply(machine.textMatrix, machine.state.matrix);
  const codes: number[] = [];
  moveOn(machine, metrics, readItems(machine.state, metrics, items, codes));
  const end = multiply(machine.textMatrix, machine.state.matrix);
  noteShown(machine, font, codes, start, end);
  if (codes.length > 0) addText(machine, metrics, start, end);
  if (font.isType3) readType3(machine, dict);
}

function knownFont({ reading: { shared } }: Machine, dict: PDFDict): FontData {
  const known = shared.fonts.get(dict) ?? readFont(dict);
  shared.fonts.set(dict, known);
  return known;
}

/**
 * Adds the codes of all strings to a list; gives how far they and the numbers between them move on, in units of
 * text space. One sum a string: its matrix need not be known at each letter.
 */
function readItems(
  state: GraphicsState,
  { readCodes, widthOf, vertical, unit }: FontMetrics,
  items: readonly Operand[],
  codes: number[],
): number {
  const { fontSize, characterSpacing, wordSpacing } = state;
  let thousandths = 0;
  let spaces = 0;
  for (const item of items) {
    if (typeof item === 'number') thousandths -= item;
    else if (typeof item === 'object' && item !== null && 'bytes' in item) {
      const first = codes.length;
      spaces += readCodes(item.bytes, codes);
      if (vertical) thousandths -= 1000 * (codes.length - first);
      else for (let i = first; i < codes.length; i++) thousandths += widthOf(codes[i] ?? 0) * unit;
    }
  }
  return (thousandths / 1000) * fontSize + codes.length * characterSpacing + spaces * wordSpacing;
}

function moveOn(machine: Machine, { vertical }: FontMetrics, by: number): void {
  const move: Matrix = vertical ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by * machine.state.horizontalScale, 0];
  machine.textMatrix = multiply(move, machine.textMatrix);
}

/** Keeps what was shown, for the rules about fonts and tags. */
function noteShown(
  machine: Machine,
  font: FontData,
  codes: readonly number[],
  start: Matrix,
  end: Matrix,
): void {
  if (!machine.counted) return;
  const { state, reading } = machine;
  const stretch = reading.open.at(-1);
  reading.tagging.shown.push({
    font,
    fontKey: state.fontKey,
    codes,
    mcid: stretch?.mcid,
    hasActualText: stretch?.hasActualText ?? false,
    language: stretch?.language,
    invisible: state.renderingMode === 3,
    from: apply(start, [0, state.rise]),
    to: apply(end, [0, state.rise]),
    size: sizeOf(state, font.metrics, start),
  });
}

/** Size of letters as they stand on paper, in points. */
function sizeOf({ fontSize }: GraphicsState, { unit }: FontMetrics, start: Matrix): number {
  return Math.abs(fontSize) * Math.hypot(start[2], start[3]) * unit;
}

function addText(machine: Machine, metrics: FontMetrics, start: Matrix, end: Matrix): void {
  const { state } = machine;
  const half = metrics.vertical ? state.fontSize / 2 : 0;
  const low: Point = [-half, metrics.vertical ? 0 : state.rise + DESCENT * state.fontSize];
  const high: Point = [half, metrics.vertical ? 0 : state.rise + ASCENT * state.fontSize];
  const box = boxAround([apply(start, low), apply(start, high), apply(end, low), apply(end, high)]);
  const facts = { kind: 'text' as const, textSize: sizeOf(state, metrics, start) };
  const mode = state.renderingMode % 4;
  if (mode === 3) return addMark(machine, { ...facts, invisible: true }, box, 'fill');
  if (mode !== 1) addMark(machine, facts, box, 'fill');
  if (mode !== 0) addMark(machine, facts, box, 'stroke');
}
