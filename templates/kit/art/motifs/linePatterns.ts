import { at, overField, polygon, staggered, stroke, type Ground } from './lattice.ts';

/** Patterns that are drawn in lines. Each gives one path over its field. */

const THIRD = Math.sqrt(3) / 2;

/** 七宝, seven treasures: rings that overlap by quarters, each joined to its four neighbours. */
export function rings({ cell, ...field }: Ground): string {
  const radius = cell * 0.8;
  return overField(field, { x: radius, y: radius }, ({ x, y }, column, row) => {
    if ((column + row) % 2 !== 0) return '';
    const r = radius.toFixed(1);
    return `M${at(x - radius, y)}a${r} ${r} 0 1 0 ${at(2 * radius, 0)}a${r} ${r} 0 1 0 ${at(-2 * radius, 0)}`;
  });
}

/** 麻の葉, hemp leaves: triangles, each parted from its middle. */
export function hempLeaves({ cell, ...field }: Ground): string {
  const side = cell * 1.5;
  const rise = side * THIRD;
  return overField(field, { x: side, y: rise }, (spot, _, row) => {
    const x = spot.x + staggered(side, Math.abs(row));
    const { y } = spot;
    const corners = [
      { x, y },
      { x: x + side, y },
      { x: x + side / 2, y: y + rise },
      { x: x + side * 1.5, y: y + rise },
    ] as const;
    const [a, b, c, d] = corners;
    const down = { x: x + side / 2, y: y + rise / 3 };
    const up = { x: x + side, y: y + (rise * 2) / 3 };
    return (
      stroke([b, a, c, b]) +
      [a, b, c].map((corner) => stroke([corner, down])).join('') +
      [b, c, d].map((corner) => stroke([corner, up])).join('')
    );
  });
}

/** 亀甲, tortoise shell: six-sided cells, each with its own within. */
export function cells({ cell, ...field }: Ground): string {
  const radius = cell * 0.85;
  const width = radius * 2 * THIRD;
  return overField(field, { x: width, y: radius * 1.5 }, (spot, _, row) => {
    const middle = { x: spot.x + staggered(width, Math.abs(row)), y: spot.y };
    const sides = (size: number): string => stroke(polygon(middle, 6, radius * size, Math.PI / 6), true);
    return sides(1) + sides(0.62);
  });
}

/** 立涌, rising steam: upright waves that part and meet. */
export function risingWaves({ width, height, cell }: Ground): string {
  const step = cell * 0.8;
  const wave = cell * 3.2;
  let path = '';
  for (let column = -1; column * step <= width + step; column += 1) {
    const swing = (column % 2 === 0 ? 1 : -1) * step * 0.36;
    const spots = Array.from({ length: Math.ceil(height / 5) + 1 }, (_, index) => ({
      x: column * step + swing * Math.sin((2 * Math.PI * index * 5) / wave),
      y: index * 5,
    }));
    path += stroke(spots);
  }
  return path;
}

/** 籠目, basket work: three sets of strips that leave six-sided openings. */
export function basketWork({ width, height, cell }: Ground): string {
  const rise = cell * 1.1;
  const step = rise / THIRD;
  const lean = height / (2 * THIRD);
  let path = '';
  for (let y = rise / 2; y <= height; y += rise)
    path += stroke([
      { x: 0, y },
      { x: width, y },
    ]);
  for (let x = -lean; x <= width + lean; x += step) {
    path += stroke([
      { x, y: 0 },
      { x: x + lean, y: height },
    ]);
    path += stroke([
      { x, y: 0 },
      { x: x - lean, y: height },
    ]);
  }
  return path;
}

/** 菱, water chestnuts: lozenges within lozenges. */
export function lozenges({ cell, ...field }: Ground): string {
  const width = cell * 2.4;
  const height = cell * 1.3;
  return overField(field, { x: width, y: height / 2 }, (spot, _, row) => {
    const x = spot.x + staggered(width, Math.abs(row));
    const { y } = spot;
    const sides = (size: number): string => {
      const [w, h] = [(width / 2) * size, (height / 2) * size];
      return stroke(
        [
          { x: x - w, y },
          { x, y: y - h },
          { x: x + w, y },
          { x, y: y + h },
        ],
        true,
      );
    };
    return sides(1) + sides(0.55);
  });
}

/** 杉綾, cedar twill: rows of points, one after another. */
export function twill({ width, height, cell }: Ground): string {
  const step = cell * 0.42;
  const side = cell * 1.4;
  let path = '';
  for (let y = -side / 2; y <= height + side; y += step) {
    const spots = Array.from({ length: Math.ceil(width / (side / 2)) + 1 }, (_, index) => ({
      x: (index * side) / 2,
      y: y + (index % 2 === 0 ? side / 2 : 0),
    }));
    path += stroke(spots);
  }
  return path;
}
