import type { PreparedPicture } from '../../../pictures/picture.ts';
import { standInName } from '../../pictureStandIn.ts';
import { visitNodes, type LaidOutNode } from '../../tree.ts';

/** A raster image as it stands on a page. */
export interface PlacedImage {
  /** As it came: known again by its identity. */
  readonly data: Uint8Array;
  /** Of a picture that the layout knows by name and size alone: its path. */
  readonly name: string | undefined;
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

/** By the image that the layout holds, what is written in its place. */
export type PictureTable = ReadonlyMap<Uint8Array, PreparedPicture>;

const POINTS_PER_INCH = 72;
const WANTED = 300;

/** All raster images of laid-out pages, in order. */
export function placedImages(pages: readonly LaidOutNode[]): PlacedImage[] {
  return pages.flatMap((page, index) => imagesOn(page).map((image) => ({ ...image, page: index })));
}

/** By the page, which does not change once it is laid out. */
const known = new WeakMap<LaidOutNode, readonly ImageOnPage[]>();

type ImageOnPage = Omit<PlacedImage, 'page'>;

function imagesOn(page: LaidOutNode): readonly ImageOnPage[] {
  const before = known.get(page);
  if (before) return before;
  const found: ImageOnPage[] = [];
  visitNodes(page, (node) => {
    const { image } = node as { image?: { data?: unknown; width: number; height: number } };
    if (!(image?.data instanceof Uint8Array)) return;
    const { data, width, height } = image;
    const printedWidth = drawnWidth(node, image) / POINTS_PER_INCH;
    const [resolution, neededWidth] = [width / printedWidth, Math.ceil(printedWidth * WANTED)];
    found.push({ data, name: standInName(data), resolution, width, height, neededWidth });
  });
  known.set(page, found);
  return found;
}

/** Points; a picture that is contained in its box may be narrower, one that covers it wider. */
function drawnWidth({ box, style }: LaidOutNode, image: { width: number; height: number }): number {
  const { width = 1, height = 0 } = box ?? {};
  if (height <= 0 || image.height <= 0) return width;
  const whole = (height * image.width) / image.height;
  if (style?.['objectFit'] === 'contain') return Math.min(width, whole);
  return style?.['objectFit'] === 'cover' ? Math.max(width, whole) : width;
}

/**
 * What is to be written in the place of each image; pages stay as they are, for other targets. Each is converted
 * once, for the largest size in which it is printed.
 */
export async function convertImages(
  images: readonly PlacedImage[],
  convert: (largest: PlacedImage) => Promise<PreparedPicture | undefined>,
): Promise<PictureTable> {
  const groups = new Map<string | Uint8Array, PlacedImage[]>();
  for (const image of images) {
    const key = image.name ?? image.data;
    const group = groups.get(key);
    if (group) group.push(image);
    else groups.set(key, [image]);
  }
  const table = new Map<Uint8Array, PreparedPicture>();
  for (const group of groups.values()) {
    const prepared = await convert(group.reduce((a, b) => (b.resolution < a.resolution ? b : a)));
    if (prepared) for (const { data } of group) table.set(data, prepared);
  }
  return table;
}
