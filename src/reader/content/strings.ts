/** Where the reading of a content stream stands. */
export interface Cursor {
  readonly bytes: Buffer;
  at: number;
  /** Arrays and dictionaries that are open. */
  depth: number;
}

/** A string in hexadecimal; the cursor stands on its `<` (ISO 32000-1, 7.3.4.3). */
export function readHex(cursor: Cursor): Uint8Array {
  const { bytes, at } = cursor;
  const end = bytes.indexOf(0x3e, at);
  const stop = end < 0 ? bytes.length : end;
  cursor.at = stop + 1;
  const out = new Uint8Array((stop - at) >> 1);
  let digits = 0;
  for (let i = at + 1; i < stop; i++) {
    const digit = DIGIT_OF[bytes[i] ?? 0] ?? NO_DIGIT;
    if (digit === NO_DIGIT) continue;
    // A last digit that stands alone is the first of two.
    out[digits >> 1] = (out[digits >> 1] ?? 0) + (digits % 2 === 0 ? digit << 4 : digit);
    digits += 1;
  }
  const length = (digits + 1) >> 1;
  return length === out.length ? out : out.slice(0, length);
}

const NO_DIGIT = 255;
/** Value of each byte that is a hexadecimal digit. */
const DIGIT_OF = new Uint8Array(256).fill(NO_DIGIT);
for (let value = 0; value < 16; value++) {
  const digit = value.toString(16);
  DIGIT_OF[digit.charCodeAt(0)] = value;
  DIGIT_OF[digit.toUpperCase().charCodeAt(0)] = value;
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** A string in parentheses; the cursor stands on the first (ISO 32000-1, 7.3.4.2). */
export function readLiteral(cursor: Cursor): Uint8Array {
  const { bytes } = cursor;
  const out: number[] = [];
  let depth = 1;
  cursor.at += 1;
  for (let byte = bytes[cursor.at]; byte !== undefined; byte = bytes[++cursor.at]) {
    if (byte === 0x5c) {
      const escaped = readEscape(cursor);
      if (escaped !== undefined) out.push(escaped);
      continue;
    }
    if (byte === 0x28) depth += 1;
    if (byte === 0x29 && --depth === 0) break;
    out.push(byte);
  }
  cursor.at += 1;
  return Uint8Array.from(out);
}

/** Leaves the cursor on the last byte of the escape. */
function readEscape(cursor: Cursor): number | undefined {
  const { bytes } = cursor;
  const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...bytes.subarray(cursor.at + 1, cursor.at + 4)))?.[0];
  cursor.at += octal ? octal.length : 1;
  if (octal) return parseInt(octal, 8) & 255;
  const byte = bytes[cursor.at];
  if (byte === 13 && bytes[cursor.at + 1] === 10) cursor.at += 1;
  if (byte === 10 || byte === 13 || byte === undefined) return undefined;
  return ESCAPES[String.fromCharCode(byte)] ?? byte;
}
