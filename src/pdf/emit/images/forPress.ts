import sharp, { type Sharp } from 'sharp';
import { cmykTiff } from './cmykTiff.ts';
import { asGreys, isPlainGrey } from './greys.ts';
import { limitInk } from './inkLimit.ts';
import type { ImageConverter } from './placedImages.ts';
import { onceEach } from './onceEach.ts';

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

/**
 * Raster images ready for print: greys stay in black, a picture that comes in inks keeps its numbers, RGB becomes
 * CMYK through the profile, or stays RGB of a known profile (PR-04, PR-06).
 */
export function pressImages(options: PressImageOptions): ImageConverter {
  return onceEach((data) => inPressColours(data, options));
}

async function inPressColours(
  data: Uint8Array,
  { rgb, profile, inkLimit }: PressImageOptions,
): Promise<Uint8Array> {
  const metadata = await sharp(data).metadata();
  if (metadata.space === 'cmyk') return jpegOf(inInks(data));
  if (isPlainGrey(metadata)) return data;
  const greys = await asGreys(data);
  if (greys) return greys;
  const opaque = sharp(data).autoOrient().flatten({ background: '#ffffff' });
  // The output intent says the profile: 120 kB in every image would say it again
  if (rgb === 'keep') return jpegOf(opaque.toColourspace('srgb'));
  return separated(opaque, profile, inkLimit);
}

async function separated(opaque: Sharp, profile: string, inkLimit: number): Promise<Uint8Array> {
  // Straight to the profile: by way of `cmyk`, sharp would separate twice
  const { data, info } = await opaque
    .withIccProfile(profile, { attach: false })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  limitInk(data, inkLimit - COMPRESSION_NOISE);
  return jpegOf(inInks(cmykTiff(data, width, height)));
}

/** A picture of inks, its numbers as they are. */
function inInks(data: Uint8Array): Sharp {
  return sharp(data).autoOrient().pipelineColourspace('cmyk').toColourspace('cmyk');
}

function jpegOf(image: Sharp): Promise<Uint8Array> {
  return image.jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' }).toBuffer();
}
