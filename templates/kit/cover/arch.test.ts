import { expect, it } from 'vitest';
import { coverGeometry as a5 } from '../../directory/geometry.ts';
import { coverGeometry as a4 } from '../../dossier/geometry.ts';
import { archOf, crownOf, onArch } from './arch.ts';

it.each([
  ['A4', a4],
  ['A5', a5],
])('spans both covers of a book on %s, its feet within their outer margins', (_, page) => {
  for (const spine of [0, 12]) {
    const spread = { page, spine };
    const arch = archOf(spread);
    const outer = arch.radius + 2 * arch.thickness;
    expect(arch.centre.x).toBe(page.width + spine / 2);
    expect(arch.centre.x + outer).toBeLessThan(2 * page.width + spine);
    expect(arch.centre.y).toBeGreaterThan(page.height);
    // Room for the title above, and for the imprint under the vault
    expect(crownOf(spread) / page.height).toBeGreaterThan(0.4);
    expect(crownOf(spread) / page.height).toBeLessThan(0.5);
  }
});

it('stands alike on cover 1 whatever the spine', () => {
  const right = (spine: number) => archOf({ page: a5, spine }).centre.x - (a5.width + spine / 2);
  expect(right(0)).toBe(right(14));
});

it('counts angles from the right foot against the clock', () => {
  const arch = { centre: { x: 100, y: 200 }, radius: 50, thickness: 5 };
  expect(onArch(arch, 50, 0)).toBe('150.00 200.00');
  expect(onArch(arch, 50, Math.PI / 2)).toBe('100.00 150.00');
});
