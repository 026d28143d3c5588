import type { FaceGlyph, GlyphPosition } from '../../tree.ts';
import { decimal } from '../decimal.ts';
import { withTextOfEach } from './glyphCodes.ts';

export interface TextRunPlace {
  readonly x: number;
  readonly y: number;
  readonly fontId: string;
  /** Points. */
  readonly fontSize: number;
  readonly unitsPerEm: number;
}

/**
 * Operators that show a run (ISO 32000-1, 9.4). Pages are drawn upside down, so the text matrix
 * flips each run back. A glyph with an offset gets a matrix of its own.
 */
export function textOperators(
  glyphs: readonly FaceGlyph[],
  positions: readonly GlyphPosition[],
  place: TextRunPlace,
  codeOf: (glyph: FaceGlyph) => string,
): string {
  const { fontSize, unitsPerEm } = place;
  const parts = ['BT', `/${place.fontId} ${decimal(fontSize)} Tf`, matrix(place.x, place.y)];
  let array = '';
  let hex = '';
  let x = place.x;
  let displaced = false;
  const flush = (): void => {
    if (hex) array += `<${hex}>`;
    if (array) parts.push(`[${array}] TJ`);
    array = hex = '';
  };
  withTextOfEach(glyphs).forEach((glyph, i) => {
    const position = positions[i];
    if (!position) return;
    const offset = position.xOffset !== 0 || position.yOffset !== 0;
    if (offset || displaced) {
      flush();
      parts.push(matrix(x + position.xOffset, place.y - position.yOffset));
    }
    displaced = offset;
    hex += codeOf(glyph);
    const natural = (glyph.advanceWidth / unitsPerEm) * fontSize;
    // pdfkit's own precision: anything less moves a glyph by a pixel now and then
    const extra = Math.round(((position.xAdvance - natural) * 1e9) / fontSize) / 1e6;
    if (extra !== 0) {
      array += `<${hex}>${-extra}`;
      hex = '';
    }
    x += position.xAdvance;
  });
  flush();
  parts.push('ET');
  return parts.join('\n');
}

function matrix(x: number, y: number): string {
  return `1 0 0 -1 ${decimal(x)} ${decimal(y)} Tm`;
}
