import type { NodeBox } from '../../tree.ts';

const NUMBER = String.raw`(-?[\d.]+)`;
const MATRIX = new RegExp(`^${Array.from({ length: 6 }, () => NUMBER).join(' ')} cm$`);

export type Transform = readonly [number, number, number, number, number, number];

/** The same settings, with one matrix for those that follow one another (ISO 32000-1, 8.3.4). */
export function joinedMatrices(settings: readonly string[]): string[] {
  const joined: string[] = [];
  let pending: Transform | undefined;
  const flush = (): void => {
    if (pending) joined.push(`${pending.map(written).join(' ')} cm`);
    pending = undefined;
  };
  for (const setting of settings) {
    const matrix = matrixOf(setting);
    if (matrix) {
      pending = pending ? product(matrix, pending) : matrix;
      continue;
    }
    flush();
    joined.push(setting);
  }
  flush();
  return joined;
}

function matrixOf(setting: string): Transform | undefined {
  const [, a, b, c, d, e, f] = (MATRIX.exec(setting) ?? []).map(Number);
  return f === undefined ? undefined : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
}

function product([a, b, c, d, e, f]: Transform, [A, B, C, D, E, F]: Transform): Transform {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Written out: PDF knows no powers of ten. */
function written(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  return Object.is(rounded, -0) ? '0' : rounded.toFixed(6).replace(/\.?0+$/, '');
}

/** A box that is turned and moved: left, bottom, right, top, in thousandths of a point. */
export function rectangleIn([a, b, c, d, e, f]: Transform, box: NodeBox): number[] {
  const point = (x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f];
  const [left, bottom] = point(box.left, box.top + box.height);
  const [right, top] = point(box.left + box.width, box.top);
  return [left, bottom, right, top].map((value) => Math.round(value * 1000) / 1000);
}
