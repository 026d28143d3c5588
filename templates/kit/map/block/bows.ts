import type { LabelBox } from '../labels/boxes.ts';
import { RADIUS } from '../labels/spots.ts';
import type { PagePoint } from '../page.ts';

/** A line that bows upwards, so that there and back are told apart; it ends beside its points. */
export interface Bow {
  readonly start: PagePoint;
  readonly top: PagePoint;
  readonly end: PagePoint;
}

export function bowsOf(spots: readonly PagePoint[]): Bow[] {
  return spots.slice(1).map((to, index) => {
    const from = spots[index] ?? to;
    const lift = 16 + (index % 4) * 14;
    const top = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - lift };
    return { start: towards(from, top), top, end: towards(to, top) };
  });
}

/** Points: of the head that says which way a line goes. */
const HEAD = { length: 5.5, half: 1.9 };

/** A head that ends a line, along its last stretch. */
export function headOf({ top, end }: Bow): string {
  const length = Math.hypot(end.x - top.x, end.y - top.y) || 1;
  const [east, south] = [(end.x - top.x) / length, (end.y - top.y) / length];
  const foot = { x: end.x - east * HEAD.length, y: end.y - south * HEAD.length };
  const side = { x: -south * HEAD.half, y: east * HEAD.half };
  const corners = [
    end,
    { x: foot.x + side.x, y: foot.y + side.y },
    { x: foot.x - side.x, y: foot.y - side.y },
  ];
  return `M${corners.map(spell).join('L')}Z`;
}

export const SAMPLES = 60;
/** Half the side of what a line keeps free of names, in points of the page. */
const KEPT = 1;
/** The same at the head of a line. */
const KEPT_HEAD = 2.4;

/** What the lines take of a map whose left edge is there. */
export function takenBy(bows: readonly Bow[], left: number): LabelBox[] {
  return bows.flatMap((bow) =>
    Array.from({ length: SAMPLES + 1 }, (_, step): LabelBox => {
      const share = step / SAMPLES;
      const { x, y } = onBow(bow, share);
      const length = Math.hypot(bow.end.x - bow.start.x, bow.end.y - bow.start.y) || 1;
      const kept = (1 - share) * length < HEAD.length ? KEPT_HEAD : KEPT;
      return { left: x - left - kept, top: y - kept, width: 2 * kept, height: 2 * kept };
    }),
  );
}

function towards(from: PagePoint, to: PagePoint): PagePoint {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const by = (RADIUS + 0.6) / length;
  return { x: from.x + (to.x - from.x) * by, y: from.y + (to.y - from.y) * by };
}

export function spell({ x, y }: PagePoint): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** Where a line is when a share of it is behind. */
export function onBow({ start, top, end }: Bow, share: number): PagePoint {
  const at = (axis: 'x' | 'y'): number =>
    (1 - share) ** 2 * start[axis] + 2 * share * (1 - share) * top[axis] + share ** 2 * end[axis];
  return { x: at('x'), y: at('y') };
}
