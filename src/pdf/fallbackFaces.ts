import { openedFace, openFace, type FontLibrary, type FontSource } from './reactPdf.ts';
import type { FontFace } from './tree.ts';
import type { FaceSearch } from './text/shaping/fontChoice.ts';
import { canSet } from './text/shaping/fontChoice.ts';

type FindFallback = NonNullable<FaceSearch['fallback']>;

/**
 * Finds the face for characters that a text's own stack lacks: the fallback that is nearest to the text's
 * first face in design, style and weight, else any face of the library. So what one stack can set, every
 * stack can. A face is opened when it is asked for the first time.
 */
export function createFallback(library: FontLibrary): FindFallback {
  const orders = new Map<FontFace, readonly FontSource[]>();
  const found = new Map<string, FontFace | undefined>();
  return (codePoints, beside) => {
    let order = orders.get(beside);
    if (!order) orders.set(beside, (order = inOrderFor(beside, library)));
    const key = `${beside.postscriptName} ${codePoints.join(' ')}`;
    if (found.has(key)) return found.get(key);
    const sets = (source: FontSource): boolean =>
      codePoints.every((codePoint) => canSet(openFace(library, source), codePoint));
    const source = order.find(sets);
    const face = source && openFace(library, source);
    found.set(key, face);
    return face;
  };
}

/** Every file once: fallbacks first, then by likeness, then as the library lists them. */
function inOrderFor(beside: FontFace, library: FontLibrary): FontSource[] {
  const { sources } = library;
  const own = sources.find((source) => openedFace(library, source) === beside);
  const unlikeness = ({ design, style, weight, isFallback }: FontSource): number =>
    (isFallback ? 0 : 10_000) +
    (design === undefined || design === own?.design ? 0 : 4_000) +
    (style === own?.style ? 0 : 2_000) +
    Math.abs(weight - (own?.weight ?? 400));
  const files = new Set<string>();
  return sources
    .toSorted((a, b) => unlikeness(a) - unlikeness(b))
    .filter(({ file }) => !files.has(file) && files.add(file));
}
