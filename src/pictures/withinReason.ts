import { decodePicture } from './decodePicture.ts';
import { MOST_PIXELS, MOST_SECONDS } from './bounds.ts';
import type { PictureFault } from './picture.ts';

/** Pixels of the longer side: an A4 page with its bleed at 600 pixels an inch, twice what offset printing shows. */
export const MOST_SENSIBLE_SIDE = 7_200;

export interface SensiblePicture {
  readonly bytes: Uint8Array;
  readonly format: 'PNG' | 'JPEG';
  /** Pixels, as it is seen. */
  readonly width: number;
  readonly height: number;
  readonly isReduced: boolean;
}

/**
 * A picture whose longer side is no longer than any page can show: the very same bytes where it is not, else drawn
 * smaller in its own format and with its profile. One of inks is never touched, since its inks were chosen.
 */
export async function withinReason(bytes: Uint8Array): Promise<SensiblePicture | PictureFault> {
  const decoded = await decodePicture(bytes);
  if ('fault' in decoded) return decoded;
  const { width, height, format, colours } = decoded;
  if (Math.max(width, height) <= MOST_SENSIBLE_SIDE || colours === 'inks')
    return { bytes, format, width, height, isReduced: false };
  // Loaded late: it is a native library.
  const { default: sharp } = await import('sharp');
  const smaller = sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .timeout({ seconds: MOST_SECONDS })
    .autoOrient()
    .resize({ width: MOST_SENSIBLE_SIDE, height: MOST_SENSIBLE_SIDE, fit: 'inside' })
    .keepIccProfile();
  const written =
    format === 'PNG'
      ? smaller.png({ compressionLevel: 9 })
      : smaller.jpeg({ quality: 95, chromaSubsampling: '4:4:4' });
  const { data, info } = await written.toBuffer({ resolveWithObject: true });
  return { bytes: data, format, width: info.width, height: info.height, isReduced: true };
}
