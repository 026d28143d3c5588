import type { PageLine, PagePoint } from '../page.ts';
import type { LabelBox, Segment, Size } from './boxes.ts';

/** Whose land lies at each point of a map: the index of an area, or one of these. */
export const WATER = -1;
export const ELSEWHERE = -2;

/** A map in cells, each of which is one area's, somebody else's or nobody's. */
export interface Ownership extends Size {
  ownerAt(point: PagePoint): number;
  /** Whose outline a point lies in: what its owner has of the land beyond its outline is left out. */
  outlinedAt(point: PagePoint): number;
  /** Whether a box is all water. */
  isWater(box: LabelBox): boolean;
  /** Cells of a box by their owner. */
  countIn(box: LabelBox): ReadonlyMap<number, number>;
  /** Owners that a line passes, in its order, each as often as it is entered. */
  along(line: Segment): number[];
}

/** Side of a cell, in points of the page. */
const CELL = 1;

/** How far beyond the outline of an area land may lie that is its own, in cells: coasts and outlines differ. */
const BEYOND = 5;

export interface OwnedLand {
  /** The shapes of each area, in the order of their indexes: where two claim a cell, the later one has it. */
  readonly areas: readonly (readonly PageLine[])[];
  /** All land of the country, by its coasts. */
  readonly land: readonly PageLine[];
  /** Land of others. */
  readonly elsewhere: readonly PageLine[];
}

export function ownershipOf({ width, height }: Size, { areas, land, elsewhere }: OwnedLand): Ownership {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const painted = (
    isEdged: boolean,
    layers: readonly { readonly shapes: readonly PageLine[]; readonly owner: number }[],
  ): Int16Array => {
    const cells = new Int16Array(columns * rows).fill(WATER);
    for (const { shapes, owner } of layers) {
      const [first, last] = rowsOf(shapes, rows);
      // Islands and tongues of land that are narrower than a cell are still seen
      for (const { x, y } of isEdged ? shapes.flatMap(({ points }) => points) : []) {
        const cell = Math.floor(y / CELL) * columns + Math.floor(x / CELL);
        if (x >= 0 && x < width && y >= 0 && cells[cell] === WATER) cells[cell] = owner;
      }
      const crossings = crossingsOf(shapes, first, last);
      for (let row = first; row < last; row++) {
        const at = crossings[row - first] ?? [];
        for (let index = 0; index + 1 < at.length; index += 2) {
          const from = Math.max(0, Math.ceil((at[index] ?? 0) / CELL - 0.5));
          const to = Math.min(columns, Math.ceil((at[index + 1] ?? 0) / CELL - 0.5));
          if (to > from) cells.fill(owner, row * columns + from, row * columns + to);
        }
      }
    }
    return cells;
  };
  const ground = painted(true, [
    ...elsewhere.map((shape) => ({ shapes: [shape], owner: ELSEWHERE })),
    { shapes: land, owner: HOME },
  ]);
  const layers = areas.map((shapes, owner) => ({ shapes, owner }));
  const outlined = painted(false, layers);
  const edged = painted(true, layers);
  const cells = ground.map((kind, index) =>
    kind === HOME && (edged[index] ?? WATER) >= 0 ? (edged[index] ?? kind) : kind,
  );
  spread(cells, columns);
  const read = (from: Int16Array, column: number, row: number): number =>
    column < 0 || row < 0 || column >= columns || row >= rows
      ? WATER
      : (from[row * columns + column] ?? WATER);
  const at = (from: Int16Array, { x, y }: PagePoint): number =>
    read(from, Math.floor(x / CELL), Math.floor(y / CELL));
  const cellAt = (column: number, row: number): number => read(cells, column, row);
  const ownerAt = (point: PagePoint): number => at(cells, point);
  return {
    width,
    height,
    ownerAt,
    outlinedAt: (point) => (ownerAt(point) === at(outlined, point) ? ownerAt(point) : WATER),
    isWater: waterIn(cells, columns, rows),
    countIn(box) {
      const counts = new Map<number, number>();
      const [right, foot] = [box.left + box.width, box.top + box.height];
      // Cells of one owner lie side by side: counted together, not one by one
      let [last, run] = [WATER, 0];
      for (let row = Math.floor(box.top / CELL); row * CELL < foot; row++) {
        for (let column = Math.floor(box.left / CELL); column * CELL < right; column++) {
          const owner = cellAt(column, row);
          if (owner !== last) {
            if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
            [last, run] = [owner, 0];
          }
          run++;
        }
      }
      if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
      return counts;
    },
    along({ from, to }) {
      const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / CELL));
      const passed = Array.from({ length: steps + 1 }, (_, step) =>
        ownerAt({
          x: from.x + ((to.x - from.x) * step) / steps,
          y: from.y + ((to.y - from.y) * step) / steps,
        }),
      );
      return passed.filter((owner, index) => owner !== passed[index - 1]);
    },
  };
}

