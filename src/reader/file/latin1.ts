/** Bytes as text, one character a byte; whatever their number, unlike `String.fromCharCode`. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
