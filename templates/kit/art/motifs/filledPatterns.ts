import { overField, staggered, stroke, type Ground } from './lattice.ts';

/** Patterns that are drawn in surfaces. Each gives one path to fill over its field. */

/** 市松, a draughts board. */
export function draughts({ cell, ...field }: Ground): string {
  return overField(field, { x: cell, y: cell }, ({ x, y }, column, row) =>
    (column + row) % 2 === 0
      ? stroke(
          [
            { x, y },
            { x: x + cell, y },
            { x: x + cell, y: y + cell },
            { x, y: y + cell },
          ],
          true,
        )
      : '',
  );
}

/** 鱗, scales: triangles that stand on each other's points. */
export function scales({ cell, ...field }: Ground): string {
  const side = cell * 1.25;
  const rise = (side * Math.sqrt(3)) / 2;
  return overField(field, { x: side, y: rise }, (spot, _, row) => {
    const x = spot.x + staggered(side, Math.abs(row));
    const { y } = spot;
    return stroke(
      [
        { x, y: y + rise },
        { x: x + side / 2, y },
        { x: x + side, y: y + rise },
      ],
      true,
    );
  });
}

/** 矢絣, arrow feathers: columns of slanting halves, every second column upside down. */
export function arrowFeathers({ cell, ...field }: Ground): string {
  const width = cell * 0.9;
  const length = cell * 2;
  const slant = cell * 0.45;
  return overField(field, { x: width, y: length }, ({ x, y }, column) => {
    const isUp = column % 2 === 0;
    const top = y + (isUp ? 0 : length / 2);
    const half = (from: number, to: number, lean: number): string =>
      stroke(
        [
          { x: from, y: top + (lean > 0 ? slant : 0) },
          { x: to, y: top + (lean > 0 ? 0 : slant) },
          { x: to, y: top + length / 2 + (lean > 0 ? 0 : slant) },
          { x: from, y: top + length / 2 + (lean > 0 ? slant : 0) },
        ],
        true,
      );
    const middle = x + width / 2;
    const gap = width * 0.03;
    return isUp
      ? half(x + gap, middle - gap, 1) + half(middle + gap, x + width - gap, -1)
      : half(x + gap, middle - gap, -1) + half(middle + gap, x + width - gap, 1);
  });
}
