import { expect, it } from 'vitest';
import { discsOf } from './arrivals.tsx';
import { bowsOf, crossingsOf, headOf, onBow, type Bow } from './bows.ts';

it('ends each line of a way with a head whose tip is where the line arrives', () => {
  const bows = bowsOf([
    { x: 0, y: 100 },
    { x: 200, y: 100 },
    { x: 20, y: 60 },
  ]);
  expect(bows).toHaveLength(2);
  for (const bow of bows) {
    const [tip, one, other] = headOf(bow)
      .slice(1, -1)
      .split('L')
      .map((corner) => corner.split(' ').map(Number));
    expect(Math.hypot((tip?.[0] ?? 0) - bow.end.x, (tip?.[1] ?? 0) - bow.end.y)).toBeLessThan(0.1);
    // Its foot lies back along the line: nearer to where that comes from
    for (const [x = 0, y = 0] of [one ?? [], other ?? []])
      expect(Math.hypot(x - bow.top.x, y - bow.top.y)).toBeLessThan(
        Math.hypot(bow.end.x - bow.top.x, bow.end.y - bow.top.y),
      );
  }
});

it('puts the number of each line on it, apart from the other lines and from their numbers', () => {
  const bows = bowsOf([
    { x: 100, y: 100 },
    { x: 400, y: 180 },
    { x: 60, y: 110 },
    { x: 380, y: 210 },
    { x: 50, y: 130 },
  ]);
  const discs = discsOf(bows);
  expect(discs).toHaveLength(bows.length);
  const away = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
    Math.hypot(a.x - b.x, a.y - b.y);
  discs.forEach((disc, own) => {
    const onLine = (index: number): number =>
      Math.min(
        ...Array.from({ length: 201 }, (_, step) => {
          const bow = bows[index];
          return bow ? away(disc, onBow(bow, step / 200)) : Infinity;
        }),
      );
    expect(onLine(own)).toBeLessThan(0.5);
    for (const index of bows.keys()) if (index !== own) expect(onLine(index)).toBeGreaterThan(5);
    for (const other of discs) if (other !== disc) expect(away(disc, other)).toBeGreaterThan(10);
  });
});

it('bends the lines of a way between two countries so that none crosses another', () => {
  const along = (bow: Bow) => Array.from({ length: 41 }, (_, step) => onBow(bow, step / 40));
  // As the cities of the Rencontres lie, in points of two maps side by side
  const bows = bowsOf(
    [
      [162, 70],
      [359, 141],
      [98, 76],
      [327, 173],
      [87, 97],
      [285, 194],
      [156, 176],
      [380, 164],
      [179, 175],
    ].map(([x = 0, y = 0]) => ({ x, y })),
    250,
  );
  expect(bows).toHaveLength(8);
  bows.forEach((bow, own) => {
    for (const other of bows.slice(own + 1)) expect(crossingsOf(along(bow), along(other))).toBe(0);
    for (const { y } of along(bow)) expect(y).toBeLessThanOrEqual(250);
  });
});
