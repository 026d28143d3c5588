import { expect, it } from 'vitest';
import { bowsOf, headOf } from './routeMap.tsx';

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