/** Asks of the sums of land above and to the left of each cell, whatever the size of the box. */
function waterIn(cells: Int16Array, columns: number, rows: number): (box: LabelBox) => boolean {
  const wide = columns + 1;
  const sums = new Int32Array(wide * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      if (cells[row * columns + column] !== WATER) sum++;
      sums[(row + 1) * wide + column + 1] = (sums[row * wide + column + 1] ?? 0) + sum;
    }
  }
  const at = (column: number, row: number): number => sums[row * wide + column] ?? 0;
  const between = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  return ({ left, top, width, height }) => {
    const [from, to] = [
      between(Math.floor(left / CELL), columns),
      between(Math.ceil((left + width) / CELL), columns),
    ];
    const [head, foot] = [
      between(Math.floor(top / CELL), rows),
      between(Math.ceil((top + height) / CELL), rows),
    ];
    return at(to, foot) - at(from, foot) - at(to, head) + at(from, head) === 0;
  };
}

/** Land of the country that no area has yet. */
const HOME = -3;

/** Gives land without an owner to those beside it, a cell at a time; what is left is somebody else's. */
function spread(cells: Int16Array, columns: number): void {
  for (let step = 0; step < BEYOND; step++) {
    const before = cells.slice();
    before.forEach((kind, index) => {
      if (kind !== HOME) return;
      for (const beside of [index - 1, index + 1, index - columns, index + columns]) {
        const owner = before[beside] ?? WATER;
        if (owner >= 0) cells[index] = owner;
      }
    });
  }
  cells.forEach((kind, index) => {
    if (kind === HOME) cells[index] = ELSEWHERE;
  });
}

/** The rows that shapes lie in, from the first to the one after the last. */
function rowsOf(shapes: readonly PageLine[], rows: number): [number, number] {
  let [top, foot] = [Infinity, -Infinity];
  for (const { points } of shapes) {
    for (const { y } of points) {
      top = Math.min(top, y);
      foot = Math.max(foot, y);
    }
  }
  return [Math.max(0, Math.floor(top / CELL)), Math.min(rows, Math.ceil(foot / CELL))];
}

/** Where the middle of each row enters and leaves closed shapes, from left to right. */
function crossingsOf(shapes: readonly PageLine[], first: number, last: number): number[][] {
  const found = Array.from({ length: Math.max(0, last - first) }, (): number[] => []);
  for (const { points } of shapes) {
    let from = points.at(-1);
    for (const to of points) {
      if (from) {
        const high = Math.max(first, Math.floor(Math.min(from.y, to.y) / CELL - 0.5));
        const low = Math.min(last - 1, Math.ceil(Math.max(from.y, to.y) / CELL - 0.5));
        for (let row = high; row <= low; row++) {
          const y = (row + 0.5) * CELL;
          if (from.y > y !== to.y > y)
            found[row - first]?.push(((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x);
        }
      }
      from = to;
    }
  }
  for (const row of found) row.sort((a, b) => a - b);
  return found;
}

/** Of each area, those whose land is less than some points from its own. */
export function neighboursOf(owners: Ownership, count: number): ReadonlySet<number>[] {
  const found = Array.from({ length: count }, () => new Set<number>());
  for (let y = 0; y < owners.height; y += CELL) {
    for (let x = 0; x < owners.width; x += CELL) {
      const own = owners.ownerAt({ x, y });
      if (own < 0) continue;
      for (const other of [owners.ownerAt({ x: x + APART, y }), owners.ownerAt({ x, y: y + APART })]) {
        if (other < 0 || other === own) continue;
        found[own]?.add(other);
        found[other]?.add(own);
      }
    }
  }
  return found;
}

/** Across a strait, areas are still neighbours. Points of the page. */
const APART = 4;
