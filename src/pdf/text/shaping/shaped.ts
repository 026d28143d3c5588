import type { FaceGlyph } from '../../tree.ts';

/** Glyphs of a short text in one face, in font units. Shared: never change it. */
export interface Shaped {
  readonly glyphs: readonly FaceGlyph[];
  readonly advances: readonly number[];
  readonly xOffsets: readonly number[] | undefined;
  /** Above the baseline: of marks on letters that no face has in one. */
  readonly yOffsets?: readonly number[] | undefined;
  readonly width: number;
}
