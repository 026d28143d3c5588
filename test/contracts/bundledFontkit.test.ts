import * as published from 'fontkit';
import { expect, it } from 'vitest';
import { FACES } from '../../fonts/faces.ts';
import { bundledPackage } from './bundledPackage.ts';

const bundled = (await bundledPackage("export * from 'fontkit';")) as typeof published;

/** What a face says of a text, its tables of names and sizes, and the face with that text alone. */
function readWith({ openSync }: typeof published, file: string): unknown {
  const font = openSync(file);
  if ('fonts' in font) throw new Error('A collection of faces.');
  const { glyphs, positions } = font.layout('Œuvre fifi, AV. 橋の上 “x”');
  const subset = font.createSubset();
  for (const glyph of glyphs) subset.includeGlyph(glyph);
  const { head, hhea, post } = font as unknown as Record<string, object>;
  return {
    glyphs: glyphs.map(({ id, advanceWidth, codePoints }) => [id, advanceWidth, codePoints]),
    positions,
    tables: [head, hhea, post],
    names: [font.fullName, font.copyright, font.ascent, font.bbox],
    subset: Buffer.from(subset.encode()).toString('base64'),
  };
}

const FAMILIES = new Set(['Source Serif 4', 'Source Sans 3', 'Noto Serif JP']);
const PLAIN = FACES.filter(
  ({ family, weight, style }) => FAMILIES.has(family) && weight === 400 && style === 'normal',
);

it.each(PLAIN)('reads $family as fontkit does', ({ file }) => {
  expect(readWith(bundled, file)).toEqual(readWith(published, file));
});
