import type { Root } from 'mdast';

/** What a parser on another core is told: bodies, with the index of the first, or that there will be no more. */
export type ToParse =
  | {
      readonly first: number;
      readonly bodies: readonly string[];
      /** Shared: 1 for a body that the program has parsed meanwhile. */
      readonly taken: Int32Array;
    }
  | 'end';

/** What it gives back. */
export interface ParsedBody {
  readonly index: number;
  readonly tree: Root;
}
