import { visitNodes, type LaidOutNode } from '../../tree.ts';

/** A raster image as it stands on a page. */
export interface PlacedImage {
  /** As it came: known again by its identity. */
  readonly data: Uint8Array;
  /** From 0. */
  readonly page: number;
  /** Pixels per inch at the printed size. */
  readonly resolution: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels that 300 ppi would need. */
  readonly neededWidth: number;
}

/** By the image that the layout holds, the one that is written in its place. */
export type PictureTable = ReadonlyMap<Uint8Array, Uint8Array>;

/** Makes another image of one, in a target's colours. */
export type ImageConverter = (data: Uint8Array) => Promise<Uint8Array>;

const POINTS_PER_INCH = 72;
const WANTED = 300;

/** All raster images of laid-out pages, in order. */
export function placedImages(pages: readonly LaidOutNode[]): PlacedImage[] {
  const found: PlacedImage[] = [];
  pages.forEach((page, index) =>
    visitNodes(page, (node) => {
      const { image } = node as { image?: { data?: unknown; width: number; height: number } };
      if (!(image?.data instanceof Uint8Array)) return;
      const { data, width, height } = image;
      const printedWidth = (node.box?.width ?? 1) / POINTS_PER_INCH;
      const [resolution, neededWidth] = [width / printedWidth, Math.ceil(printedWidth * WANTED)];
      found.push({ data, page: index, resolution, width, height, neededWidth });
    }),
  );
  return found;
}

/** What is to be written in the place of each image; pages stay as they are, for other targets. */
export async function convertImages(
  images: readonly PlacedImage[],
  convert: ImageConverter,
): Promise<PictureTable> {
  const sources = [...new Set(images.map(({ data }) => data))];
  return new Map(await Promise.all(sources.map(async (data) => [data, await convert(data)] as const)));
}
