import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { screenImages } from './forScreen.ts';
import { withProfile } from '../../testing/jpegProfile.ts';

const color = join(import.meta.dirname, '../../../color');
const profile = join(color, 'FOGRA39L_coated.icc');
const screen = screenImages({ inkProfile: readFileSync(profile) });
/** At a size in which every pixel is shown. */
const convert = async (bytes: Uint8Array): Promise<Uint8Array> => (await screen(bytes, 72)).data;

const patch = (background: string) => sharp({ create: { width: 16, height: 16, channels: 3, background } });

async function firstPixel(image: Uint8Array): Promise<number[]> {
  const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray(0, info.channels)];
}

const near = (found: readonly number[], wanted: readonly number[], most: number): void =>
  found.forEach((part, index) => expect(Math.abs(part - (wanted[index] ?? -999))).toBeLessThanOrEqual(most));

it.each([true, false])('makes inks red, green and blue (their profile in the file: %s)', async (attach) => {
  const inks = await patch('#b06040').withIccProfile(profile, { attach }).jpeg({ quality: 95 }).toBuffer();
  const converted = await convert(inks);
  expect((await sharp(converted).metadata()).space).toBe('srgb');
  near(await firstPixel(converted), [0xb0, 0x60, 0x40], 8);
});

it('takes inks without a profile for those of the profile that it is given', async () => {
  const inks = await patch('#10c010').withIccProfile(profile, { attach: false }).jpeg().toBuffer();
  const [own = 0] = await firstPixel(await convert(inks));
  const [any = 0] = await firstPixel((await screenImages()(inks, 72)).data);
  expect(Math.abs(own - any)).toBeGreaterThan(3);
});

/** The colour that each says in its own space is the one that is seen. */
it.each([
  ['p3 as PNG', async () => patch('#b06040').withIccProfile('p3').png().toBuffer()],
  ['p3 as JPEG', async () => patch('#b06040').withIccProfile('p3').jpeg({ quality: 98 }).toBuffer()],
  ['p3 in a palette', async () => patch('#b06040').withIccProfile('p3').png({ palette: true }).toBuffer()],
  ['p3 with transparency', async () => patch('#b06040').ensureAlpha().withIccProfile('p3').png().toBuffer()],
  ['sixteen bits', async () => patch('#b06040').toColourspace('rgb16').png().toBuffer()],
])('shows a picture by its own profile: %s', async (_, make) => {
  const source = await make();
  const converted = await convert(source);
  expect(converted).not.toBe(source);
  const { icc, depth } = await sharp(converted).metadata();
  expect([icc, depth]).toEqual([undefined, 'uchar']);
  near((await firstPixel(converted)).slice(0, 3), [0xb0, 0x60, 0x40], 3);
});

it('shows greys by their own profile', async () => {
  const grey = await patch('#808080').toColourspace('b-w').jpeg({ quality: 98 }).toBuffer();
  const linear = withProfile(grey, linearGrey());
  const [shown = 0] = await firstPixel(await convert(linear));
  // Half the light is far above the middle of sRGB
  expect(shown).toBeGreaterThan(180);
});

/** A profile of greys whose numbers are light itself (ISO 15076-1, 8.3.4 and 10.6: a curve of none). */
function linearGrey(): Buffer {
  const tags: readonly (readonly [string, Buffer])[] = [
    ['wtpt', Buffer.from('58595a20000000000000f6d6000100000000d32d', 'hex')],
    ['kTRC', Buffer.from('637572760000000000000000', 'hex')],
    ['desc', Buffer.concat([Buffer.from('desc\0\0\0\0\0\0\0\x05grey\0', 'latin1'), Buffer.alloc(79)])],
  ];
  const headLength = 128 + 4 + tags.length * 12;
  const head = Buffer.alloc(headLength);
  head.write('\x02\x10\0\0', 8, 'latin1');
  head.write('mntrGRAYXYZ ', 12, 'latin1');
  head.write('acsp', 36, 'latin1');
  Buffer.from('0000f6d6000100000000d32d', 'hex').copy(head, 68);
  head.writeUInt32BE(tags.length, 128);
  let at = headLength;
  const bodies = tags.map(([name, body], index) => {
    head.write(name, 132 + index * 12, 'latin1');
    head.writeUInt32BE(at, 136 + index * 12);
    head.writeUInt32BE(body.length, 140 + index * 12);
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    at += padded.length;
    return padded;
  });
  const profileBytes = Buffer.concat([head, ...bodies]);
  profileBytes.writeUInt32BE(profileBytes.length, 0);
  return profileBytes;
}

it.each([
  ['a plain PNG', patch('#b06040').png()],
  ['a plain JPEG', patch('#b06040').jpeg()],
  ['a picture that says it is sRGB', patch('#b06040').withIccProfile('srgb').jpeg()],
  ['plain greys', patch('#808080').toColourspace('b-w').png()],
])('leaves the pixels as they are of %s', async (_, source) => {
  const bytes = await source.toBuffer();
  const shown = await convert(bytes);
  expect(shown.length).toBeLessThanOrEqual(bytes.length);
  expect(await sharp(shown).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
});

const wide = (): ReturnType<typeof sharp> =>
  sharp({ create: { width: 600, height: 300, channels: 3, background: '#b06040' } });

it.each([
  [600, 200],
  [300, 400],
  [219, 600],
  [100, 600],
])('shows a picture of %i ppi in %i pixels: no finer than a screen does', async (resolution, width) => {
  const { data } = await screen(await wide().jpeg().toBuffer(), resolution);
  const { width: shown, height } = await sharp(data).metadata();
  expect([shown, height]).toEqual([width, width / 2]);
});

it('takes how fine from its options', async () => {
  const { data } = await screenImages({ resolution: 100 })(await wide().png().toBuffer(), 300);
  expect((await sharp(data).metadata()).width).toBe(200);
});

it('makes a picture smaller in light: black and white lines are as bright as from afar', async () => {
  const lines = Uint8Array.from({ length: 400 * 400 * 3 }, (_, i) => (Math.floor(i / 3) % 2) * 255);
  const source = await sharp(lines, { raw: { width: 400, height: 400, channels: 3 } })
    .png()
    .toBuffer();
  const { data } = await screen(source, 800);
  const { channels, data: pixels } = await sharp(data)
    .raw()
    .toBuffer({ resolveWithObject: true })
    .then(({ info, data: raw }) => ({ channels: info.channels, data: raw }));
  // Half the light is 188 of 255 in sRGB (IEC 61966-2-1), half the number is 128
  expect(Math.abs((pixels[50 * 100 * channels + 50 * channels] ?? 0) - 188)).toBeLessThan(8);
});

it('keeps opacity beside the colours', async () => {
  const clear = { r: 176, g: 96, b: 64, alpha: 0.5 };
  const source = sharp({ create: { width: 16, height: 16, channels: 4, background: clear } });
  const { data, opacity = new Uint8Array() } = await screen(await source.png().toBuffer(), 72);
  near(await firstPixel(data), [176, 96, 64], 1);
  expect((await sharp(opacity).metadata()).space).toBe('b-w');
  near((await firstPixel(opacity)).slice(0, 1), [128], 1);
});
