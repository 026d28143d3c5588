import { deflateSync } from 'node:zlib';
import { pngFile } from '../pictures/files/pngFile.ts';

/** Pixels of a picture, as it is seen. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const KEY = 'Picture\0';
/** Where the comment of a PNG file begins whose head comes first: signature, head, length of the comment. */
const COMMENT_AT = 8 + 25 + 4;

/**
 * What a layout holds in the place of a picture: the head of a PNG file that says its size and its name, and has no
 * pixels. A layout asks for no more, so no file is opened for it; the emitter asks for the picture by its name.
 */
export function pictureStandIn(name: string, { width, height }: PictureSize): Buffer {
  const comment = Buffer.from(`${KEY}${name}`, 'utf8');
  const file = pngFile({ width, height, bits: 1, colourType: 0 }, deflateSync(new Uint8Array()), comment);
  return Buffer.from(file);
}

/** The name that a stand-in gives; undefined for a picture. */
export function standInName(data: Uint8Array): string | undefined {
  const file = Buffer.from(data.buffer, data.byteOffset, data.length);
  const key = `tEXt${KEY}`;
  if (file.length < COMMENT_AT + key.length || file.readUInt8(0) !== 0x89) return undefined;
  if (file.toString('latin1', COMMENT_AT, COMMENT_AT + key.length) !== key) return undefined;
  const end = COMMENT_AT + 4 + file.readUInt32BE(COMMENT_AT - 4);
  return file.toString('utf8', COMMENT_AT + key.length, end);
}
