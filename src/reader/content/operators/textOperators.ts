import { dictionaryIn, referenceIn } from '../../file/objects.ts';
import { IDENTITY, multiply, type Matrix } from '../../geometry.ts';
import type { GraphicsState } from '../graphicsState.ts';
import { noteFault, type Machine, type Operator } from '../machine.ts';
import { matrixOperand, nameOperand, numberOperand } from './operands.ts';
import { showText } from '../showText.ts';
import type { Operand } from '../tokens.ts';

/** Text operators (ISO 32000-1, 9.3 and 9.4). */
export const TEXT_OPERATORS: Readonly<Record<string, Operator>> = {
  BT: (machine) => setLine(machine, IDENTITY),
  ET: () => {},
  Tc: setNumber('characterSpacing'),
  Tw: setNumber('wordSpacing'),
  Tz: (machine, operands) => set(machine, { horizontalScale: numberOperand(operands, 0) / 100 }),
  TL: setNumber('leading'),
  Ts: setNumber('rise'),
  Tr: setNumber('renderingMode'),
  Tf: setFont,
  Td: (machine, operands) => moveLine(machine, numberOperand(operands, 0), numberOperand(operands, 1)),
  TD: (machine, operands) => {
    set(machine, { leading: -numberOperand(operands, 1) });
    moveLine(machine, numberOperand(operands, 0), numberOperand(operands, 1));
  },
  Tm: (machine, operands) => setLine(machine, matrixOperand(operands)),
  'T*': nextLine,
  Tj: (machine, operands) => showText(machine, operands),
  TJ: (machine, [items]) => showText(machine, Array.isArray(items) ? items : []),
  "'": (machine, operands) => {
    nextLine(machine);
    showText(machine, operands);
  },
  '"': (machine, operands) => {
    set(machine, { wordSpacing: numberOperand(operands, 0), characterSpacing: numberOperand(operands, 1) });
    nextLine(machine);
    showText(machine, operands.slice(2));
  },
};

function set(machine: Machine, changes: Partial<GraphicsState>): void {
  machine.state = { ...machine.state, ...changes };
}

function setNumber(key: 'characterSpacing' | 'wordSpacing' | 'leading' | 'rise' | 'renderingMode'): Operator {
  return (machine, operands) => set(machine, { [key]: numberOperand(operands, 0) });
}

function setFont(machine: Machine, operands: readonly Operand[]): void {
  const name = nameOperand(operands, 0);
  const fonts = dictionaryIn(machine.resources, 'Font');
  const font = dictionaryIn(fonts, name);
  if (!font) noteFault(machine.reading, { fault: 'noFont', name });
  set(machine, { font, fontKey: referenceIn(fonts, name) ?? name, fontSize: numberOperand(operands, 1) });
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
