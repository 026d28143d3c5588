import fc from 'fast-check';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pngFile } from '../files/pngFile.ts';
import { pressImages } from './forPress.ts';
import { limitInk } from './inkLimit.ts';
import { trials } from '../../testing/trials.ts';

const profile = join(import.meta.dirname, '../../../color/FOGRA39L_coated.icc');
const press = pressImages({ profile, rgb: 'convert', inkLimit: 300 });
const convert = async (bytes: Uint8Array): Promise<Uint8Array> => (await press(bytes, 300)).data;

type Background = string | { r: number; g: number; b: number; alpha: number };

const patch = (background: Background) =>
  sharp({ create: { width: 16, height: 16, channels: typeof background === 'string' ? 3 : 4, background } });

/** Inks of an image's first pixel, in per cent, as they are written in it. */
async function inksOf(image: Uint8Array): Promise<number[]> {
  const inks = await sharp(image).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer();
  return [...inks.subarray(0, 4)].map((value) => Math.round(value / 2.55));
}

/** From Little CMS, through ImageMagick: sRGB to FOGRA39, perceptual, black point compensated. */
describe.each([
  ['#10c010', [72, 0, 99, 0]],
  ['#00ff00', [64, 0, 95, 0]],
  ['#c89678', [20, 43, 51, 7]],
  ['#8a8078', [46, 42, 46, 15]],
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

it.each([
  ['a JPEG of greys', patch('#808080').toColourspace('b-w').jpeg()],
  ['sixteen bits of grey', patch('#808080').toColourspace('grey16').png()],
  ['sixteen bits of colour', patch('#808080').toColourspace('rgb16').png()],
  ['a palette', patch('#808080').png({ palette: true })],
  ['a JPEG of three channels', patch('#808080').jpeg()],
  ['transparent greys', patch({ r: 128, g: 128, b: 128, alpha: 1 }).png()],
])('keeps greys in black alone, their numbers as they are: %s', async (_, source) => {
  const converted = await convert(await source.toBuffer());
  const { channels, space } = await sharp(converted).metadata();
  expect([channels, space]).toEqual([1, 'b-w']);
  const [grey = 0] = await sharp(converted).raw().toBuffer();
  expect(Math.abs(grey - 128)).toBeLessThanOrEqual(1);
});

it('keeps a picture of lines as it is, one bit a point', async () => {
  const lines = onePointPng();
  expect((await sharp(lines).metadata()).bitsPerSample).toBe(1);
  expect(Buffer.from(await convert(lines))).toEqual(lines);
});

/** A PNG of one bit of grey (ISO 15948, 11.2), which sharp does not write. */
function onePointPng(): Buffer {
  const layout = { width: 1, height: 1, bits: 1, colourType: 0 };
  return Buffer.from(pngFile(layout, deflateSync(Buffer.from([0, 0x80]))));
}

it('gives one picture for the same bytes', async () => {
  const source = await patch('#10c010').png().toBuffer();
  expect(await convert(Buffer.from(source))).toBe(await convert(source));
});

describe('the limit of ink', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  const pixel = fc.tuple(byte, byte, byte, byte);

  it('holds for every colour, keeps the order of the colours, and leaves what is within it', () => {
    fc.assert(
      fc.property(pixel, fc.integer({ min: 200, max: 400 }), ([c, m, y, k], limit) => {
        const pixels = Uint8Array.of(c, m, y, k);
        limitInk(pixels, limit);
        const [c2 = 0, m2 = 0, y2 = 0, k2 = 0] = pixels;
        expect(c2 + m2 + y2 + k2).toBeLessThanOrEqual(limit * 2.55 + 1e-9);
        if (c + m + y + k <= limit * 2.55) expect([...pixels]).toEqual([c, m, y, k]);
        expect(k2).toBeGreaterThanOrEqual(k);
        const pairs = [[c, m, c2, m2], [m, y, m2, y2], [c, y, c2, y2]] as const; // prettier-ignore
        for (const [a, b, a2, b2] of pairs) if (a >= b) expect(a2).toBeGreaterThanOrEqual(b2);
      }),
      { numRuns: trials(500) },
    );
  });

  it('holds in a dark picture, compressed and all', async () => {
    const noise = fc.sample(fc.uint8Array({ minLength: 64 * 64 * 3, maxLength: 64 * 64 * 3 }), {
      numRuns: 1,
      seed: 7,
    })[0];
    const dark = (noise ?? new Uint8Array()).map((value) => value >> 4);
    const source = await sharp(dark, { raw: { width: 64, height: 64, channels: 3 } })
      .png()
      .toBuffer();
    const inks = await sharp(await convert(source))
      .pipelineColourspace('cmyk')
      .toColourspace('cmyk')
      .raw()
      .toBuffer();
    let heaviest = 0;
    for (let i = 0; i < inks.length; i += 4)
      heaviest = Math.max(heaviest, inks.subarray(i, i + 4).reduce((sum, ink) => sum + ink, 0) / 2.55);
    expect(heaviest).toBeGreaterThan(250);
    expect(heaviest).toBeLessThanOrEqual(300);
  });
});
