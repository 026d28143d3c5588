import { expect, it } from 'vitest';
import { overlap } from '../labels/boxes.ts';
import type { AreaLabel } from '../labels/divisions/divisionLabel.ts';
import { ownershipOf } from '../labels/ownership.ts';
import { projectInto } from '../projection.ts';
import { closeUpsOf } from './closeUps.ts';

const MAP = { width: 400, height: 300 };
const projection = projectInto({ west: -5, south: 41, east: 10, north: 51 }, MAP);

const markAt = (x: number, y: number): AreaLabel => ({
  shows: 'mark',
  box: { left: x - 5, top: y - 4, width: 10, height: 8 },
  anchor: { x, y },
  leader: undefined,
});

/** Squares of land, each with its mark. */
function marked(places: readonly (readonly [number, number])[]) {
  const areas = places.map(([x, y]) => [
    {
      closed: true,
      points: [
        { x: x - 6, y: y - 6 },
        { x: x + 6, y: y - 6 },
        { x: x + 6, y: y + 6 },
        { x: x - 6, y: y + 6 },
      ],
    },
  ]);
  const owners = ownershipOf(MAP, { areas, land: areas.flat(), elsewhere: [] });
  const labels = places.map(([x, y]) => markAt(x, y));
  return { owners, labels, named: [], keyed: [] };
}

const row = (count: number, y: number): [number, number][] =>
  Array.from({ length: count }, (_, index) => [150 + index * 12, y]);

it('names each area in one part at most, that holds its mark or covers it', () => {
  const closeUps = closeUpsOf(marked([...row(14, 140), ...row(14, 152)]), projection, []);
  const all = closeUps.flatMap(({ areas }) => [...areas]);
  expect(closeUps.length).toBeGreaterThan(0);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(8);
});

it('lays parts where nothing of the country lies, off what they draw again and off what is taken', () => {
  const taken = [{ left: 250, top: 170, width: 150, height: 130 }];
  const closeUps = closeUpsOf(marked([...row(10, 60), ...row(10, 72)]), projection, taken);
  expect(closeUps.length).toBeGreaterThan(0);
  const boxes = [...taken, ...closeUps.flatMap(({ box, window }) => [box, window])];
  boxes.forEach((box, index) => {
    expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
  });
});

it('draws nothing again for a few marks, or where the country fills the map', () => {
  expect(closeUpsOf(marked(row(3, 100)), projection, [])).toEqual([]);
  const everywhere = Array.from({ length: 20 }, (_, x) =>
    Array.from({ length: 15 }, (__, y) => [10 + x * 20, 10 + y * 20] as const),
  ).flat();
  expect(closeUpsOf(marked(everywhere), projection, [])).toEqual([]);
});
