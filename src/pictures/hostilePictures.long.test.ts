import fc from 'fast-check';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { checkPictures } from '../content/files/checkPictures.ts';
import { memoryFiles } from '../testing/memoryFiles.ts';
import { trials } from '../testing/trials.ts';
import type { PictureConverter, PreparedPicture } from './picture.ts';
import { UnusablePicture } from './picture.ts';
import { pressImages } from './targets/forPress.ts';
import { screenImages } from './targets/forScreen.ts';

const profile = join(import.meta.dirname, '../../color/FOGRA39L_coated.icc');
const targets: readonly PictureConverter[] = [
  screenImages(),
  pressImages({ profile, rgb: 'convert', inkLimit: 300 }),
];
const place = { file: 'content/a.md', line: 7, column: 1 };

const size = { width: 12, height: 9 };
const samples = Uint8Array.from({ length: size.width * size.height * 4 }, (_, i) => (i * i * 31) % 251);
const source = (): ReturnType<typeof sharp> => sharp(samples, { raw: { ...size, channels: 4 } });

/** One file of each way in which pictures are written. */
const files = await Promise.all([
  source().removeAlpha().jpeg().toBuffer(),
  source().removeAlpha().jpeg({ progressive: true }).withMetadata({ orientation: 6 }).toBuffer(),
  source().removeAlpha().withIccProfile(profile).jpeg().toBuffer(),
  source().removeAlpha().toColourspace('b-w').jpeg().toBuffer(),
  source().png().toBuffer(),
  source().removeAlpha().png({ palette: true }).toBuffer(),
  source().removeAlpha().png({ progressive: true }).toBuffer(),
  source().removeAlpha().toColourspace('rgb16').png().toBuffer(),
]);

const at = fc.nat({ max: 4000 });
const byte = fc.integer({ min: 0, max: 255 });

/** What may happen to a file on its way. */
const damage: fc.Arbitrary<(file: Buffer) => Buffer> = fc.oneof(
  fc.constant((file: Buffer) => file),
  at.map((end) => (file: Buffer) => file.subarray(0, end % (file.length + 1))),
  fc.array(fc.tuple(at, byte), { minLength: 1, maxLength: 6 }).map((changes) => (file: Buffer) => {
    const copy = Buffer.from(file);
    for (const [place_, value] of changes) copy[place_ % copy.length] = value;
    return copy;
  }),
  fc.tuple(at, fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff)).map(([place_, length]) => {
    return (file: Buffer) => {
      const copy = Buffer.from(file);
      const chunk = copy.indexOf('IDAT') - 4;
      copy.writeUInt32BE(length, chunk > 0 ? chunk : place_ % (copy.length - 4));
      return copy;
    };
  }),
  fc.tuple(fc.boolean(), fc.nat({ max: 70_000 })).map(([isWidth, pixels]) => (file: Buffer) => {
    const copy = Buffer.from(file);
    if (copy[0] === 0x89) copy.writeUInt32BE(pixels, isWidth ? 16 : 20);
    else {
      const frame = Math.max(
        copy.indexOf(Buffer.from([0xff, 0xc0])),
        copy.indexOf(Buffer.from([0xff, 0xc2])),
      );
      copy.writeUInt16BE(pixels & 0xffff, frame + (isWidth ? 7 : 5));
    }
    return copy;
  }),
);

/** Each is converted for screen and press, which costs 60 ms of processor time. */
const RUNS = trials(80);

async function made(convert: PictureConverter, bytes: Uint8Array): Promise<PreparedPicture | undefined> {
  try {
    return await convert(bytes, 300);
  } catch (error) {
    if (error instanceof UnusablePicture) return undefined;
    throw error;
  }
}

it('check, screen and press agree on whatever file there is, and none throws', async () => {
  let [accepted, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), damage, async (file, spoil) => {
      const bytes = spoil(file);
      const name = `content/image.${file[0] === 0x89 ? 'png' : 'jpg'}`;
      const content = { files: memoryFiles({ [name]: bytes }), root: 'content', realRoot: 'content' };
      const image = { file: name, written: name.slice('content/'.length), place };
      const { pictures, diagnostics } = await checkPictures(content, [image]);
      const isSound = pictures.has(name);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(isSound ? 0 : 1);
      for (const one of diagnostics) expect([one.place, one.code.slice(0, 3)]).toEqual([place, 'IM-']);
      for (const convert of targets) {
        const prepared = await made(convert, bytes);
        expect(prepared !== undefined).toBe(isSound);
        for (const part of prepared ? [prepared.data, prepared.opacity ?? prepared.data] : [])
          expect((await sharp(part, { failOn: 'warning' }).raw().toBuffer()).length).toBeGreaterThan(0);
      }
      if (isSound) accepted += 1;
      else refused += 1;
    }),
    { numRuns: RUNS, seed: 20261130 },
  );
  expect(Math.min(accepted, refused)).toBeGreaterThan(RUNS / 6);
});
