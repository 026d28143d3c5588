import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createImageConverter } from './pressImages.ts';

const profile = join(import.meta.dirname, '../../../../color/FOGRA39L_coated.icc');
const convert = createImageConverter({ profile, rgb: 'convert' });

type Background = string | { r: number; g: number; b: number; alpha: number };

const patch = (background: Background) =>
  sharp({ create: { width: 16, height: 16, channels: typeof background === 'string' ? 3 : 4, background } });

/** Inks of an image's first pixel, in per cent, as they are written in it. */
async function inksOf(image: Buffer): Promise<number[]> {
  const inks = await sharp(image).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer();
  return [...inks.subarray(0, 4)].map((value) => Math.round(value / 2.55));
}

/** From Little CMS, through ImageMagick: sRGB to FOGRA39, perceptual, black point compensated. */
describe.each([
  ['#10c010', [72, 0, 99, 0]],
  ['#00ff00', [64, 0, 95, 0]],
  ['#c89678', [20, 43, 51, 7]],
  ['#808080', [50, 41, 41, 17]],
  ['#ffffff', [0, 0, 0, 0]],
])('%s', (colour, expected) => {
  it.each(['png', 'jpeg'] as const)('as %s gets the inks of the printing condition', async (format) => {
    const inks = await inksOf(await convert(await patch(colour).toFormat(format).toBuffer()));
    for (const [index, ink] of inks.entries())
      expect(Math.abs(ink - (expected[index] ?? -9))).toBeLessThan(6);
  });
});

it('lets paper show where an image is transparent', async () => {
  const clear = await patch({ r: 0, g: 0, b: 0, alpha: 0 }).png().toBuffer();
  expect(await inksOf(await convert(clear))).toEqual([0, 0, 0, 0]);
});

it('keeps the numbers of an image that comes in inks, with a profile or without', async () => {
  for (const attach of [true, false]) {
    const separated = await patch('#10c010')
      .withIccProfile(profile, { attach })
      .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
      .toBuffer();
    expect(await inksOf(await convert(separated))).toEqual(await inksOf(separated));
  }
});

it('makes four inks of greys, of sixteen bits and of palettes', async () => {
  const sources = [
    patch('#808080').toColourspace('b-w').jpeg(),
    patch('#808080').toColourspace('grey16').png(),
    patch('#808080').toColourspace('rgb16').png(),
    patch('#808080').png({ palette: true }),
  ];
  for (const source of sources) {
    const converted = await convert(await source.toBuffer());
    expect((await sharp(converted).metadata()).space).toBe('cmyk');
    const [, , , black] = await inksOf(converted);
    expect(black).toBeGreaterThan(10);
  }
});
