import { inflateSync } from 'node:zlib';
import { pngFile } from './pngFile.ts';

/** What the chunks of a PNG file say (ISO/IEC 15948, 11). */
export interface PngHead {
  readonly width: number;
  readonly height: number;
  /** Of a sample, or of a number of the palette. */
  readonly bits: number;
  /** 0 grey, 2 colours, 3 palette, 4 and 6 with transparency. */
  readonly colourType: number;
  readonly isInterlaced: boolean;
  /** Some parts are transparent, by a chunk of its own. */
  readonly hasTransparentColour: boolean;
  /** It holds further views (APNG): the first one alone is shown. */
  readonly isAnimated: boolean;
  readonly palette: Uint8Array | undefined;
  /** Deflated lines, in the parts that the file holds. */
  readonly lines: readonly Uint8Array[];
}

const SIGNATURE_LENGTH = 8;
const AROUND = 12;

/**
 * Reads the chunks of a PNG file up to its end or to the first that is longer than the file; undefined where the
 * head is not the first. Lengths are compared with the file before anything is taken.
 */
export function pngHead(bytes: Uint8Array): PngHead | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let head: Pick<PngHead, 'width' | 'height' | 'bits' | 'colourType' | 'isInterlaced'> | undefined;
  let [hasTransparentColour, isAnimated] = [false, false];
  let palette: Uint8Array | undefined;
  const lines: Uint8Array[] = [];
  for (let at = SIGNATURE_LENGTH; at + AROUND <= file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (at + AROUND + length > file.length) break;
    const data = file.subarray(at + 8, at + 8 + length);
    if (head === undefined) {
      if (type !== 'IHDR' || length < 13) return undefined;
      head = {
        width: data.readUInt32BE(0),
        height: data.readUInt32BE(4),
        bits: data.readUInt8(8),
        colourType: data.readUInt8(9),
        isInterlaced: data.readUInt8(12) !== 0,
      };
    } else if (type === 'PLTE') palette ??= data;
    else if (type === 'tRNS') hasTransparentColour = true;
    else if (type === 'acTL') isAnimated = true;
    else if (type === 'IDAT') lines.push(data);
    else if (type === 'IEND') break;
    at += AROUND + length;
  }
  return head && { ...head, hasTransparentColour, isAnimated, palette, lines };
}

/** Samples of a pixel, by the colour type. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1 };

/**
 * The file without what a PDF has no use for, if a PDF can hold its lines as they are (ISO 32000-1, 7.4.4.4):
 * eight bits at most, one pass, no transparency, and exactly as many bytes as its pixels take.
 */
export function plainPng(head: PngHead): Uint8Array | undefined {
  const { width, height, bits, colourType, palette } = head;
  const samples = SAMPLES[colourType];
  if (samples === undefined || bits > 8 || head.isInterlaced || head.hasTransparentColour) return undefined;
  if ((colourType === 3) !== (palette !== undefined)) return undefined;
  const lines = Buffer.concat(head.lines);
  if (!holdsExactly(lines, height * (Math.ceil((width * samples * bits) / 8) + 1))) return undefined;
  return pngFile({ width, height, bits, colourType, ...(palette && { palette }) }, lines);
}

function holdsExactly(deflated: Uint8Array, length: number): boolean {
  try {
    return inflateSync(deflated, { maxOutputLength: length + 1 }).length === length;
  } catch {
    return false;
  }
}
