/** A place on the page, in points from the map's top left. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** A line of the page; a closed one ends where it began, without saying that point again. */
export interface PageLine {
  readonly points: readonly PagePoint[];
  readonly closed: boolean;
}
