import type { PagePoint } from '../page.ts';
import { WATER, type Ownership } from './ownership.ts';

/** Whose land is nearest to each point of a map, and how far off it is. */
export interface NearestLand {
  /** `away` in points of the page: 0 on land, infinite where none is within reach. */
  at(point: PagePoint): { readonly owner: number; readonly away: number };
}

/** Side of a cell, in points of the page. */
const CELL = 2;

/** Land seen from the water, up to so many points off: each cell asks those beside whose land they have found. */
export function nearestLand(owners: Ownership, reach: number): NearestLand {
  const [columns, rows] = [Math.ceil(owners.width / CELL), Math.ceil(owners.height / CELL)];
  const owner = new Int16Array(columns * rows).fill(WATER);
  const away = new Float32Array(columns * rows).fill(Infinity);
  let edge: number[] = [];
  for (let cell = 0; cell < owner.length; cell++) {
    const found = owners.ownerAt(middleOf(cell, columns));
    if (found === WATER) continue;
    owner[cell] = found;
    away[cell] = 0;
    edge.push(cell);
  }
  const asked = new Int32Array(columns * rows);
  for (let round = 1; edge.length > 0; round++) {
    const next: number[] = [];
    for (const cell of edge) {
      const column = cell % columns;
      for (const [east, south, step] of BESIDE) {
        const other = cell + south * columns + east;
        if (column + east < 0 || column + east >= columns || other < 0 || other >= owner.length) continue;
        const far = (away[cell] ?? 0) + step * CELL;
        if (far >= (away[other] ?? 0) || far > reach + CELL) continue;
        away[other] = far;
        owner[other] = owner[cell] ?? WATER;
        if (asked[other] !== round) next.push(other);
        asked[other] = round;
      }
    }
    edge = next;
  }
  return {
    at({ x, y }) {
      const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
      const isOn = column >= 0 && row >= 0 && column < columns && row < rows;
      const cell = row * columns + column;
      return isOn
        ? { owner: owner[cell] ?? WATER, away: away[cell] ?? Infinity }
        : { owner: WATER, away: Infinity };
    },
  };
}

const DIAGONAL = Math.SQRT2;
const BESIDE = [
  [-1, 0, 1],
  [1, 0, 1],
  [0, -1, 1],
  [0, 1, 1],
  [-1, -1, DIAGONAL],
  [1, -1, DIAGONAL],
  [-1, 1, DIAGONAL],
  [1, 1, DIAGONAL],
] as const;

function middleOf(cell: number, columns: number): PagePoint {
  return { x: ((cell % columns) + 0.5) * CELL, y: (Math.floor(cell / columns) + 0.5) * CELL };
}
