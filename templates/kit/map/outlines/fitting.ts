import type { Position } from './svgRings.ts';

/** Mercator, in radians, y downwards as in SVG. */
export function mercator([longitude, latitude]: Position): Position {
  return [(longitude * Math.PI) / 180, -Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))];
}

export function fromMercator([x, y]: Position): Position {
  return [(x * 180) / Math.PI, (Math.atan(Math.exp(-y)) * 360) / Math.PI - 90];
}

/** A drawing in the Mercator projection: `x = scale × east + left`, likewise downwards. */
export interface DrawingFit {
  readonly scale: Position;
  readonly offset: Position;
}

/** Share of the outline that a fit believes: the rest are islands that only one of the two drawings has. */
const BELIEVED = 0.8;
const ROUNDS = 30;

/**
 * How a drawing without coordinates lies on the earth: its outline is brought onto that of the same
 * country, each vertex going to the nearest, again and again (iterative closest point).
 */
export function fitTo(drawn: readonly Position[], earth: readonly Position[]): DrawingFit {
  const known = earth.map(mercator);
  const [from, to] = [cornersOf(known), cornersOf(drawn)];
  let placement = throughPairs([
    [from.low, to.low],
    [from.high, to.high],
  ]);
  for (let round = 0; round < ROUNDS; round++) {
    const pairs = known.map((position) => {
      const target = placed(position, placement);
      const nearest = nearestOf(drawn, target);
      return { pair: [position, nearest] as const, distance: distanceBetween(target, nearest) };
    });
    pairs.sort((a, b) => a.distance - b.distance);
    placement = throughPairs(pairs.slice(0, pairs.length * BELIEVED).map(({ pair }) => pair));
  }
  return placement;
}

export function placed([x, y]: Position, { scale, offset }: DrawingFit): Position {
  return [x * scale[0] + offset[0], y * scale[1] + offset[1]];
}

/** Longitude and latitude of a place of the drawing. */
export function located([x, y]: Position, { scale, offset }: DrawingFit): Position {
  return fromMercator([(x - offset[0]) / scale[0], (y - offset[1]) / scale[1]]);
}

export function nearestOf(positions: readonly Position[], [x, y]: Position): Position {
  let nearest: Position = [Infinity, Infinity];
  let least = Infinity;
  for (const position of positions) {
    const distance = (position[0] - x) ** 2 + (position[1] - y) ** 2;
    if (distance < least) [least, nearest] = [distance, position];
  }
  return nearest;
}

export function distanceBetween([ax, ay]: Position, [bx, by]: Position): number {
  return Math.hypot(ax - bx, ay - by);
}

/** Least squares on each axis by itself. */
function throughPairs(pairs: readonly (readonly [Position, Position])[]): DrawingFit {
  const [x, y] = [0, 1].map((axis) => {
    const line = pairs.map(([from, to]) => [from[axis] ?? 0, to[axis] ?? 0] as const);
    const mean = (side: 0 | 1): number => line.reduce((sum, ends) => sum + ends[side], 0) / line.length;
    const [meanFrom, meanTo] = [mean(0), mean(1)];
    const spread = line.reduce((sum, [from]) => sum + (from - meanFrom) ** 2, 0);
    const common = line.reduce((sum, [from, to]) => sum + (from - meanFrom) * (to - meanTo), 0);
    const scale = common / spread;
    return { scale, offset: meanTo - scale * meanFrom };
  });
  return { scale: [x?.scale ?? 1, y?.scale ?? 1], offset: [x?.offset ?? 0, y?.offset ?? 0] };
}

export function cornersOf(positions: readonly Position[]): { low: Position; high: Position } {
  const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
  return {
    low: [Math.min(...xs), Math.min(...ys)],
    high: [Math.max(...xs), Math.max(...ys)],
  };
}
