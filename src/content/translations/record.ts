import { createHash } from 'node:crypto';

/** Hashes that a translation records, by key of the front matter (`corps` for the body), in its own order. */
export type Recorded = Readonly<Record<string, readonly string[]>>;

/** For a block whose source nobody has said. */
export const UNKNOWN_SOURCE = 'inconnu';

export const RECORDED_HASH = /^(?:[a-p]{8}|inconnu)$/;

/** A text as its hash sees it: line ends, indents and kinds of space do not matter. */
export function normalised(source: string): string {
  return source
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/**
 * Names a source block in `traduit:`. 32 bits of SHA-256 over the normalised text, a letter from a to p for
 * each half-byte: hexadecimal would read as a number in YAML when it has no letter.
 */
export function hashOf(source: string): string {
  const bytes = createHash('sha256').update(normalised(source)).digest().subarray(0, 4);
  return [...bytes].flatMap((byte) => [letter(byte >> 4), letter(byte & 15)]).join('');
}

function letter(halfByte: number): string {
  return String.fromCharCode(97 + halfByte);
}
