import type { PDFDict } from '@cantoo/pdf-lib';
import { readFont, type FontData } from '../fonts/fontData.ts';
import type { FontMetrics } from '../fonts/metrics.ts';
import { boxAround, multiply, apply, type Matrix } from '../geometry.ts';
import { addMark, noteFault, type Machine } from './machine.ts';
import { countPaint } from './operators/markedContentOperators.ts';
import { readType3 } from './type3.ts';
import type { Operand } from './tokens.ts';

/** Part of the size above and below the baseline that letters usually take. */
const ASCENT = 0.72;
const DESCENT = -0.21;

/** Shows the strings of `Tj` or `TJ` as one mark and moves the text matrix on (ISO 32000-1, 9.4.4). */
export function showText(machine: Machine, items: readonly Operand[]): void {
  const { font: dict, fontSize } = machine.state;
  countPaint(machine);
  if (!dict) {
    noteFault(machine.reading, { fault: 'textWithoutFont' });
    return;
  }
  const font = knownFont(machine, dict);
  const { metrics } = font;
  const start = machine.textMatrix;
  const codes: number[] = [];
  for (const item of items) {
    if (typeof item === 'number') advance(machine, metrics, (-item / 1000) * fontSize);
    else if (typeof item === 'object' && item !== null && 'bytes' in item) {
      for (const { code, length } of metrics.codesOf(item.bytes)) {
        advance(machine, metrics, advanceOf(machine, metrics, code, length));
        codes.push(code);
      }
    }
  }
  noteShown(machine, font, codes, start);
  if (codes.length > 0) addText(machine, metrics, start);
  readType3(machine, dict);
}

function knownFont({ reading: { shared } }: Machine, dict: PDFDict): FontData {
  const known = shared.fonts.get(dict) ?? readFont(dict);
  shared.fonts.set(dict, known);
  return known;
}

/** Keeps what was shown, for the rules about fonts and tags. */
function noteShown(machine: Machine, font: FontData, codes: readonly number[], start: Matrix): void {
  if (!machine.counted) return;
  const { state, reading } = machine;
  const stretch = reading.open.at(-1);
  const [from, to] = [start, machine.textMatrix].map((matrix) => multiply(matrix, state.matrix));
  if (!from || !to) return;
  reading.tagging.shown.push({
    font,
    fontKey: state.fontKey,
    codes,
    mcid: stretch?.mcid,
    hasActualText: stretch?.hasActualText ?? false,
    language: stretch?.language,
    invisible: state.renderingMode === 3,
    from: apply(from, [0, state.rise]),
    to: apply(to, [0, state.rise]),
    size: Math.abs(state.fontSize) * Math.hypot(from[2], from[3]) * font.metrics.unit,
  });
}

function advanceOf({ state }: Machine, metrics: FontMetrics, code: number, length: number): number {
  const space = state.characterSpacing + (length === 1 && code === 32 ? state.wordSpacing : 0);
  const glyph = metrics.vertical ? -1 : (metrics.widthOf(code) / 1000) * metrics.unit;
  return glyph * state.fontSize + space;
}

function advance(machine: Machine, { vertical }: FontMetrics, by: number): void {
  const move: Matrix = vertical ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by * machine.state.horizontalScale, 0];
  machine.textMatrix = multiply(move, machine.textMatrix);
}

function addText(machine: Machine, metrics: FontMetrics, start: Matrix): void {
  const { state } = machine;
  const from = multiply(start, state.matrix);
  const to = multiply(machine.textMatrix, state.matrix);
  const low = state.rise + DESCENT * state.fontSize;
  const high = state.rise + ASCENT * state.fontSize;
  const half = metrics.vertical ? state.fontSize / 2 : 0;
  const corners = [from, to].flatMap((matrix) => [
    apply(matrix, [-half, metrics.vertical ? 0 : low]),
    apply(matrix, [half, metrics.vertical ? 0 : high]),
  ]);
  const textSize = Math.abs(state.fontSize) * Math.hypot(from[2], from[3]) * metrics.unit;
  const facts = { kind: 'text' as const, textSize };
  const box = boxAround(corners);
  const mode = state.renderingMode % 4;
  if (mode === 3) return addMark(machine, { ...facts, invisible: true }, box, 'fill');
  if (mode !== 1) addMark(machine, facts, box, 'fill');
  if (mode !== 0) addMark(machine, facts, box, 'stroke');
}
