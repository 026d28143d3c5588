import type { FontFace } from '../../tree.ts';
import { deflated } from '../packing/filePieces.ts';
import type { EmbeddedFont } from '../pdfkit.ts';

/** The file of a face with some of its glyphs, as it was written last. */
interface KeptSubset {
  readonly glyphs: string;
  readonly bytes: Uint8Array;
  readonly packed: Promise<Uint8Array>;
}

export type KeptSubsets = WeakMap<FontFace, KeptSubset>;

const kept = new WeakSet<EmbeddedFont>();

/**
 * Has an embedded font take the file that was written last, where its glyphs are the same in the same order.
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
    const known = subsets.get(face);
    const bytes = known?.glyphs === glyphs ? known.bytes : encode();
    const packed = known?.bytes === bytes ? known.packed : deflated(bytes);
    subsets.set(face, { glyphs, bytes, packed });
    say(bytes, packed);
    return bytes;
  };
}
