import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { boundedCache } from '../boundedCache.ts';
import { MOST_KEPT_BYTES } from '../bounds.ts';
import { decodePicture, digestOf } from '../decodePicture.ts';
import { inTurn } from '../inTurn.ts';
import {
  type DecodedPicture,
  type PictureConverter,
  type PreparedPicture,
  UnusablePicture,
} from '../picture.ts';
import { cmykTiff } from './cmykTiff.ts';
import { areGrey } from './greys.ts';
import { limitInk } from './inkLimit.ts';

export interface PressImageOptions {
  /** Path of the printing condition's ICC profile. */
  readonly profile: string;
  /** `convert`: to CMYK through the profile. `keep`: to sRGB, for a printing house that converts. */
  readonly rgb: 'convert' | 'keep';
  /** Most ink of all four that the condition bears, in percent (PR-08). */
  readonly inkLimit: number;
}

const JPEG_QUALITY = 92;
/** What compression may add to a pixel's inks, in percent. */
const COMPRESSION_NOISE = 8;
/** Steps of 255 by which the parts of a grey may differ: colour that is only rounding. */
const ROUNDING = 2;

const once = boundedCache<PreparedPicture>(MOST_KEPT_BYTES, ({ data }) => data.length);

/**
 * Raster images ready for print: greys stay in black, a picture that comes in inks keeps its numbers as far as paper
 * bears them, RGB becomes CMYK through the profile, or stays RGB of a known profile (PR-04, PR-06).
 */
export function pressImages(options: PressImageOptions): PictureConverter {
  const { profile, rgb, inkLimit } = options;
  let settings: Promise<string> | undefined;
  return async (bytes) => {
    settings ??= readFile(profile).then((read) => `${digestOf(read)} ${rgb} ${inkLimit}`);
    const key = `${digestOf(bytes)} ${await settings}`;
    const picture = await decodePicture(bytes);
    if ('fault' in picture) throw new UnusablePicture(picture);
    return once(key, () => inTurn(async () => ({ data: await inPressColours(picture, options) })));
  };
}

async function inPressColours(
  picture: DecodedPicture,
  { rgb, profile, inkLimit }: PressImageOptions,
): Promise<Uint8Array> {
  const { plain, tones, pixels, width, height, channels } = picture;
  if (picture.colours === 'inks') return inksWithin(Uint8Array.from(pixels), width, height, inkLimit);
  if (plain && tones !== 'colours') return plain;
  // Transparent parts become paper
  const opaque = sharp(pixels, { raw: { width, height, channels } }).flatten({ background: '#ffffff' });
  if (areGrey(pixels, channels, ROUNDING)) return opaque.extractChannel(1).png().toBuffer();
  // The output intent says the profile: 120 kB in every image would say it again
  if (rgb === 'keep') return jpegOf(opaque);
  // Straight to the profile: by way of `cmyk`, sharp would separate twice
  const separated = await opaque.withIccProfile(profile, { attach: false }).raw().toBuffer();
  return inksWithin(separated, width, height, inkLimit);
}

/** A picture of inks, thinned where paper would not bear them; `pixels` change. */
function inksWithin(pixels: Uint8Array, width: number, height: number, limit: number): Promise<Uint8Array> {
  limitInk(pixels, limit - COMPRESSION_NOISE);
  return jpegOf(
    sharp(cmykTiff(pixels, width, height))
      .pipelineColourspace('cmyk')
      .toColourspace('cmyk'),
  );
}

function jpegOf(image: Sharp): Promise<Uint8Array> {
  return image.jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' }).toBuffer();
}
