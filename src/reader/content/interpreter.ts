import { BOUNDS } from '../bounds.ts';
import { IDENTITY, multiply } from '../geometry.ts';
import { noteFault, type Entry, type Machine, type ContentReading, type Operator } from './machine.ts';
import { COLOUR_OPERATORS } from './operators/colourOperators.ts';
import { MARKED_CONTENT_OPERATORS } from './operators/markedContentOperators.ts';
import { OBJECT_OPERATORS } from './operators/objectOperators.ts';
import { matrixOperand, numberOperand } from './operators/operands.ts';
import { PATH_OPERATORS } from './operators/pathOperators.ts';
import { TEXT_OPERATORS } from './operators/textOperators.ts';
import { readOperations } from './tokens.ts';

const STATE_OPERATORS: Readonly<Record<string, Operator>> = {
  q: keep,
  Q: restore,
  cm: (machine, operands) => {
    machine.state = { ...machine.state, matrix: multiply(matrixOperand(operands), machine.state.matrix) };
  },
  w: (machine, operands) => {
    machine.state = { ...machine.state, lineWidth: numberOperand(operands, 0) };
  },
  BX: (machine) => void (machine.compatibility += 1),
  EX: (machine) => void (machine.compatibility -= 1),
};

/** Operators that change nothing that is judged. */
const WITHOUT_EFFECT = ['J', 'j', 'M', 'd', 'i', 'd0', 'd1'];

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...Object.entries(STATE_OPERATORS),
  ...Object.entries(PATH_OPERATORS),
  ...Object.entries(COLOUR_OPERATORS),
  ...Object.entries(TEXT_OPERATORS),
  ...Object.entries(OBJECT_OPERATORS),
  ...Object.entries(MARKED_CONTENT_OPERATORS),
  ...WITHOUT_EFFECT.map((name): [string, Operator] => [name, () => {}]),
]);

function keep(machine: Machine): void {
  const { reading } = machine;
  machine.stack.push(machine.state);
  reading.depth += 1;
  reading.tagging.deepest = Math.max(reading.tagging.deepest, reading.depth);
}

function restore(machine: Machine): void {
  const { reading } = machine;
  const state = machine.stack.pop();
  if (state) {
    machine.state = state;
    reading.depth -= 1;
    return;
  }
  reading.tagging.unbalanced += 1;
  noteFault(reading, { fault: 'restoreAlone' });
}

/** Reads a content stream and all that it calls; what it paints is added to `reading`. */
export function interpret(reading: ContentReading, entry: Entry, within: Machine['within'] = []): void {
  if (within.includes(entry.dict) || within.length >= BOUNDS.streamDepth) {
    noteFault(reading, { fault: within.includes(entry.dict) ? 'callsItself' : 'callsDeep' });
    return;
  }
  const inside = [...within, entry.dict];
  const machine: Machine = {
    reading,
    resources: entry.resources,
    via: entry.via,
    object: entry.object,
    counted: entry.counted,
    within: inside,
    state: entry.state,
    stack: [],
    path: [],
    clipsNext: false,
    textMatrix: IDENTITY,
    lineMatrix: IDENTITY,
    compatibility: 0,
    enter: (inner) => interpret(reading, inner, inside),
  };
  run(machine, entry.bytes);
  reading.tagging.unbalanced += machine.stack.length;
  reading.depth -= machine.stack.length;
}

/** Sixteen bytes without an operator are work too, and to open a stream is as much as many operations. */
const BYTES_OF_AN_OPERATION = 16;
const OPERATIONS_OF_A_STREAM = 256;

function run(machine: Machine, bytes: Uint8Array): void {
  const { reading } = machine;
  const { shared, tagging } = reading;
  shared.operations -= OPERATIONS_OF_A_STREAM + Math.ceil(bytes.length / BYTES_OF_AN_OPERATION);
  readOperations(bytes, (operator, operands) => {
    if ((shared.operations -= 1) < 0) return false;
    const known = OPERATORS.get(operator);
    if (known) known(machine, operands);
    else {
      const name = operator.slice(0, 20);
      if (machine.compatibility === 0) noteFault(reading, { fault: 'operator', name });
      tagging.unknownOperators.add(name);
    }
    return true;
  });
}
