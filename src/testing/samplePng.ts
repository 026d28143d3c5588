import { deflateSync } from 'node:zlib';
import { pngFile } from '../pictures/files/pngFile.ts';

/** A black picture, of greys, in so many pixels. */
export function samplePng(width: number, height: number): Uint8Array {
  return pngFile(
    { width, height, bits: 8, colourType: 0 },
    deflateSync(new Uint8Array(height * (width + 1))),
  );
}
