import type { FaceGlyph, FontFace } from '../../tree.ts';
import type { EmbeddedFont } from '../pdfkit.ts';
import { codeOf, keepGlyphsApart, type GlyphCodes } from './glyphCodes.ts';

/** The faces that a document embeds, each with the codes that its glyphs have there. */
export class EmbeddedFaces {
  private readonly fonts = new Map<FontFace, EmbeddedFont>();
  private readonly codes = new Map<EmbeddedFont, GlyphCodes>();

  /** The font of a face; `embed` makes it the first time. */
  fontOf(face: FontFace, embed: () => EmbeddedFont): EmbeddedFont {
    const known = this.fonts.get(face);
    if (known) return known;
    const font = embed();
    keepGlyphsApart(font, face);
    this.fonts.set(face, font);
    this.codes.set(font, new Map());
    return font;
  }

  /** Gives each glyph its code; undefined for a font that is not of this document. */
  encoderOf(font: EmbeddedFont): ((glyph: FaceGlyph) => string) | undefined {
    const codes = this.codes.get(font);
    return codes && ((glyph) => codeOf(font, codes, glyph));
  }
}
