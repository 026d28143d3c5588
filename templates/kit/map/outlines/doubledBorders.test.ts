import { expect, it } from 'vitest';
import type { Position } from './svgRings.ts';
import { doubledBorders } from './doubledBorders.ts';
import { decodeLine } from './polyline.ts';
import world from './world.json' with { type: 'json' };

it('finds the border that two areas draw each for itself, and no coast', () => {
  const lines: Position[][] = [
    [
      [0, 0],
      [0.02, 0.5],
      [0, 1],
    ],
    [
      [0, 0],
      [0, 1],
    ],
    [
      [0, 0],
      [-1, 0.5],
      [0, 1],
    ],
    [
      [0, 0],
      [1, 0.5],
      [0, 1],
    ],
  ];
  const near = lines.map((line) => line.map(([x, y]): Position => [x, y * 0.05]));
  expect(doubledBorders(near, { A: [[[0, 2]]], B: [[[1, 3]]] })).toEqual([0]);
  // Across a bay
  expect(doubledBorders(lines.slice(2), { A: [[[0]]], B: [[[1]]] })).toEqual([]);
});

it('leaves none out of the borders of the world', () => {
  const { divisions, stepsPerDegree } = world;
  for (const { arcs, areas, borders } of Object.values(divisions)) {
    const doubled = doubledBorders(
      arcs.map((arc) => decodeLine(arc, stepsPerDegree)),
      areas,
    );
    expect(doubled.filter((line) => !borders.includes(line))).toEqual([]);
  }
});
