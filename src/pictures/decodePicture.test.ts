import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { MOST_PIXELS } from './bounds.ts';
import { decodePicture } from './decodePicture.ts';
import { pngChunk, pngFile } from './files/pngFile.ts';

const colour = { r: 200, g: 120, b: 40 };
const clear = { ...colour, alpha: 0.5 };
const picture = (background: object = colour, channels: 3 | 4 = 3): Sharp =>
  sharp({ create: { width: 24, height: 16, channels, background } });

const jpeg = (): Promise<Buffer> => picture().jpeg({ quality: 98 }).toBuffer();
const png = (): Promise<Buffer> => picture().png().toBuffer();

async function faultOf(bytes: Uint8Array): Promise<unknown> {
  const decoded = await decodePicture(bytes);
  return 'fault' in decoded ? decoded : 'sound';
}

/** A file with one byte changed, `from` places after a mark. */
function changed(file: Uint8Array, mark: readonly number[], from: number, byte: number): Uint8Array {
  const copy = Buffer.from(file);
  copy[copy.indexOf(Buffer.from(mark)) + from] = byte;
  return copy;
}

describe('a sound picture', () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ['JPEG', jpeg],
    ['progressive JPEG', () => picture().jpeg({ progressive: true, quality: 98 }).toBuffer()],
    ['PNG', png],
    ['interlaced PNG', () => picture().png({ progressive: true }).toBuffer()],
    ['PNG of a palette', () => picture().png({ palette: true }).toBuffer()],
    ['PNG of 16 bits', () => picture().toColourspace('rgb16').png().toBuffer()],
    [
      'PNG with needless opacity',
      () =>
        picture({ ...colour, alpha: 1 }, 4)
          .png()
          .toBuffer(),
    ],
    ['JPEG with a profile', () => picture().withIccProfile('p3').jpeg({ quality: 98 }).toBuffer()],
    ['JPEG with something behind its end', async () => Buffer.concat([await jpeg(), Buffer.alloc(5000, 7)])],
    ['PNG with something behind its end', async () => Buffer.concat([await png(), Buffer.alloc(5000, 7)])],
  ])('%s has its colours, three a pixel', async (_, make) => {
    const decoded = await decodePicture(await make());
    if ('fault' in decoded) throw new Error(decoded.fault);
    expect([decoded.width, decoded.height, decoded.channels]).toEqual([24, 16, 3]);
    [...decoded.pixels.subarray(0, 3)].forEach((part, index) =>
      expect(Math.abs(part - ([200, 120, 40][index] ?? -9))).toBeLessThan(5),
    );
  });

  it.each<[string, Sharp]>([
    ['colours', picture(clear, 4).png()],
    ['greys', picture({ r: 9, g: 9, b: 9, alpha: 0.5 }, 4).toColourspace('b-w').png()],
    ['a palette', picture(clear, 4).png({ palette: true })],
    ['interlaced', picture(clear, 4).png({ progressive: true })],
  ])('keeps its opacity: %s', async (_, made) => {
    const decoded = await decodePicture(await made.toBuffer());
    if ('fault' in decoded) throw new Error(decoded.fault);
    expect(decoded.channels).toBe(4);
    expect(Math.abs((decoded.pixels[3] ?? 0) - 128)).toBeLessThan(3);
    expect(decoded.plain).toBeUndefined();
  });

  it('stands upright, whichever of the eight ways its camera was held', async () => {
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      const decoded = await decodePicture(await picture().jpeg().withMetadata({ orientation }).toBuffer());
      if ('fault' in decoded) throw new Error(decoded.fault);
      const size = orientation > 4 ? [16, 24] : [24, 16];
      expect([decoded.width, decoded.height, decoded.plain === undefined]).toEqual([
        ...size,
        orientation > 1,
      ]);
    }
  });

  it('is read without notes of the camera and profiles that are broken', async () => {
    const noted = await picture().withIccProfile('p3').withMetadata({ orientation: 6 }).jpeg().toBuffer();
    for (const mark of ['Exif', 'ICC_PROFILE']) {
      const broken = Buffer.from(noted);
      broken.fill(0xff, broken.indexOf(mark) + 14, broken.indexOf(mark) + 80);
      expect(await faultOf(broken)).toBe('sound');
    }
  });

  it('says that it holds further views', async () => {
    const still = Buffer.from(await png());
    const at = still.indexOf('IDAT') - 4;
    const views = pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
    const decoded = await decodePicture(Buffer.concat([still.subarray(0, at), views, still.subarray(at)]));
    expect(decoded).toMatchObject({ isAnimated: true });
  });
});

