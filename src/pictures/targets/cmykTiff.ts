const SHORT = 3;
const LONG = 4;
const UNDEFINED = 7;
const SEPARATED = 5;
const HEAD = 8;

/**
 * A TIFF file (TIFF 6.0, section 16) of cyan, magenta, yellow and black, one byte each: sharp takes four raw
 * channels for red, green, blue and transparency, and has no word for inks.
 * @param profile ICC profile that says what the inks mean
 */
export function cmykTiff(
  pixels: Uint8Array,
  width: number,
  height: number,
  profile: Uint8Array = new Uint8Array(),
): Uint8Array {
  const bitsAt = HEAD + pixels.length + (pixels.length % 2);
  const entries: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, 4, bitsAt],
    [259, SHORT, 1, 1],
    [262, SHORT, 1, SEPARATED],
    [273, LONG, 1, HEAD],
    [277, SHORT, 1, 4],
    [278, LONG, 1, height],
    [279, LONG, 1, pixels.length],
    // ISO 15076-1, B.5
    ...(profile.length > 0 ? [[34675, UNDEFINED, profile.length, bitsAt + 8] as const] : []),
  ];
  const directoryAt = bitsAt + 8 + profile.length + (profile.length % 2);
  const file = Buffer.alloc(directoryAt + 2 + entries.length * 12 + 4);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(directoryAt, 4);
  file.set(pixels, HEAD);
  for (let i = 0; i < 4; i += 1) file.writeUInt16LE(8, bitsAt + i * 2);
  file.writeUInt16LE(entries.length, directoryAt);
  file.set(profile, bitsAt + 8);
  entries.forEach(([tag, type, count, value], index) => {
    const at = directoryAt + 2 + index * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(count, at + 4);
    file.writeUInt32LE(value, at + 8);
  });
  return file;
}
