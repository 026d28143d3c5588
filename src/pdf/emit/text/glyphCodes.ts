import type { FaceGlyph, FontFace } from '../../tree.ts';
import type { EmbeddedFont } from '../pdfkit.ts';

/** Codes of a font's glyphs, by glyph and the text that it stands for. */
export type GlyphCodes = Map<
  number,
  { readonly text: string; readonly code: string; readonly others: Map<string, string> }
>;

/**
 * The four-digit code of a glyph in an embedded subset. One code stands for one glyph *and* one
 * text: a glyph shared by U+0020 and U+00A0, or by 日 and its radical U+2F47, gets two codes, so
 * that search, copying and screen readers get the character that was written.
 */
export function codeOf(font: EmbeddedFont, codes: GlyphCodes, glyph: FaceGlyph): string {
  const text = textOf(glyph);
  const known = codes.get(glyph.id);
  if (!known) {
    const code = register(font, font.subset.includeGlyph(glyph.id), glyph);
    codes.set(glyph.id, { text, code, others: new Map() });
    return code;
  }
  if (known.text === text) return known.code;
  let code = known.others.get(text);
  if (code === undefined)
    known.others.set(text, (code = register(font, aliasOf(font, glyph.id, text), glyph)));
  return code;
}

/** The code that a glyph has already. */
export function knownCodeOf(codes: GlyphCodes, glyph: FaceGlyph): string | undefined {
  const known = codes.get(glyph.id);
  const text = textOf(glyph);
  return known?.text === text ? known.code : known?.others.get(text);
}

/** The code that the next new one of so many gets. */
export function nextCode(font: Pick<EmbeddedFont, 'subset'> | undefined, before: number): string {
  // Without a font yet: behind the glyph of what no face has
  return writtenCode((font?.subset.glyphs.length ?? 1) + before);
}

/**
 * Gives a subset a glyph cache of its own. Writing a subset opens parts of composite glyphs (the dot
 * of a colon) without their text; in the shared cache they would stay so, and the next document
 * would lose its full stops.
 */
export function keepGlyphsApart(font: EmbeddedFont, source: FontFace): void {
  font.subset.font = Object.create(source, { _glyphs: { value: {} } }) as object;
}

/**
 * Glyphs of a run with a text for each, as every code must have (ISO 14289-1, 7.21.7). A face may draw one
 * letter as several glyphs (ẹ under an acute: e, dot, acute) and says the text of the first alone: it is then
 * shared out by its canonical parts, which together are the letter as it was written.
 */
export function withTextOfEach(glyphs: readonly FaceGlyph[]): readonly FaceGlyph[] {
  if (glyphs.every(({ codePoints }) => codePoints.length > 0)) return glyphs;
  const shared: FaceGlyph[] = [];
  for (let first = 0, next; first < glyphs.length; first = next) {
    next = first + 1;
    while (glyphs[next]?.codePoints.length === 0) next += 1;
    const drawn = glyphs.slice(first, next);
    const parts = next - first > 1 ? canonicalParts(drawn[0]?.codePoints ?? []) : undefined;
    drawn.forEach((glyph, i) => {
      const end = i + 1 === drawn.length ? undefined : i + 1;
      shared.push(parts ? { ...glyph, codePoints: parts.slice(i, end) } : glyph);
    });
  }
  return shared;
}

function canonicalParts(codePoints: readonly number[]): number[] {
  const parts = String.fromCodePoint(...codePoints).normalize('NFD');
  return Array.from(parts, (part) => part.codePointAt(0) ?? 0);
}

function aliasOf(font: EmbeddedFont, id: number, text: string): number {
  const { subset } = font;
  subset.glyphs.push(id);
  const index = subset.glyphs.length - 1;
  subset.mapping[`${id}:${text}`] = index;
  return index;
}

function register(font: EmbeddedFont, index: number, glyph: FaceGlyph): string {
  font.widths[index] ??= glyph.advanceWidth * font.scale;
  font.unicode[index] ??= glyph.codePoints;
  return writtenCode(index);
}

function writtenCode(index: number): string {
  return index.toString(16).padStart(4, '0');
}

/** Nearly all glyphs stand for one character, and are asked for again and again. */
function textOf({ codePoints }: FaceGlyph): string {
  const [first = 0] = codePoints;
  return codePoints.length === 1 ? String.fromCodePoint(first) : String.fromCodePoint(...codePoints);
}
