import type { FontFace } from '../../tree.ts';
import { deflated } from '../packing/filePieces.ts';
import type { EmbeddedFont } from '../pdfkit.ts';

/** The file of a face with some of its glyphs, as it was written. */
interface KeptSubset {
  readonly glyphs: string;
  readonly bytes: Uint8Array;
  readonly packed: Promise<Uint8Array>;
}

/** Those of each face that were written last, the newest first. */
export type KeptSubsets = WeakMap<FontFace, readonly KeptSubset[]>;

/** Whoever writes looks at this page and at that one: so many subsets of a face are kept. */
const MOST_KEPT = 3;

const kept = new WeakSet<EmbeddedFont>();

/**
 * Has an embedded font take a file that was written lately, where its glyphs are the same in the same order.
 * @param say told what that file is when it is deflated
 */
export function keepSubset(
  face: FontFace,
  font: EmbeddedFont,
  subsets: KeptSubsets,
  say: (bytes: Uint8Array, packed: Promise<Uint8Array>) => void,
): void {
  if (kept.has(font)) return;
  kept.add(font);
  const { subset } = font;
  const encode = subset.encode.bind(subset);
  subset.encode = () => {
    // Before it is written: a glyph that is put together from others brings these along then
    const glyphs = subset.glyphs.join();
    const before = subsets.get(face) ?? [];
    const one = before.find((other) => other.glyphs === glyphs) ?? written(glyphs, encode());
    subsets.set(face, [one, ...before.filter((other) => other !== one)].slice(0, MOST_KEPT));
    say(one.bytes, one.packed);
    return one.bytes;
  };
}

function written(glyphs: string, bytes: Uint8Array): KeptSubset {
  return { glyphs, bytes, packed: deflated(bytes) };
}
