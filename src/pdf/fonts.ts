import { createFontLibrary, loadFace, type FontLibrary, type FontSource } from './reactPdf.ts';
import type { FindBreaks } from './text/breaks.ts';
import type { MissingGlyph } from './text/fontChoice.ts';
import { createTypesetter } from './text/typesetter.ts';
import type { FontFace } from './tree.ts';

export interface Typography {
  readonly library: FontLibrary;
  /** Glyphs asked for and not found, since the start. */
  readonly missing: readonly MissingGlyph[];
}

/** A font library that sets text with optimum-fit lines, by the given rules for line ends. */
export function createTypography(sources: readonly FontSource[], findBreaks: FindBreaks): Typography {
  const missing: MissingGlyph[] = [];
  const typeset = createTypesetter({ findBreaks, onMissingGlyph: (glyph) => missing.push(glyph) });
  return { library: createFontLibrary(sources, typeset), missing };
}

/** Whether one face at least of each file has a character. Opens fonts as they are needed. */
export async function fontCoverage(
  sources: readonly FontSource[],
  library: FontLibrary,
): Promise<(codePoint: number) => boolean> {
  const upright = sources.filter(({ style, weight }) => style === 'normal' && weight === 400);
  const faces: FontFace[] = await Promise.all(
    upright.map(({ family, weight, style }) => loadFace(library, family, weight, style)),
  );
  return (codePoint) => faces.some((face) => face.hasGlyphForCodePoint(codePoint));
}
