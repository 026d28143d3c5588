import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cmykTiff } from '../../../pictures/targets/cmykTiff.ts';
import { withoutWords } from '../../../testing/findingWords.ts';
import { spoil, streamObject, type Spoiled } from '../../../testing/spoil.ts';
import { judge } from '../../judge.ts';
import { DEFAULT_OPTIONS } from '../subject.ts';

const SRGB = readFileSync(new URL('../../../../color/sRGB.icc', import.meta.url));
const CONDITION = new URL('../../../../color/FOGRA39L_coated.icc', import.meta.url).pathname;
const [WIDTH, HEIGHT] = [300, 200];

/** A fall of colours from dark to light: red, green and blue of each column. */
function fall(colourOf: (light: number) => readonly [number, number, number]): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let at = 0; at < WIDTH * HEIGHT; at += 1)
    pixels.set(colourOf(Math.round(((at % WIDTH) / WIDTH) * 255)), at * 3);
  return pixels;
}

const GREYS = fall((light) => [light, light, light]);
const SEPIA = fall((light) => [Math.min(255, light + 40), light, Math.max(0, light - 40)]);
/** Grey but for one red dot. */
const DOTTED = GREYS.slice();
for (let row = 90; row < 100; row += 1)
  for (let column = 90; column < 100; column += 1) DOTTED.set([200, 20, 20], (row * WIDTH + column) * 3);

/** In the inks of the printing condition, one byte each. */
const separated = (pixels: Uint8Array): Promise<Buffer> =>
  sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .withIccProfile(CONDITION, { attach: false })
    .raw()
    .toBuffer();

const jpegOf = (inks: Uint8Array): Promise<Buffer> =>
  sharp(cmykTiff(inks, WIDTH, HEIGHT))
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer();

const one = (pixels: Uint8Array): Uint8Array => pixels.filter((_, index) => index % 3 === 0);
/** Black alone, in four channels. */
const blackAlone = (): Uint8Array =>
  Uint8Array.from(one(GREYS)).reduce(
    (inks, light, at) => {
      inks[at * 4 + 3] = 255 - light;
      return inks;
    },
    new Uint8Array(WIDTH * HEIGHT * 4),
  );

/** Names of what PP-059 says of a file with such a picture; `space` may need the file. */
async function saidOf(
  data: Uint8Array,
  space: unknown | ((spoiled: Spoiled) => unknown),
  entries: Record<string, unknown> = {},
): Promise<unknown[]> {
  const isCoded = 'Filter' in entries;
  const bytes = await spoil((spoiled) => {
    const dict = {
      Type: 'XObject',
      Subtype: 'Image',
      Width: WIDTH,
      Height: HEIGHT,
      BitsPerComponent: 8,
      ColorSpace: typeof space === 'function' ? space(spoiled) : space,
      Filter: 'FlateDecode',
      ...entries,
    };
    spoiled.resource(
      'XObject',
      'Im',
      streamObject(spoiled.context, dict, isCoded ? data : deflateSync(data)),
    );
    spoiled.paint('36 0 0 24 100 150 cm /Im Do');
  });
  const { findings } = await judge(bytes, {
    standards: ['PDF/X-4'],
    press: { ...DEFAULT_OPTIONS, allowRgbIcc: true },
  });
  expect(withoutWords(findings)).toEqual([]);
  return findings
    .filter(({ rule }) => rule === 'PP-059')
    .map(({ severity, data: said }) => [severity, said['fault']]);
}

const ofScreen = ({ context }: Spoiled): unknown => ['ICCBased', streamObject(context, { N: 3 }, SRGB)];
const CAL_GRAY = ['CalGray', { WhitePoint: [0.95, 1, 1.09] }];

describe('a picture of greys', () => {
  it('is told in four inks, as raw pixels and as a JPEG', async () => {
    const inks = await separated(GREYS);
    expect(await saidOf(inks, 'DeviceCMYK')).toEqual([['warning', 'greys']]);
    expect(await saidOf(await jpegOf(inks), 'DeviceCMYK', { Filter: 'DCTDecode' })).toEqual([
      ['warning', 'greys'],
    ]);
  });

  it('is told in red, green and blue, which are separated', async () => {
    expect(await saidOf(GREYS, ofScreen)).toEqual([['warning', 'greys']]);
  });

  it('is told where its greys are chosen from a list of inks', async () => {
    const list = (await separated(GREYS)).subarray(0, 256 * 4);
    const space = ({ context }: Spoiled) => ['Indexed', 'DeviceCMYK', 255, streamObject(context, {}, list)];
    expect(await saidOf(one(GREYS), space)).toEqual([['warning', 'greys']]);
  });

  it('is told with a profile of its own', async () => {
    expect(await saidOf(one(GREYS), CAL_GRAY)).toEqual([['warning', 'converted']]);
  });

  it('is sound in grey and in black alone', async () => {
    expect(await saidOf(one(GREYS), 'DeviceGray')).toEqual([]);
    expect(await saidOf(blackAlone(), 'DeviceCMYK')).toEqual([]);
  });
});

describe('a picture of two tones', () => {
  const bits = new Uint8Array((WIDTH * HEIGHT) / 2).fill(0b10101010);
  it.each([
    ['DeviceGray', []],
    ['DeviceCMYK', [['error', 'found']]],
    [CAL_GRAY, [['warning', 'converted']]],
  ] as const)('in %j', async (space, said) => {
    expect(await saidOf(bits, space, { BitsPerComponent: 1 })).toEqual(said);
  });
});

describe('a picture of colours', () => {
  it.each([
    ['sepia', SEPIA],
    ['greys with a red dot', DOTTED],
  ])('may print in all inks: %s', async (_what, pixels) => {
    const inks = await separated(pixels);
    expect(await saidOf(inks, 'DeviceCMYK')).toEqual([]);
    expect(await saidOf(await jpegOf(inks), 'DeviceCMYK', { Filter: 'DCTDecode' })).toEqual([]);
    expect(await saidOf(pixels, ofScreen)).toEqual([]);
  });
});
