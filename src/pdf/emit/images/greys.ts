import sharp, { type Metadata, type Sharp } from 'sharp';

/** Steps of 255 by which the parts of a grey may differ: colour that is only rounding. */
const ROUNDING = 2;

/** Whether a picture is written as greys of its own number space: no palette, no transparency, no profile. */
export function isPlainGrey({ channels, hasAlpha, icc, isPalette, depth }: Metadata): boolean {
  return channels === 1 && !hasAlpha && !icc && !isPalette && depth === 'uchar';
}

/**
 * A picture of greys alone, as a PNG of greys, whatever its file makes of them; undefined where it has colour.
 * Transparent parts become paper.
 */
export async function asGreys(data: Uint8Array): Promise<Uint8Array | undefined> {
  const opaque = (): Sharp =>
    sharp(data).autoOrient().flatten({ background: '#ffffff' }).toColourspace('srgb').removeAlpha();
  const { data: pixels, info } = await opaque().raw().toBuffer({ resolveWithObject: true });
  if (info.channels === 3 && !areGrey(pixels)) return undefined;
  return opaque()
    .extractChannel(info.channels === 3 ? 1 : 0)
    .png()
    .toBuffer();
}

function areGrey(pixels: Uint8Array): boolean {
  for (let i = 0; i + 2 < pixels.length; i += 3) {
    const [r = 0, g = 0, b = 0] = [pixels[i], pixels[i + 1], pixels[i + 2]];
    if (Math.abs(r - g) > ROUNDING || Math.abs(g - b) > ROUNDING || Math.abs(r - b) > ROUNDING) return false;
  }
  return true;
}
