import svgpath from 'svgpath';
import { DRAWING_HEIGHT } from './drawing.ts';

/** The part of a drawing that is seen, in its own units. */
export interface ViewBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const FUNCTIONS: Readonly<Record<string, readonly number[]>> = {
  matrix: [6],
  translate: [1, 2],
  scale: [1, 2],
  rotate: [1, 3],
  skewX: [1],
  skewY: [1],
};

/** True of a `transform` that says nothing else than SVG's own functions, each with its numbers. */
export function isTransform(written: string): boolean {
  const calls = written.split(')');
  const rest = calls.pop() ?? '';
  return (
    rest.trim() === '' &&
    calls.every((call) => {
      const [name = '', numbers = '', ...others] = call.replace(/^[\s,]+/, '').split('(');
      const counts = FUNCTIONS[name.trim()];
      const list = numbers.split(/[\s,]+/).filter((one) => one !== '');
      return (
        others.length === 0 &&
        counts !== undefined &&
        counts.includes(list.length) &&
        list.every((one) => Number.isFinite(Number(one)))
      );
    })
  );
}

export interface PlacedOutline {
  readonly outline: string;
  /** By how much a length grows. */
  readonly scale: number;
  /** True where something of it may lie in what is seen. */
  readonly isSeen: boolean;
}

/**
 * An outline where it stands on a drawing of `DRAWING_HEIGHT`: absolute, without arcs; nothing where it is no path.
 * @param transforms the innermost first
 */
export function placedOutline(
  outline: string,
  transforms: readonly string[],
  { left, top, height, width }: ViewBox,
): PlacedOutline | undefined {
  const scale = DRAWING_HEIGHT / height;
  const place = (path: string) => {
    let placed = svgpath(path);
    for (const transform of transforms) placed = placed.transform(transform);
    return placed.translate(-left, -top).scale(scale).abs().unshort().unarc().round(3);
  };
  const placed = place(outline);
  // Kept by the library, and in no type of it
  if ('err' in placed && placed.err !== '') return undefined;
  return {
    outline: placed.toString(),
    scale: growth(place('M0 0L1 0L0 1').toString()),
    isSeen: isWithin(placed, scale * width),
  };
}

/** The square root of the area that a square of one unit becomes. */
function growth(corner: string): number {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (corner.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  return Math.sqrt(Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)));
}

function isWithin(path: ReturnType<typeof svgpath>, width: number): boolean {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  path.iterate(([command, ...numbers]) => {
    for (const [at, number] of (numbers as number[]).entries()) {
      if (command === 'H' || (command !== 'V' && at % 2 === 0)) {
        left = Math.min(left, number);
        right = Math.max(right, number);
      } else {
        top = Math.min(top, number);
        bottom = Math.max(bottom, number);
      }
    }
  });
  return right >= 0 && bottom >= 0 && left <= width && top <= DRAWING_HEIGHT;
}
