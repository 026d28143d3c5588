export type Position = [number, number];

/** Rings of an SVG path made of relative lines (`m`, `z` and pairs), as svg-maps writes them. Pixels. */
export function ringsOfPath(path: string): Position[][] {
  const rings: Position[][] = [];
  for (const part of path.split(/z/i)) {
    const numbers = (part.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const start = rings.at(-1)?.[0] ?? [0, 0];
    const ring = positionsAlong(numbers, start);
    if (ring.length > 2) rings.push([...ring, ring[0] ?? start]);
  }
  return rings;
}

function positionsAlong(steps: readonly number[], [startX, startY]: Position): Position[] {
  const positions: Position[] = [];
  let [x, y] = [startX, startY];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    const [dx = 0, dy = 0] = [steps[i], steps[i + 1]];
    if (i > 0 && dx === 0 && dy === 0) continue;
    x += dx;
    y += dy;
    positions.push([x, y]);
  }
  return positions;
}

/**
 * One position for all those of a neighbourhood: borders that two areas share are drawn twice, each with
 * its own rounding, and must become one line.
 */
export function snapper(tolerance: number): (position: Position) => Position {
  const cells = new Map<string, Position[]>();
  const cellOf = (value: number): number => Math.floor(value / tolerance);
  return (position) => {
    const [column, row] = [cellOf(position[0]), cellOf(position[1])];
    for (const [dx, dy] of NEIGHBOURS) {
      const near = cells
        .get(`${column + dx} ${row + dy}`)
        ?.find(([x, y]) => Math.hypot(x - position[0], y - position[1]) < tolerance);
      if (near) return near;
    }
    const key = `${column} ${row}`;
    cells.set(key, [...(cells.get(key) ?? []), position]);
    return position;
  };
}

const NEIGHBOURS = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
