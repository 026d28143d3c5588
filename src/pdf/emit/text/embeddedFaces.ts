import type { FaceGlyph, FontFace } from '../../tree.ts';
import type { EmbeddedFont } from '../pdfkit.ts';
import { codeOf, keepGlyphsApart, knownCodeOf, nextCode, type GlyphCodes } from './glyphCodes.ts';

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

  /** The font of a face that is embedded already. */
  known(face: FontFace): EmbeddedFont | undefined {
    return this.fonts.get(face);
  }

  /**
   * Tells the codes that glyphs would get, asked for in this order, and gives none: those of one new text or glyph
   * after the other, each asked for once.
   */
  forecast(): (face: FontFace, glyph: FaceGlyph) => string {
    const given = new Map<FontFace, number>();
    return (face, glyph) => {
      const font = this.fonts.get(face);
      const codes = font && this.codes.get(font);
      const known = codes && knownCodeOf(codes, glyph);
      if (known !== undefined) return known;
      const before = given.get(face) ?? 0;
      given.set(face, before + 1);
      return nextCode(font, before);
    };
  }
}
