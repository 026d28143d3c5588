import { IDENTITY } from '../geometry.ts';
import { COLOUR_OPERATORS } from './colourOperators.ts';
import type { Entry, Machine, Reading } from './machine.ts';
import { matrixIn, numberAt } from './operands.ts';
import { multiply } from '../geometry.ts';
import { OBJECT_OPERATORS } from './objectOperators.ts';
import { PATH_OPERATORS } from './pathOperators.ts';
import { TEXT_OPERATORS } from './textOperators.ts';
import { operationsOf, type Operand } from './tokens.ts';

type Operator = (machine: Machine, operands: readonly Operand[]) => void;

const DEPTH_LIMIT = 20;

const STATE_OPERATORS: Readonly<Record<string, Operator>> = {
  q: (machine) => void machine.stack.push(machine.state),
  Q: restore,
  cm: (machine, operands) => {
    machine.state = { ...machine.state, matrix: multiply(matrixIn(operands), machine.state.matrix) };
  },
  w: (machine, operands) => {
    machine.state = { ...machine.state, lineWidth: numberAt(operands, 0) };
  },
  BX: (machine) => void (machine.compatibility += 1),
  EX: (machine) => void (machine.compatibility -= 1),
};

/** Operators that change nothing that is judged. */
const WITHOUT_EFFECT = ['J', 'j', 'M', 'd', 'i', 'd0', 'd1', 'MP', 'DP', 'BMC', 'BDC', 'EMC'];

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...Object.entries(STATE_OPERATORS),
  ...Object.entries(PATH_OPERATORS),
  ...Object.entries(COLOUR_OPERATORS),
  ...Object.entries(TEXT_OPERATORS),
  ...Object.entries(OBJECT_OPERATORS),
  ...WITHOUT_EFFECT.map((name): [string, Operator] => [name, () => {}]),
]);

function restore(machine: Machine): void {
  const state = machine.stack.pop();
  if (state) machine.state = state;
  else machine.reading.faults.add('un état graphique est rendu sans avoir été gardé (Q sans q)');
}

/** Reads a content stream and all that it calls; what it paints is added to `reading`. */
export function interpret(reading: Reading, entry: Entry, within: Machine['within'] = []): void {
  if (within.includes(entry.dict) || within.length >= DEPTH_LIMIT) {
    reading.faults.add('un objet s’appelle lui-même');
    return;
  }
  const inside = [...within, entry.dict];
  const machine: Machine = {
    reading,
    resources: entry.resources,
    via: entry.via,
    object: entry.object,
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
  for (const { operator, operands } of operationsOf(entry.bytes)) {
    if (reading.budget-- <= 0) return;
    const run = OPERATORS.get(operator);
    if (run) run(machine, operands);
    else if (machine.compatibility === 0)
      reading.faults.add(`l’opérateur « ${operator.slice(0, 20)} » est inconnu`);
  }
}
