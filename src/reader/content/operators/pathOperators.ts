import {
  apply,
  boxAround,
  heightOf,
  intersection,
  smallestScale,
  widthOf,
  expand,
  type Point,
} from '../../geometry.ts';
import { addMark, type Machine, type Subpath, type Operator } from '../machine.ts';
import { countPaint } from './markedContentOperators.ts';
import { numberOperand } from './operands.ts';

/** Path construction and painting (ISO 32000-1, 8.5); curves count with their control points. */
export const PATH_OPERATORS: Readonly<Record<string, Operator>> = {
  m: (machine, operands) => startSubpath(machine, [numberOperand(operands, 0), numberOperand(operands, 1)]),
  l: extendBy(1),
  c: extendBy(3),
  v: extendBy(2),
  y: extendBy(2),
  h: () => {},
  re: (machine, operands) => {
    const [x, y, width, height] = [0, 1, 2, 3].map((i) => numberOperand(operands, i)) as [
      number,
      number,
      number,
      number,
    ];
    startSubpath(machine, [x, y]);
    for (const corner of [
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ] as const)
      extend(machine, corner);
  },
  W: (machine) => void (machine.clipsNext = true),
  'W*': (machine) => void (machine.clipsNext = true),
  n: (machine) => paintPath(machine, false, false),
  f: (machine) => paintPath(machine, true, false),
  F: (machine) => paintPath(machine, true, false),
  'f*': (machine) => paintPath(machine, true, false),
  S: (machine) => paintPath(machine, false, true),
  s: (machine) => paintPath(machine, false, true),
  B: (machine) => paintPath(machine, true, true),
  'B*': (machine) => paintPath(machine, true, true),
  b: (machine) => paintPath(machine, true, true),
  'b*': (machine) => paintPath(machine, true, true),
};

function startSubpath(machine: Machine, point: Point): void {
  const [x, y] = apply(machine.state.matrix, point);
  machine.path.push({ x0: x, y0: y, x1: x, y1: y, points: 0 });
}

function extend(machine: Machine, point: Point): void {
  const subpath = machine.path.at(-1);
  if (!subpath) return startSubpath(machine, point);
  const [x, y] = apply(machine.state.matrix, point);
  subpath.points += 1;
  subpath.x0 = Math.min(subpath.x0, x);
  subpath.y0 = Math.min(subpath.y0, y);
  subpath.x1 = Math.max(subpath.x1, x);
  subpath.y1 = Math.max(subpath.y1, y);
}

function extendBy(points: number): Operator {
  return (machine, operands) => {
    for (let i = 0; i < points; i++)
      extend(machine, [numberOperand(operands, 2 * i), numberOperand(operands, 2 * i + 1)]);
  };
}

function paintPath(machine: Machine, fills: boolean, strokes: boolean): void {
  const { state } = machine;
  const path = machine.path.filter(({ points }) => points > 0);
  if (fills || strokes) countPaint(machine);
  const lineWidth = state.lineWidth * smallestScale(state.matrix);
  for (const subpath of path) {
    if (fills && hasExtent(subpath))
      addMark(machine, { kind: 'fill', points: subpath.points }, subpath, 'fill');
    if (strokes) addMark(machine, { kind: 'stroke', lineWidth }, expand(subpath, lineWidth / 2), 'stroke');
  }
  if (machine.clipsNext) clipToPath(machine, path);
  machine.path = [];
}

const hasExtent = (subpath: Subpath): boolean => widthOf(subpath) > 0 || heightOf(subpath) > 0;

/** A clip that leaves nothing is kept as an empty box: what follows is hidden. */
function clipToPath(machine: Machine, path: readonly Subpath[]): void {
  machine.clipsNext = false;
  if (path.length === 0) return;
  const whole = boxAround(
    path.flatMap(({ x0, y0, x1, y1 }): Point[] => [
      [x0, y0],
      [x1, y1],
    ]),
  );
  const before = machine.state.clip ?? machine.reading.pageBox;
  const clip = intersection(whole, before) ?? { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  machine.state = { ...machine.state, clip };
}
