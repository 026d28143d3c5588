/** A field to be filled with a pattern, in points. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  /** Size of one figure of the pattern. */
  readonly cell: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** As a path writes it. */
export function at(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** One open or closed stroke. */
export function stroke(spots: readonly Spot[], closed = false): string {
  return `M${spots.map(({ x, y }) => at(x, y)).join('L')}${closed ? 'Z' : ''}`;
}

/** What is drawn at each place of a lattice that covers a field and one cell more on each side. */
export function overField(
  { width, height }: Pick<Ground, 'width' | 'height'>,
  step: Spot,
  draw: (spot: Spot, column: number, row: number) => string,
): string {
  let path = '';
  for (let row = -1; row * step.y <= height + step.y; row += 1)
    for (let column = -1; column * step.x <= width + step.x; column += 1)
      path += draw({ x: column * step.x, y: row * step.y }, column, row);
  return path;
}

/** A regular polygon around a spot; `turn` in radians, from the right. */
export function polygon({ x, y }: Spot, corners: number, radius: number, turn = 0): Spot[] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = turn + (2 * Math.PI * corner) / corners;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

/** Every second row stands half a step to the right. */
export function staggered(step: number, row: number): number {
  return row % 2 === 0 ? 0 : step / 2;
}
