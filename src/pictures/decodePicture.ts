import { createHash } from 'node:crypto';
import sharp, { type Metadata } from 'sharp';
import { boundedCache } from './boundedCache.ts';
import { MOST_KEPT_BYTES, MOST_PIXELS, MOST_SECONDS } from './bounds.ts';
import { jpegHead, plainJpeg, type JpegHead } from './files/jpegSegments.ts';
import { inTurn } from './inTurn.ts';
import { formatOf } from './files/pictureFormat.ts';
import { plainPng, pngHead, type PngHead } from './files/pngChunks.ts';
import type { DecodedPicture, PictureFault } from './picture.ts';

/** What is kept of a picture beside its pixels, in bytes. */
const LEAST_SIZE = 500;

const once = boundedCache<DecodedPicture | PictureFault>(MOST_KEPT_BYTES, (one) =>
  'fault' in one ? LEAST_SIZE : LEAST_SIZE + one.pixels.length + (one.plain?.length ?? 0),
);

/** One word for the bytes of a picture: what is kept of it is kept under this. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Decodes a picture wholly, within bounds of pixels and time; whoever asks for the same bytes gets the same answer,
 * so that what a check has accepted is what every target prints. What is wrong with a file is a value.
 */
export function decodePicture(bytes: Uint8Array): Promise<DecodedPicture | PictureFault> {
  return once(digestOf(bytes), () => inTurn(() => decode(bytes)));
}

async function decode(bytes: Uint8Array): Promise<DecodedPicture | PictureFault> {
  const format = formatOf(bytes);
  if (format !== 'PNG' && format !== 'JPEG') return { fault: 'format', found: format };
  const head = format === 'PNG' ? pngHead(bytes) : jpegHead(bytes);
  if (head === undefined) return { fault: 'damaged' };
  const { width, height } = head;
  if (width === 0 || height === 0) return { fault: 'damaged' };
  if (width * height > MOST_PIXELS) return { fault: 'pixels', width, height };
  const coding = 'frame' in head ? rareCoding(head) : undefined;
  if (coding !== undefined) return { fault: 'coding', coding };
  try {
    return await pixelsOf(bytes, head);
  } catch (error) {
    return { fault: /timeout/i.test(String(error)) ? 'time' : 'damaged' };
  }
}

/** Ways of coding a JPEG that PDF does not know and hardly anyone writes (T.81, table B.1; ISO 32000-1, 7.4.8). */
function rareCoding({ frame, precision, components }: JpegHead): string | undefined {
  if (frame === 3) return 'lossless';
  if (frame > 8) return 'arithmetic';
  if (frame > 2) return 'hierarchical';
  if (precision !== 8) return `${precision} bits`;
  return [1, 3, 4].includes(components.length) ? undefined : `${components.length} components`;
}

async function pixelsOf(bytes: Uint8Array, head: PngHead | JpegHead): Promise<DecodedPicture> {
  const image = sharp(bytes, { failOn: 'warning', limitInputPixels: MOST_PIXELS });
  const metadata = await image.metadata();
  const isOfInks = metadata.space === 'cmyk';
  image.timeout({ seconds: MOST_SECONDS }).autoOrient();
  if (isOfInks) image.pipelineColourspace('cmyk').toColourspace('cmyk');
  else image.toColourspace('srgb');
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const { pixels, channels } = isOfInks
    ? { pixels: data, channels: 4 as const }
    : withoutNeedlessOpacity(data, info.channels);
  const isJpeg = 'frame' in head;
  const plain = isShownAsItIs(metadata) ? (isJpeg ? plainJpeg(bytes, head) : plainPng(head)) : undefined;
  return {
    width: info.width,
    height: info.height,
    format: isJpeg ? 'JPEG' : 'PNG',
    colours: isOfInks ? 'inks' : 'rgb',
    channels,
    pixels,
    plain,
    tones: tonesOf(head),
    ...(isOfInks && metadata.icc && { profile: metadata.icc }),
    isAnimated: !isJpeg && head.isAnimated,
  };
}

/** Upright, and in the colours of the screen: with a profile that says so, or none. */
function isShownAsItIs({ space, icc, orientation = 1 }: Metadata): boolean {
  return space !== 'cmyk' && orientation === 1 && (!icc || isSrgb(icc));
}

/** Most sRGB pictures carry a profile that says just that, in its description (ISO 15076-1, 9.2.41). */
function isSrgb(icc: Uint8Array): boolean {
  return /s\0?R\0?G\0?B/.test(Buffer.from(icc).toString('latin1'));
}

function tonesOf(head: PngHead | JpegHead): DecodedPicture['tones'] {
  if ('frame' in head) return head.components.length === 1 ? 'greys' : 'colours';
  if (head.colourType !== 0) return 'colours';
  return head.bits === 1 ? 'two' : 'greys';
}

interface Samples {
  readonly pixels: Uint8Array<ArrayBuffer>;
  readonly channels: 3 | 4;
}

/** Red, green and blue alone where all is opaque. */
function withoutNeedlessOpacity(data: Uint8Array<ArrayBuffer>, channels: number): Samples {
  if (channels === 3) return { pixels: data, channels };
  if (!isOpaque(data)) return { pixels: data, channels: 4 };
  const pixels = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    pixels[to] = data[from] ?? 0;
    pixels[to + 1] = data[from + 1] ?? 0;
    pixels[to + 2] = data[from + 2] ?? 0;
  }
  return { pixels, channels: 3 };
}

function isOpaque(data: Uint8Array): boolean {
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return false;
  return true;
}
