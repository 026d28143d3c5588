/** A rectangle in PDF points, y upwards. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export type Point = readonly [number, number];

/** `[a b c d e f]` of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
export const POINTS_PER_MM = 72 / 25.4;
export const millimetres = (points: number): number => points / POINTS_PER_MM;

/** `first`, then `second`: the order of `cm`, where `first` is the new matrix. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  // By index: a pattern asks the array for an iterator, and this is called for each thing that is painted.
  const a = second[0];
  const b = second[1];
  const c = second[2];
  const d = second[3];
  return [
    first[0] * a + first[1] * c,
    first[0] * b + first[1] * d,
    first[2] * a + first[3] * c,
    first[2] * b + first[3] * d,
    first[4] * a + first[5] * c + second[4],
    first[4] * b + first[5] * d + second[5],
  ];
}

export function apply(matrix: Matrix, point: Point): Point {
  const x = point[0];
  const y = point[1];
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** The smallest factor by which the matrix stretches a length: its lesser singular value. */
export function smallestScale([a, b, c, d]: Matrix): number {
  const sum = a * a + b * b + c * c + d * d;
  const determinant = a * d - b * c;
  const root = Math.sqrt(Math.max(0, sum * sum - 4 * determinant * determinant));
  return Math.sqrt(Math.max(0, (sum - root) / 2));
}

export function boxAround(points: readonly Point[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    const x = point[0];
    const y = point[1];
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return { x0, y0, x1, y1 };
}

export function transformBox(matrix: Matrix, { x0, y0, x1, y1 }: Box): Box {
  const corners: Point[] = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
  return boxAround(corners.map((corner) => apply(matrix, corner)));
}

export function intersection(one: Box, other: Box): Box | undefined {
  const box = {
    x0: Math.max(one.x0, other.x0),
    y0: Math.max(one.y0, other.y0),
    x1: Math.min(one.x1, other.x1),
    y1: Math.min(one.y1, other.y1),
  };
  return box.x0 <= box.x1 && box.y0 <= box.y1 ? box : undefined;
}

/** True when the boxes share more than `tolerance` points in both directions. */
export function overlap(one: Box, other: Box, tolerance = 0.01): boolean {
  const shared = intersection(one, other);
  const thin = (box: Box) => Math.min(box.x1 - box.x0, box.y1 - box.y0) <= tolerance;
  if (!shared) return false;
  return !thin(shared) || thin(one);
}

/** True when `inner` lies inside `outer`, give or take `tolerance` points. */
export function contains(outer: Box, inner: Box, tolerance = 0.05): boolean {
  return (
    inner.x0 >= outer.x0 - tolerance &&
    inner.y0 >= outer.y0 - tolerance &&
    inner.x1 <= outer.x1 + tolerance &&
    inner.y1 <= outer.y1 + tolerance
  );
}

export const widthOf = ({ x0, x1 }: Box): number => x1 - x0;
export const heightOf = ({ y0, y1 }: Box): number => y1 - y0;

export function expand({ x0, y0, x1, y1 }: Box, by: number): Box {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}
