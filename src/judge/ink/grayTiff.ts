/** One plate as 8-bit grey: 255 is no ink. */
export interface GrayImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const WIDTH = 256;
const HEIGHT = 257;
const BITS = 258;
const COMPRESSION = 259;
const STRIP_OFFSETS = 273;
const SAMPLES = 277;
const STRIP_COUNTS = 279;

/** Reads the uncompressed 8-bit grey TIFF (6.0) that Ghostscript's tiffsep writes; undefined for any other kind. */
export function readGrayTiff(bytes: Uint8Array): GrayImage | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const tags = readTags(view, little);
  const one = (tag: number) => tags.get(tag)?.[0];
  const width = one(WIDTH);
  const height = one(HEIGHT);
  if (!width || !height || one(BITS) !== 8 || one(COMPRESSION) !== 1 || (one(SAMPLES) ?? 1) !== 1)
    return undefined;
  const pixels = new Uint8Array(width * height);
  const counts = tags.get(STRIP_COUNTS) ?? [];
  let at = 0;
  (tags.get(STRIP_OFFSETS) ?? []).forEach((offset, index) => {
    const strip = bytes.subarray(offset, offset + Math.min(counts[index] ?? 0, pixels.length - at));
    pixels.set(strip, at);
    at += strip.length;
  });
  return at === pixels.length ? { width, height, pixels } : undefined;
}

function readTags(view: DataView, little: boolean): Map<number, number[]> {
  const directory = view.getUint32(4, little);
  const count = view.getUint16(directory, little);
  const tags = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const at = directory + 2 + 12 * i;
    tags.set(view.getUint16(at, little), readValues(view, at, little));
  }
  return tags;
}

/** Values of types SHORT (3) and LONG (4). */
function readValues(view: DataView, at: number, little: boolean): number[] {
  const type = view.getUint16(at + 2, little);
  const count = view.getUint32(at + 4, little);
  if (type !== 3 && type !== 4) return [];
  const size = type === 3 ? 2 : 4;
  const start = count * size <= 4 ? at + 8 : view.getUint32(at + 8, little);
  return Array.from({ length: count }, (_, i) =>
    type === 3 ? view.getUint16(start + i * 2, little) : view.getUint32(start + i * 4, little),
  );
}
