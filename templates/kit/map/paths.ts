import type { GeoContext } from 'd3-geo';
import { crosses, partWithin, type LabelBox, type Segment } from './labels/boxes.ts';
import type { PageLine, PagePoint } from './page.ts';

/** Takes what d3-geo draws as lines, without what nobody could see. */
export class ThinLines implements GeoContext {
  private readonly finest: number;
  private readonly found: PageLine[] = [];
  private line: PagePoint[] = [];

  /** @param finest vertices nearer to the last one than this are left out, in points */
  constructor(finest: number) {
    this.finest = finest;
  }

  moveTo(x: number, y: number): void {
    this.finish(false);
    this.line = [{ x, y }];
  }

  lineTo(x: number, y: number): void {
    const last = this.line.at(-1);
    if (last && Math.hypot(x - last.x, y - last.y) < this.finest) return;
    this.line.push({ x, y });
  }

  closePath(): void {
    this.finish(true);
  }

  beginPath(): void {}

  arc(): void {}

  end(): PageLine[] {
    this.finish(false);
    return this.found;
  }

  private finish(closed: boolean): void {
    const isSeen = closed
      ? this.line.length >= 3 && !isSliver(this.line, this.finest)
      : this.line.length >= 2;
    if (isSeen) this.found.push({ points: this.line, closed });
    this.line = [];
  }
}

/** An area as thin as a hair: what the frame leaves of a coast that only touches it. */
function isSliver(ring: readonly PagePoint[], thin: number): boolean {
  const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
  return [xs, ys].some((values) => Math.max(...values) - Math.min(...values) < thin);
}

/** SVG path of lines, to a tenth of a point. */
export function spelled(lines: readonly PageLine[]): string {
  return lines.map(({ points, closed }) => `M${points.map(spell).join('L')}${closed ? 'Z' : ''}`).join('');
}

function spell({ x, y }: PagePoint): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** Lines without what lies in some boxes, where labels are read, and what lies in these. */
export interface CutLines {
  readonly free: readonly PageLine[];
  readonly covered: readonly PageLine[];
}

export function cutAround(lines: readonly PageLine[], boxes: readonly LabelBox[]): CutLines {
  const cut = lines.map(({ points, closed }) => {
    const [first] = points;
    const open = closed && first ? [...points, first] : points;
    const reach = reachOf(open);
    const near = boxes.filter((box) => touches(reach, box));
    if (near.length === 0) return { free: [{ points, closed }], covered: [] };
    return { free: pieces(open, near, outside), covered: pieces(open, near, inside) };
  });
  return { free: cut.flatMap(({ free }) => free), covered: cut.flatMap(({ covered }) => covered) };
}

/** The part of the page that a line lies in. */
function reachOf(points: readonly PagePoint[]): LabelBox {
  let [left, top, right, foot] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    foot = Math.max(foot, y);
  }
  return { left, top, width: right - left, height: foot - top };
}

function touches(a: LabelBox, b: LabelBox): boolean {
  return (
    a.left <= b.left + b.width &&
    a.left + a.width >= b.left &&
    a.top <= b.top + b.height &&
    a.top + a.height >= b.top
  );
}

type Parts = readonly (readonly number[])[];

/** @param chosen which of the parts of a line between two of its points, of those that lie in the boxes */
function pieces(
  points: readonly PagePoint[],
  boxes: readonly LabelBox[],
  chosen: (parts: Parts) => [number, number][],
): PageLine[] {
  const found: PagePoint[][] = [];
  let piece: PagePoint[] = [];
  const end = (): void => {
    if (piece.length >= 2) found.push(piece);
    piece = [];
  };
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const at = (share: number): PagePoint => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    });
    for (const [begin, stop] of chosen(partsIn({ from, to }, boxes))) {
      if (begin > 0 || piece.length === 0) {
        end();
        piece = [at(begin)];
      }
      piece.push(at(stop));
      if (stop < 1) end();
    }
  });
  end();
  return found.map((line) => ({ points: line, closed: false }));
}

function partsIn(segment: Segment, boxes: readonly LabelBox[]): Parts {
  return boxes.flatMap((box) => {
    const part = crosses(segment, box) ? partWithin(segment, box) : undefined;
    return part ? [part] : [];
  });
}

/** What parts of 0 to 1 take together. */
function inside(parts: Parts): [number, number][] {
  if (parts.length === 0) return [];
  const taken: [number, number][] = [];
  let from = 0;
  for (const [begin, stop] of [...outside(parts), [1, 1] as const]) {
    if (begin > from) taken.push([from, begin]);
    from = stop;
  }
  return taken;
}

/** What parts of 0 to 1 leave free. */
function outside(parts: Parts): [number, number][] {
  if (parts.length === 0) return [[0, 1]];
  const free: [number, number][] = [];
  let reached = 0;
  for (const [enter = 0, leave = 0] of [...parts].sort(([a = 0], [b = 0]) => a - b)) {
    if (enter > reached) free.push([reached, enter]);
    reached = Math.max(reached, leave);
  }
  if (reached < 1) free.push([reached, 1]);
  return free;
}
