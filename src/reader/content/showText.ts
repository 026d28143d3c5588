import type { PDFDict } from '@cantoo/pdf-lib';
import { boxAround, multiply, apply, type Matrix } from '../geometry.ts';
import { metricsOf, type FontMetrics } from './fontMetrics.ts';
import { addMark, type Machine } from './machine.ts';
import { readType3 } from './type3.ts';
import type { Operand } from './tokens.ts';

/** Part of the size above and below the baseline that letters usually take. */
const ASCENT = 0.72;
const DESCENT = -0.21;

/** Shows the strings of `Tj` or `TJ` as one mark and moves the text matrix on (ISO 32000-1, 9.4.4). */
export function showText(machine: Machine, items: readonly Operand[]): void {
  const { font, fontSize } = machine.state;
  if (!font) {
    machine.reading.faults.add('un texte n’a pas de police');
    return;
  }
  const metrics = rememberedMetrics(machine, font);
  const start = machine.textMatrix;
  let shown = false;
  for (const item of items) {
    if (typeof item === 'number') advance(machine, metrics, (-item / 1000) * fontSize);
    else if (typeof item === 'object' && item !== null && 'bytes' in item) {
      for (const { code, length } of metrics.codesOf(item.bytes)) {
        advance(machine, metrics, advanceOf(machine, metrics, code, length));
        shown = true;
      }
    }
  }
  if (shown) addText(machine, metrics, start);
  readType3(machine, font);
}

function rememberedMetrics({ reading }: Machine, font: PDFDict): FontMetrics {
  const known = reading.metrics.get(font) ?? metricsOf(font);
  reading.metrics.set(font, known);
  return known;
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
