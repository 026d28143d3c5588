import sharp, { type Metadata } from 'sharp';
import { withProfile } from './jpegProfile.ts';
import { onceEach } from './onceEach.ts';
import type { ImageConverter } from './placedImages.ts';

const JPEG_QUALITY = 92;

/**
 * Raster images in the colours of the screen, sRGB with eight bits: what says that it is in other colours is
 * converted through the profile that it brings, inks without one through the printing condition's. All others stay
 * as they are, byte by byte.
 * @param inkProfile ICC profile of inks that bring none; without it they are taken for those of any press
 */
export function screenImages(inkProfile: Uint8Array | undefined): ImageConverter {
  return onceEach(async (data) => {
    const metadata = await sharp(data).metadata();
    if (isOfTheScreen(metadata)) return data;
    const source =
      inkProfile && metadata.space === 'cmyk' && !metadata.icc ? withProfile(data, inkProfile) : data;
    const image = sharp(source).autoOrient().toColourspace('srgb');
    return metadata.format === 'jpeg'
      ? image.jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' }).toBuffer()
      : image.png().toBuffer();
  });
}

function isOfTheScreen({ space, icc, depth }: Metadata): boolean {
  return space !== 'cmyk' && depth !== 'ushort' && (!icc || isSrgb(icc));
}

/** Most sRGB pictures carry a profile that says just that, in its description (ISO 15076-1, 9.2.41). */
function isSrgb(icc: Uint8Array): boolean {
  return /s\0?R\0?G\0?B/.test(Buffer.from(icc).toString('latin1'));
}
