/** Bytes of a profile that a segment holds beside its head (ISO 15076-1, B.4). */
const SEGMENT = 65_519;
const NAME = 'ICC_PROFILE\0';

/** A JPEG file that says by an ICC profile what its numbers mean. */
export function withProfile(jpeg: Uint8Array, profile: Uint8Array): Uint8Array {
  const count = Math.ceil(profile.length / SEGMENT);
  const segments = Array.from({ length: count }, (_, index) => {
    const part = profile.subarray(index * SEGMENT, (index + 1) * SEGMENT);
    const head = Buffer.alloc(4 + NAME.length + 2);
    head.writeUInt16BE(0xffe2, 0);
    head.writeUInt16BE(2 + NAME.length + 2 + part.length, 2);
    head.write(NAME, 4, 'latin1');
    head.writeUInt8(index + 1, 4 + NAME.length);
    head.writeUInt8(count, 5 + NAME.length);
    return Buffer.concat([head, part]);
  });
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}
