/** What `world.json` holds: lines as `encodeLine` writes them, countries as TopoJSON has them. */
export interface WrittenWorld {
  readonly stepsPerDegree: number;
  readonly arcs: readonly string[];
  /** By ISO 3166-1 alpha-2 code, or by name without one: polygons, their rings, the arcs of each (`~i` backwards). */
  readonly countries: Readonly<Record<string, readonly (readonly (readonly number[])[])[]>>;
  /** Between first divisions, by the code of the country. */
  readonly borders: Readonly<Record<string, readonly string[]>>;
}
