import { crc32 } from 'node:zlib';

/** Head of a PNG file in one pass (ISO/IEC 15948, 11.2.2). */
export interface PngLayout {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colourType: number;
  readonly palette?: Uint8Array;
}

/** A PNG file of nothing but what shows its pixels. */
export function pngFile(layout: PngLayout, lines: Uint8Array, comment?: Uint8Array): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(layout.width, 0);
  head.writeUInt32BE(layout.height, 4);
  head.writeUInt8(layout.bits, 8);
  head.writeUInt8(layout.colourType, 9);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', head),
    ...(comment ? [pngChunk('tEXt', comment)] : []),
    ...(layout.palette ? [pngChunk('PLTE', layout.palette)] : []),
    pngChunk('IDAT', lines),
    pngChunk('IEND', new Uint8Array()),
  ]);
}

/** One chunk with its length and its sum. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
