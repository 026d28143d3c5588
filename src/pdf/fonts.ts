import { createFontLibrary, openFace, type FontLibrary, type FontSource } from './reactPdf.ts';
import type { FindBreaks } from './text/breaks.ts';
import { createFallback } from './fallbackFaces.ts';
import { canSet, type MissingGlyph } from './text/shaping/fontChoice.ts';
import { needsNoGlyph } from './text/shaping/invisible.ts';
import { createTypesetter } from './text/typesetter.ts';

export interface Typography {
  readonly library: FontLibrary;
  /** Characters that were to be set and that no face has, each once, since this was asked the last time. */
  takeMissing(): MissingGlyph[];
  /** What React-PDF and what it is made of said on the console meanwhile, in their own words. */
  takeWarnings(): string[];
  /** What was taken is to be said again: of a layout that is used once more, without being made. */
  sayAgain(missing: readonly MissingGlyph[], warnings: readonly string[]): void;
  /** Whether a face has a character, or it needs none; fonts are opened as they are needed. */
  covers(codePoint: number): boolean;
}

/** More would be one cause said again: a text in a writing that no face has. */
const MOST_MISSING = 200;

/** A font library that sets text with optimum-fit lines, by the given rules for line ends. */
export function createTypography(sources: readonly FontSource[], findBreaks: FindBreaks): Typography {
  const missing = new Map<number, MissingGlyph>();
  const onMissingGlyph = (glyph: MissingGlyph): void => {
    if (missing.size < MOST_MISSING && !missing.has(glyph.codePoint)) missing.set(glyph.codePoint, glyph);
  };
  const fallback: ReturnType<typeof createFallback> = (...asked) => find(...asked);
  const typeset = createTypesetter({ findBreaks, fallback, onMissingGlyph });
  const warnings: string[] = [];
  const onWarning = (said: string): void => {
    if (warnings.length < MOST_MISSING) warnings.push(said);
  };
  const library = { ...createFontLibrary(sources, typeset), onWarning };
  const find = createFallback(library);
  return {
    library,
    takeMissing: () => {
      const taken = [...missing.values()];
      missing.clear();
      return taken;
    },
    takeWarnings: () => warnings.splice(0),
    sayAgain: (glyphs, said) => {
      glyphs.forEach(onMissingGlyph);
      said.forEach(onWarning);
    },
    covers: coverageOf(library),
  };
}

/** Asks the faces of stacks, which a build opens in any case, before the fallbacks. */
function coverageOf(library: FontLibrary): (codePoint: number) => boolean {
  const upright = library.sources.filter(({ style, weight }) => style === 'normal' && weight === 400);
  const files = new Set<string>();
  const inOrder = upright
    .toSorted((a, b) => Number(a.isFallback ?? false) - Number(b.isFallback ?? false))
    .filter(({ file }) => !files.has(file) && files.add(file));
  return (codePoint) =>
    needsNoGlyph(codePoint) || inOrder.some((source) => canSet(openFace(library, source), codePoint));
}
