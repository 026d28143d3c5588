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

export interface ScreenImageOptions {
  /** ICC profile of inks that bring none; without it they are taken for those of any press. */
  readonly inkProfile?: Uint8Array | undefined;
  /** Pixels per inch at the size in which a picture is shown: 200 unless told otherwise. */
  readonly resolution?: number;
}

const RESOLUTION = 200;
/** A picture that is larger by less than this is left as it is: a second coding would cost more than it saves. */
const TOLERANCE = 1.1;
const JPEG_QUALITY = 92;

const once = boundedCache<PreparedPicture>(
  MOST_KEPT_BYTES,
  ({ data, opacity }) => data.length + (opacity?.length ?? 0),
);

/**
 * Raster images as a screen shows them: sRGB with eight bits, upright, and no finer than a screen shows. What says
 * that it is in other colours is converted through the profile that it brings, inks without one through the printing
 * condition's. The pixels of all others stay as they are.
 */
export function screenImages({
  inkProfile,
  resolution: wanted = RESOLUTION,
}: ScreenImageOptions = {}): PictureConverter {
  const inks = inkProfile ? digestOf(inkProfile) : '';
  return async (bytes, resolution) => {
    const share = resolution > wanted * TOLERANCE ? wanted / resolution : 1;
    const picture = await decodePicture(bytes);
    if ('fault' in picture) throw new UnusablePicture(picture);
    const width = Math.max(1, Math.round(picture.width * share));
    return once(`${digestOf(bytes)} ${width} ${picture.colours === 'inks' ? inks : ''}`, () =>
      inTurn(() => shown(picture, width, inkProfile)),
    );
  };
}

async function shown(
  picture: DecodedPicture,
  width: number,
  inkProfile: Uint8Array | undefined,
): Promise<PreparedPicture> {
  const { plain, tones, colours } = picture;
  const isSmaller = width < picture.width;
  // Two tones are finer than any screen so that their edges are sharp, and take little room
  if (plain && (!isSmaller || tones === 'two')) return { data: plain };
  const made =
    colours === 'inks' ? await fromInks(picture, width, inkProfile) : await fromColours(picture, width);
  const size = made.data.length + (made.opacity?.length ?? 0);
  return plain && plain.length <= size ? { data: plain } : made;
}

async function fromInks(
  { pixels, width, height, profile }: DecodedPicture,
  wanted: number,
  inkProfile: Uint8Array | undefined,
): Promise<PreparedPicture> {
  const through = (meaning: Uint8Array | undefined): Promise<Uint8Array> => {
    const image = sharp(cmykTiff(pixels, width, height, meaning)).toColourspace('srgb');
    if (wanted < width) image.resize({ width: wanted });
    return jpegOf(image);
  };
  if (!profile) return { data: await through(inkProfile) };
  // A profile that cannot be followed is no profile
  return { data: await through(profile).catch(() => through(inkProfile)) };
}

async function fromColours(
  { pixels, width, height, channels, format }: DecodedPicture,
  wanted: number,
): Promise<PreparedPicture> {
  const image = sharp(pixels, { raw: { width, height, channels } });
  // In light, not in its numbers: fine lines keep their weight
  if (wanted < width) image.pipelineColourspace('scrgb').resize({ width: wanted }).toColourspace('srgb');
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const shownPixels = (): Sharp => sharp(data, { raw });
  const opaque = (): Sharp =>
    areGrey(data, info.channels, 0)
      ? shownPixels().extractChannel(0)
      : info.channels === 4
        ? shownPixels().removeAlpha()
        : shownPixels();
  if (info.channels !== 4)
    return { data: await (format === 'JPEG' ? jpegOf(opaque()) : opaque().png().toBuffer()) };
  return {
    data: await opaque().png().toBuffer(),
    opacity: await shownPixels().extractChannel(3).png().toBuffer(),
  };
}

function jpegOf(image: Sharp): Promise<Uint8Array> {
  return image.jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' }).toBuffer();
}
