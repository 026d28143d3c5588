/** One plate as 8-bit grey: 255 is no ink. */
export interface GrayImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Reads the grey TIFF that Ghostscript's tiffsep writes for one ink; undefined for what is no picture. */
export async function readGrayTiff(bytes: Uint8Array): Promise<GrayImage | undefined> {
  // Loaded late: a native library, and only a measurement needs it.
  const { default: sharp } = await import('sharp');
  const read = sharp(bytes).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  const picture = await read.catch(() => undefined);
  if (picture?.info.channels !== 1) return undefined;
  const { data, info } = picture;
  return { width: info.width, height: info.height, pixels: data };
}
