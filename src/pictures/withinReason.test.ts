import sharp, { type Sharp } from 'sharp';
import { expect, it } from 'vitest';
import { MOST_SENSIBLE_SIDE, withinReason } from './withinReason.ts';

function blank(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#1b3a66' } });
}

it('leaves a picture that a page can show as it is, byte for byte', async () => {
  const bytes = await blank(MOST_SENSIBLE_SIDE, 10).png().toBuffer();
  const same = await withinReason(bytes);
  expect(same).toMatchObject({ isReduced: false, width: MOST_SENSIBLE_SIDE, height: 10 });
  expect('bytes' in same && Buffer.compare(same.bytes, bytes)).toBe(0);
});

it.each(['png', 'jpeg'] as const)('draws one that no page can show smaller, as %s again', async (format) => {
  const bytes = await blank(MOST_SENSIBLE_SIDE * 2, 20)
    .toFormat(format)
    .toBuffer();
  const smaller = await withinReason(bytes);
  expect(smaller).toMatchObject({ isReduced: true, width: MOST_SENSIBLE_SIDE, height: 10 });
  expect((await sharp('bytes' in smaller ? smaller.bytes : bytes).metadata()).format).toBe(format);
});

it('does not touch the inks of a picture, however large', async () => {
  const bytes = await blank(MOST_SENSIBLE_SIDE * 2, 20)
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer();
  expect(await withinReason(bytes)).toMatchObject({ isReduced: false, width: MOST_SENSIBLE_SIDE * 2 });
});

it('says what is no picture', async () => {
  expect(await withinReason(Buffer.from('%PDF-1.7'))).toEqual({ fault: 'format', found: 'PDF' });
  expect(await withinReason((await blank(40, 40).png().toBuffer()).subarray(0, 60))).toEqual({
    fault: 'damaged',
  });
});
