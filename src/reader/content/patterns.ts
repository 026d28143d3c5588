import { dictionaryIn, numberIn, numbersIn } from '../file/objects.ts';
import { decodeStream } from '../file/streamBytes.ts';
import { multiply, type Matrix } from '../geometry.ts';
import { INITIAL_STATE, type PaintWithPattern } from './graphicsState.ts';
import type { Machine } from './machine.ts';

/** Reads the cell of a tiling pattern once a page, in the colour of its user when it has none (ISO 32000-1, 8.7.3). */
export function readPattern(machine: Machine, paint: PaintWithPattern): void {
  const { reading } = machine;
  const { dict, stream, object } = paint.pattern ?? {};
  if (!dict || !stream || reading.seen.has(dict)) return;
  reading.seen.add(dict);
  const own = (numbersIn(dict, 'Matrix') ?? [1, 0, 0, 1, 0, 0]) as unknown as Matrix;
  const base = paint.space.kind === 'Pattern' ? paint.space.base : undefined;
  const colour =
    numberIn(dict, 'PaintType') === 2 && base ? { space: base, values: paint.values } : INITIAL_STATE.fill;
  machine.enter({
    bytes: decodeStream(stream).bytes,
    dict,
    resources: dictionaryIn(dict, 'Resources'),
    state: { ...INITIAL_STATE, matrix: multiply(own, reading.pageMatrix), fill: colour, stroke: colour },
    via: machine.via === 'softMask' ? 'softMask' : 'pattern',
    object: object ?? machine.object,
    counted: false,
  });
}
