import type { LaidOutNode } from '../tree.ts';

/** A box on the page, in points from its top left. */
export interface DrawnExtent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a box that is laid out upright is drawn: the upright box around it. */
export type Turn = (extent: DrawnExtent) => DrawnExtent;

export const UPRIGHT: Turn = (extent) => extent;

/**
 * What the `transform` of a node does to what stands in it: rotations, about the origin that it names, else about
 * its middle, as React-PDF draws them. Scales and shifts, which no template uses on text, count as none.
 * @param box of the node, upright, on the page
 */
export function turnOf({ style }: LaidOutNode, box: DrawnExtent): Turn {
  const angle = rotationOf(style?.['transform']);
  if (angle === 0) return UPRIGHT;
  const origin = {
    x: box.left + originOf(style?.['transformOriginX'], box.right - box.left),
    y: box.top + originOf(style?.['transformOriginY'], box.bottom - box.top),
  };
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ({ left, right, top, bottom }) => {
    const corners = [left, right].flatMap((x) =>
      [top, bottom].map((y) => ({
        x: origin.x + (x - origin.x) * cos - (y - origin.y) * sin,
        y: origin.y + (x - origin.x) * sin + (y - origin.y) * cos,
      })),
    );
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => y);
    return {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
  };
}

/** In radians, with the clock. */
function rotationOf(transform: unknown): number {
  if (!Array.isArray(transform)) return 0;
  let degrees = 0;
  for (const operation of transform as readonly unknown[])
    if (isRotation(operation) && typeof operation.value[0] === 'number') degrees += operation.value[0];
  return (degrees * Math.PI) / 180;
}

function isRotation(operation: unknown): operation is { readonly value: readonly unknown[] } {
  if (typeof operation !== 'object' || operation === null) return false;
  const { operation: name, value } = operation as { operation?: unknown; value?: unknown };
  return name === 'rotate' && Array.isArray(value);
}

/** Points, or a part of the length as React-PDF writes it: `50%`. */
function originOf(value: unknown, length: number): number {
  if (typeof value === 'number') return value;
  const percent = typeof value === 'string' ? /^(-?[\d.]+)%$/.exec(value)?.[1] : undefined;
  return percent === undefined ? length / 2 : (length * Number(percent)) / 100;
}
