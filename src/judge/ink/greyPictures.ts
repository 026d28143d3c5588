import { PDFStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { decodePicture } from '../../pictures/decodePicture.ts';
import { cmykTiff } from '../../pictures/targets/cmykTiff.ts';
import { areGrey } from '../../pictures/targets/greys.ts';
import { componentsOf, type ColourSpace } from '../../reader/content/colourSpace.ts';
import { isPrinted, type Mark } from '../../reader/content/mark.ts';
import { indirectObjects } from '../../reader/file/indirectObjects.ts';
import { dictionariesIn, keyOf, numberIn, streamIn } from '../../reader/file/objects.ts';
import { decodeStream } from '../../reader/file/streamBytes.ts';
import type { PdfReading } from '../../reader/reading.ts';

/** Some pixels of a picture, one byte a sample. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly bytes: Uint8Array;
}

/** Pixels that are looked at, across and down: enough to meet whatever colour a picture has. */
const SAMPLED = 256;
/** Steps of 255 by which the parts of a grey may differ once rounded, and once it comes back from four inks. */
const ROUNDING = 2;
const SEPARATED = 10;

/**
 * Pictures of which every pixel is grey though they are stored in colours that print in several inks, by object.
 * What inks look like is told by the profile of the file's own printing condition. What cannot be decoded is not
 * among them, nor are red, green and blue where they are refused anyway: other rules speak of these.
 * @param allowRgbIcc colours with a profile are converted by the printing house
 */
export async function greyPictures(
  { file, pages }: PdfReading,
  allowRgbIcc: boolean,
): Promise<ReadonlySet<string>> {
  const suspects = new Map<string, Mark>();
  for (const { marks } of pages)
    for (const mark of marks)
      if (mark.object !== undefined && isOfSeveralInks(mark, allowRgbIcc)) suspects.set(mark.object, mark);
  const found = new Set<string>();
  if (suspects.size === 0) return found;
  const [intent] = dictionariesIn(file.catalog, 'OutputIntents');
  const condition = streamIn(intent?.dict, 'DestOutputProfile');
  const profile = condition && decodeStream(condition).bytes;
  for (const [reference, object] of indirectObjects(file)) {
    const mark = suspects.get(keyOf(reference));
    if (!mark || !(object instanceof PDFStream)) continue;
    const pixels = await pixelsOf(object, mark.paint.space);
    if (pixels && (await areSeenGrey(pixels, profile).catch(() => false))) found.add(keyOf(reference));
  }
  return found;
}

function isOfSeveralInks(mark: Mark, allowRgbIcc: boolean): boolean {
  const { image, kind, paint } = mark;
  const least = allowRgbIcc ? 3 : 4;
  return (
    kind === 'image' &&
    image?.bitsPerComponent === 8 &&
    isPrinted(mark) &&
    componentsPrinted(paint.space) >= least
  );
}

/** Three for red, green and blue with a profile, four for inks; none of other spaces. */
function componentsPrinted(space: ColourSpace): number {
  if (space.kind === 'Indexed') return componentsPrinted(space.base);
  return space.kind === 'DeviceCMYK' || space.kind === 'ICCBased' ? componentsOf(space) : 0;
}

async function pixelsOf(stream: PDFStream, space: ColourSpace): Promise<Pixels | undefined> {
  const { bytes, imageFilter } = decodeStream(stream);
  if (imageFilter === 'DCTDecode') {
    const picture = await decodePicture(bytes);
    if ('fault' in picture) return undefined;
    return sampled({ ...picture, bytes: picture.pixels });
  }
  if (imageFilter) return undefined;
  if (space.kind === 'Indexed') return paletteOf(space);
  const [width, height] = [numberIn(stream.dict, 'Width') ?? 0, numberIn(stream.dict, 'Height') ?? 0];
  return sampled({ width, height, channels: componentsOf(space), bytes });
}

/** The colours that a picture may choose from, as one row. */
function paletteOf({ base, table }: Extract<ColourSpace, { kind: 'Indexed' }>): Pixels | undefined {
  const channels = componentsOf(base);
  return sampled({ width: Math.floor(table.length / channels), height: 1, channels, bytes: table });
}

/** Every so many pixels, none mixed with another; undefined of a picture that is short of pixels. */
function sampled({ width, height, channels, bytes }: Pixels): Pixels | undefined {
  if (width < 1 || height < 1 || bytes.length < width * height * channels) return undefined;
  const [across, down] = [Math.min(width, SAMPLED), Math.min(height, SAMPLED)];
  const chosen = new Uint8Array(across * down * channels);
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      const from = Math.floor((row * height) / down) * width + Math.floor((column * width) / across);
      chosen.set(bytes.subarray(from * channels, (from + 1) * channels), (row * across + column) * channels);
    }
  return { width: across, height: down, channels, bytes: chosen };
}

async function areSeenGrey(
  { width, height, channels, bytes }: Pixels,
  profile: Uint8Array | undefined,
): Promise<boolean> {
  if (channels === 3) return areGrey(bytes, 3, ROUNDING);
  if (isBlackAlone(bytes)) return false;
  const { data, info } = await sharp(cmykTiff(bytes, width, height, profile))
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return areGrey(data, info.channels, SEPARATED);
}

/** Cyan, magenta and yellow stay empty: four channels, one ink. */
function isBlackAlone(inks: Uint8Array): boolean {
  for (let i = 0; i + 3 < inks.length; i += 4)
    if ((inks[i] ?? 0) + (inks[i + 1] ?? 0) + (inks[i + 2] ?? 0) > 0) return false;
  return true;
}
