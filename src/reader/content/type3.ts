import { PDFStream, type PDFDict } from '@cantoo/pdf-lib';
import { dictionaryIn, numbersIn } from '../file/objects.ts';
import { decodeStream } from '../file/streamBytes.ts';
import { multiply, type Matrix } from '../geometry.ts';
import type { Machine } from './machine.ts';

/** Reads the drawings of a Type 3 font once a page, for their colours (ISO 32000-1, 9.6.5). */
export function readType3(machine: Machine, font: PDFDict): void {
  const { reading, state } = machine;
  if (reading.seen.has(font)) return;
  reading.seen.add(font);
  const given = numbersIn(font, 'FontMatrix') ?? [0.001, 0, 0, 0.001, 0, 0];
  const size: Matrix = [state.fontSize, 0, 0, state.fontSize, 0, state.rise];
  const matrix = multiply(
    given as unknown as Matrix,
    multiply(size, multiply(machine.textMatrix, state.matrix)),
  );
  const drawings = dictionaryIn(font, 'CharProcs');
  for (const [name] of drawings?.entries() ?? []) {
    const drawing = drawings?.lookup(name);
    if (!(drawing instanceof PDFStream)) continue;
    machine.enter({
      bytes: decodeStream(drawing).bytes,
      dict: drawing.dict,
      resources: dictionaryIn(font, 'Resources') ?? machine.resources,
      state: { ...state, matrix, clip: undefined },
      via: 'type3',
      object: machine.object,
      counted: false,
    });
  }
}
