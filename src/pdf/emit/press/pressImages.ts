import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { visitNodes, type LaidOutNode } from '../../tree.ts';

export interface PressImageOptions {
  /** Path of the printing condition's ICC profile. */
  readonly profile: string;
  /** `convert`: to CMYK through the profile. `keep`: to sRGB, for a printing house that converts. */
  readonly rgb: 'convert' | 'keep';
}

/** Resolution of an image as printed. */
export interface PrintedImage {
  /** From 0. */
  readonly page: number;
  /** Pixels per inch at the printed size. */
  readonly resolution: number;
  readonly width: number;
  readonly height: number;
  /** Pixels that 300 ppi would need. */
  readonly neededWidth: number;
}

const POINTS_PER_INCH = 72;
const WANTED = 300;
const JPEG_QUALITY = 92;

interface ImageData {
  readonly width: number;
  readonly height: number;
  data: Buffer;
  format: string;
  key?: string;
}

/**
 * Makes the raster images of laid-out pages ready for print: RGB becomes CMYK through the profile, or stays RGB
 * of a known profile (CONVENTIONS PR-04, PR-06). Gives each image's resolution at its printed size.
 */
export async function preparePressImages(
  pages: readonly LaidOutNode[],
  convert: ImageConverter,
): Promise<PrintedImage[]> {
  const found: { node: LaidOutNode & { image: ImageData }; page: number }[] = [];
  pages.forEach((page, index) =>
    visitNodes(page, (node) => (hasImage(node) ? found.push({ node, page: index }) : 0)),
  );
  return Promise.all(
    found.map(async ({ node, page }) => {
      const { image } = node;
      const printed = resolutionOf(node, page);
      const data = await convert(image.data);
      node.image = { ...image, data, format: 'jpeg', key: `${image.key ?? ''}#press` };
      return printed;
    }),
  );
}

/** An image in the colours of the press; each image is converted once. */
export type ImageConverter = (data: Buffer) => Promise<Buffer>;

/** Conversions run beside the layout: started early, they are done when the pages are. */
export function createImageConverter(options: PressImageOptions): ImageConverter {
  const converted = new Map<string, Promise<Buffer>>();
  return (data) => {
    const key = createHash('sha256').update(data).digest('hex');
    const job = converted.get(key) ?? inPressColours(data, options);
    converted.set(key, job);
    return job;
  };
}

function hasImage(node: LaidOutNode): node is LaidOutNode & { image: ImageData } {
  const { image } = node as { image?: ImageData };
  return image !== undefined && Buffer.isBuffer(image.data);
}

function resolutionOf(node: LaidOutNode & { image: ImageData }, page: number): PrintedImage {
  const { width, height } = node.image;
  const printedWidth = (node.box?.width ?? 1) / POINTS_PER_INCH;
  return {
    page,
    resolution: width / printedWidth,
    width,
    height,
    neededWidth: Math.ceil(printedWidth * WANTED),
  };
}

/**
 * A JPEG in the printing condition's inks, or in sRGB; transparent parts become paper. An image that
 * comes in inks was separated by somebody who meant them: it keeps its numbers.
 */
async function inPressColours(data: Buffer, { rgb, profile }: PressImageOptions): Promise<Buffer> {
  const { space } = await sharp(data).metadata();
  const opaque = sharp(data).flatten({ background: '#ffffff' });
  const coloured =
    space === 'cmyk'
      ? sharp(data).pipelineColourspace('cmyk').toColourspace('cmyk')
      : rgb === 'keep'
        ? opaque.toColourspace('srgb') // The output intent says the profile: 120 kB in every image would say it again
        : // Straight to the profile: by way of `cmyk`, sharp would separate twice
          opaque.withIccProfile(profile, { attach: false });
  return coloured.jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' }).toBuffer();
}
