/** What `world.json` holds: lines as `encodeLine` writes them, areas as TopoJSON has them. */
export interface WrittenWorld {
  readonly stepsPerDegree: number;
  readonly arcs: readonly string[];
  /** By ISO 3166-1 alpha-2 code, or by name without one. */
  readonly countries: Readonly<Record<string, WrittenArea>>;
  /** First divisions, by the code of the country. */
  readonly divisions: Readonly<Record<string, WrittenDivisions>>;
}

/** Polygons, their rings, the arcs of each (`~i` backwards). */
export type WrittenArea = readonly (readonly (readonly number[])[])[];

export interface WrittenDivisions {
  readonly arcs: readonly string[];
  /** Those of the arcs that lie between two divisions. */
  readonly borders: readonly number[];
  /** By the second part of its ISO 3166-2 code; of a French region, its INSEE code. */
  readonly areas: Readonly<Record<string, WrittenArea>>;
}
