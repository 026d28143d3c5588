import { dictionaryIn, dictionaryOf, valueOf } from '../file/objects.ts';
import { IDENTITY, multiply, type Matrix } from '../geometry.ts';
import type { GraphicsState } from './graphicsState.ts';
import type { Machine } from './machine.ts';
import { matrixIn, nameAt, numberAt } from './operands.ts';
import { showText } from './showText.ts';
import type { Operand } from './tokens.ts';

type Operator = (machine: Machine, operands: readonly Operand[]) => void;

/** Text operators (ISO 32000-1, 9.3 and 9.4). */
export const TEXT_OPERATORS: Readonly<Record<string, Operator>> = {
  BT: (machine) => setLine(machine, IDENTITY),
  ET: () => {},
  Tc: setNumber('characterSpacing'),
  Tw: setNumber('wordSpacing'),
  Tz: (machine, operands) => set(machine, { horizontalScale: numberAt(operands, 0) / 100 }),
  TL: setNumber('leading'),
  Ts: setNumber('rise'),
  Tr: setNumber('renderingMode'),
  Tf: setFont,
  Td: (machine, operands) => moveLine(machine, numberAt(operands, 0), numberAt(operands, 1)),
  TD: (machine, operands) => {
    set(machine, { leading: -numberAt(operands, 1) });
    moveLine(machine, numberAt(operands, 0), numberAt(operands, 1));
  },
  Tm: (machine, operands) => setLine(machine, matrixIn(operands)),
  'T*': nextLine,
  Tj: (machine, operands) => showText(machine, operands),
  TJ: (machine, [items]) => showText(machine, Array.isArray(items) ? items : []),
  "'": (machine, operands) => {
    nextLine(machine);
    showText(machine, operands);
  },
  '"': (machine, operands) => {
    set(machine, { wordSpacing: numberAt(operands, 0), characterSpacing: numberAt(operands, 1) });
    nextLine(machine);
    showText(machine, operands.slice(2));
  },
};

function set(machine: Machine, changes: Partial<GraphicsState>): void {
  machine.state = { ...machine.state, ...changes };
}

function setNumber(key: 'characterSpacing' | 'wordSpacing' | 'leading' | 'rise' | 'renderingMode'): Operator {
  return (machine, operands) => set(machine, { [key]: numberAt(operands, 0) });
}

function setFont(machine: Machine, operands: readonly Operand[]): void {
  const name = nameAt(operands, 0);
  const font = dictionaryOf(valueOf(dictionaryIn(machine.resources, 'Font'), name));
  if (!font) machine.reading.faults.add(`la police « ${name} » manque dans les ressources`);
  set(machine, { font, fontSize: numberAt(operands, 1) });
}

function setLine(machine: Machine, matrix: Matrix): void {
  machine.lineMatrix = matrix;
  machine.textMatrix = matrix;
}

function moveLine(machine: Machine, x: number, y: number): void {
  setLine(machine, multiply([1, 0, 0, 1, x, y], machine.lineMatrix));
}

function nextLine(machine: Machine): void {
  moveLine(machine, 0, -machine.state.leading);
}
