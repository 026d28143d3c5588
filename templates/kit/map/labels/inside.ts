import type { PageLine, PagePoint } from '../page.ts';

/** By the even-odd rule: a ray to the right crosses the outline an odd number of times from inside. */
export function isInside(shapes: readonly PageLine[], { x, y }: PagePoint): boolean {
  let inside = false;
  for (const { points } of shapes) {
    let from = points.at(-1);
    for (const to of points) {
      if (from && from.y > y !== to.y > y) {
        if (x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x) inside = !inside;
      }
      from = to;
    }
  }
  return inside;
}
