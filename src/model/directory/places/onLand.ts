import type { Coordinates } from './coordinates.ts';

/** Whether a position lies on or near the land of a country. */
export type OnLand = (position: Coordinates) => boolean;

/** The countries of the maps. */
export interface WorldLand {
  /** The land of the French side, overseas included. */
  readonly french: OnLand;
  /** Of a country by its ISO 3166-1 alpha-2 code; undefined where the maps have no land under it. */
  of(code: string): OnLand | undefined;
  /** The land that a map of a way between France and a country draws; undefined where it has none. */
  routeOf(code: string): OnLand | undefined;
  /** Codes of the first divisions of a country; none where the maps do not know them. */
  divisionsOf(code: string): readonly string[];
  /** Countries whose divisions are known. */
  readonly divided: readonly string[];
}

/** Reads the world only when it is asked for: it is large. */
export type ReadWorldLand = () => Promise<WorldLand>;
