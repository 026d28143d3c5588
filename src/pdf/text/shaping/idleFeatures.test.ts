import { expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { createFontLibrary, loadFace } from '../../reactPdf.ts';
import { shape } from './shaping.ts';

const OLD_STYLE = ['onum', 'pnum'];
/** What a layout hands over for it: React-PDF's style sheet has made a record of the list. */
const OLD_STYLE_IN_LAYOUT = { onum: true, pnum: true };

it('draws figures in the form asked for, keeps what they say, and shapes words as if nothing were asked', async () => {
  const library = createFontLibrary(FACES);
  const face = await loadFace(library, 'Source Serif 4', 400, 'normal');
  const plain = shape(face, '2024,', undefined);
  const old = shape(face, '2024,', OLD_STYLE);
  expect(old.glyphs.map(({ codePoints }) => codePoints)).toEqual(
    plain.glyphs.map(({ codePoints }) => codePoints),
  );
  expect(old.glyphs.map(({ id }) => id).slice(0, 4)).not.toEqual(
    plain.glyphs.map(({ id }) => id).slice(0, 4),
  );
  expect(old.glyphs.at(-1)?.id).toBe(plain.glyphs.at(-1)?.id);
  expect(shape(face, 'jumelage', OLD_STYLE)).toBe(shape(face, 'jumelage', undefined));
  expect(shape(face, 'jumelage', OLD_STYLE_IN_LAYOUT)).toBe(shape(face, 'jumelage', undefined));
  expect(shape(face, '2024,', OLD_STYLE_IN_LAYOUT).glyphs).toEqual(old.glyphs);
  expect(shape(face, 'jumelage', { ...OLD_STYLE_IN_LAYOUT, c2sc: true })).not.toBe(
    shape(face, 'jumelage', undefined),
  );
  expect(shape(face, 'jumelage', ['c2sc'])).not.toBe(shape(face, 'jumelage', undefined));
});