describe('what is no picture', () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ['GIF', () => picture().gif().toBuffer()],
    ['WebP', () => picture().webp().toBuffer()],
    ['TIFF', () => picture().tiff().toBuffer()],
    ['AVIF', () => picture().avif().toBuffer()],
    ['SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['HEIC', async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')],
    ['PDF', async () => Buffer.from('%PDF-1.7\n')],
    ['HTML', async () => Buffer.from('<!DOCTYPE html><title>404</title>')],
  ])('is named: %s', async (found, make) => {
    expect(await faultOf(await make())).toEqual({ fault: 'format', found });
  });

  it('may be nothing that is known', async () => {
    expect(await faultOf(Buffer.from('pas une image'))).toEqual({ fault: 'format', found: undefined });
    expect(await faultOf(new Uint8Array())).toEqual({ fault: 'format', found: undefined });
  });
});

describe('a damaged picture', () => {
  const noisy = (): Sharp => {
    const pixels = Uint8Array.from({ length: 64 * 64 * 3 }, (_, i) => (i * i * 31) % 251);
    return sharp(pixels, { raw: { width: 64, height: 64, channels: 3 } });
  };

  it.each(['jpeg', 'png'] as const)('is told wherever it is cut: %s', async (format) => {
    const whole = await noisy().toFormat(format).toBuffer();
    // What ends a PNG file says nothing of its pixels
    const needed = format === 'png' ? whole.length - 12 : whole.length;
    for (let end = 8; end < needed; end += Math.ceil(needed / 40))
      expect([end, await faultOf(whole.subarray(0, end))]).toEqual([end, { fault: 'damaged' }]);
  });

  it('is told by the sums of its chunks', async () => {
    const whole = Buffer.from(await noisy().png().toBuffer());
    const at = whole.indexOf('IDAT') + 40;
    whole[at] = (whole[at] ?? 0) ^ 0x55;
    expect(await faultOf(whole)).toEqual({ fault: 'damaged' });
  });

  it('is told by lines that are missing', async () => {
    const short = pngFile({ width: 9, height: 9, bits: 8, colourType: 0 }, deflateSync(new Uint8Array(50)));
    expect(await faultOf(short)).toEqual({ fault: 'damaged' });
  });

  it('has no size', async () => {
    const empty = pngFile({ width: 0, height: 9, bits: 8, colourType: 0 }, deflateSync(new Uint8Array(9)));
    expect(await faultOf(empty)).toEqual({ fault: 'damaged' });
    expect(await faultOf(changed(await jpeg(), [0xff, 0xc0], 8, 0))).toEqual({ fault: 'damaged' });
  });

  it.each([0xffffffff, 0x7fffffff, 0x80000000])('says that a chunk has %i bytes', async (length) => {
    const whole = Buffer.from(await png());
    whole.writeUInt32BE(length, whole.indexOf('IDAT') - 4);
    expect(await faultOf(whole)).toEqual({ fault: 'damaged' });
  });
});

describe('bounds', () => {
  it('hold for what a head says', async () => {
    const huge = pngFile(
      { width: 60_000, height: 60_000, bits: 1, colourType: 0 },
      deflateSync(new Uint8Array(99)),
    );
    expect(await faultOf(huge)).toEqual({ fault: 'pixels', width: 60_000, height: 60_000 });
    expect(60_000 * 60_000).toBeGreaterThan(MOST_PIXELS);
  });

  it('hold for lines that go on behind the last: a PDF gets those of the picture alone', async () => {
    const layout = { width: 9, height: 9, bits: 8, colourType: 0 };
    const bomb = await decodePicture(pngFile(layout, deflateSync(new Uint8Array(50_000_000))));
    expect(bomb).toMatchObject({ width: 9, height: 9, plain: undefined });
    const plain = await decodePicture(pngFile(layout, deflateSync(new Uint8Array(90))));
    expect(plain).toMatchObject({ plain: expect.any(Uint8Array) });
  });
});

it.each([
  [0xc3, 'lossless'],
  [0xc9, 'arithmetic'],
  [0xca, 'arithmetic'],
  [0xc5, 'hierarchical'],
])('names a coding that few programs read: frame %i', async (frame, coding) => {
  expect(await faultOf(changed(await jpeg(), [0xff, 0xc0], 1, frame))).toEqual({ fault: 'coding', coding });
});

it('takes no JPEG of twelve bits or of two components', async () => {
  const twelve = changed(await jpeg(), [0xff, 0xc0], 4, 12);
  expect(await faultOf(twelve)).toEqual({ fault: 'coding', coding: '12 bits' });
  const two = changed(await jpeg(), [0xff, 0xc0], 9, 2);
  expect(await faultOf(two)).toEqual({ fault: 'coding', coding: '2 components' });
});

it('answers once for the same bytes', async () => {
  const bytes = await jpeg();
  expect(await decodePicture(Buffer.from(bytes))).toBe(await decodePicture(bytes));
});
