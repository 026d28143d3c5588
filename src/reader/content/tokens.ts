/** An operand of a content stream (ISO 32000-1, 7.3); dictionaries only stand in inline images and marked content. */
export type Operand =
  | number
  | boolean
  | null
  | { readonly name: string }
  | { readonly bytes: Uint8Array }
  | { readonly dictionary: ReadonlyMap<string, Operand> }
  | readonly Operand[];

export interface Operation {
  /** `BI` stands for a whole inline image: its one operand is the dictionary. */
  readonly operator: string;
  readonly operands: readonly Operand[];
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

interface Keyword {
  readonly keyword: string;
}

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const END = { keyword: '' };

/** Reads the operations of a content stream one after another. */
export function* operationsOf(bytes: Uint8Array): Generator<Operation> {
  const cursor: Cursor = { bytes, at: 0 };
  let operands: Operand[] = [];
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (!isKeyword(token)) {
      operands.push(token);
      continue;
    }
    if (token.keyword === 'BI') yield { operator: 'BI', operands: [inlineImage(cursor)] };
    else yield { operator: token.keyword, operands };
    operands = [];
  }
}

function isKeyword(token: Operand | Keyword): token is Keyword {
  return typeof token === 'object' && token !== null && 'keyword' in token;
}

function nextToken(cursor: Cursor): Operand | Keyword {
  skipWhite(cursor);
  const { bytes, at } = cursor;
  const byte = bytes[at];
  if (byte === undefined) return END;
  switch (byte) {
    case 0x2f:
      return { name: readName(cursor) };
    case 0x28:
      return { bytes: readLiteral(cursor) };
    case 0x3c:
      return bytes[at + 1] === 0x3c ? readDictionary(cursor) : { bytes: readHex(cursor) };
    case 0x5b:
      return readArray(cursor);
    case 0x5d:
    case 0x3e:
    case 0x29:
    case 0x7b:
    case 0x7d:
      cursor.at += byte === 0x3e && bytes[at + 1] === 0x3e ? 2 : 1;
      return { keyword: String.fromCharCode(byte) };
    default:
      return readWord(cursor);
  }
}

function skipWhite(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    const byte = bytes[cursor.at];
    if (byte === undefined) return;
    if (byte === 0x25)
      while (cursor.at < bytes.length && bytes[cursor.at] !== 10 && bytes[cursor.at] !== 13) cursor.at++;
    else if (WHITE.has(byte)) cursor.at++;
    else return;
  }
}

function regularRun(cursor: Cursor): string {
  const from = cursor.at;
  for (let byte = cursor.bytes[cursor.at]; byte !== undefined; byte = cursor.bytes[++cursor.at]) {
    if (WHITE.has(byte) || DELIMITER.has(byte)) break;
  }
  return String.fromCharCode(...cursor.bytes.subarray(from, cursor.at));
}

function readWord(cursor: Cursor): Operand | Keyword {
  const word = regularRun(cursor);
  if (/^[+-]*\d*\.?\d*(-\d*)?$/.test(word) && /\d/.test(word))
    return Number.parseFloat(word.replace(/^[+-]*-/, '-')) || 0;
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : { keyword: word };
}

function readName(cursor: Cursor): string {
  cursor.at += 1;
  return regularRun(cursor).replace(/#([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

function readHex(cursor: Cursor): Uint8Array {
  const end = cursor.bytes.indexOf(0x3e, cursor.at);
  const stop = end < 0 ? cursor.bytes.length : end;
  const digits = String.fromCharCode(...cursor.bytes.subarray(cursor.at + 1, stop)).replace(/[^\da-f]/gi, '');
  cursor.at = stop + 1;
  return Uint8Array.from(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'));
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function readLiteral(cursor: Cursor): Uint8Array {
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

function readArray(cursor: Cursor): Operand[] {
  cursor.at += 1;
  const items: Operand[] = [];
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (!isKeyword(token)) items.push(token);
    else if (token.keyword === ']') break;
  }
  return items;
}

function readDictionary(cursor: Cursor): Operand {
  cursor.at += 2;
  return { dictionary: readEntries(cursor, '>') };
}

function readEntries(cursor: Cursor, end: string): Map<string, Operand> {
  const entries = new Map<string, Operand>();
  let key: string | undefined;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (isKeyword(token)) {
      if (token.keyword === end) break;
    } else if (key === undefined) key = nameOfOperand(token);
    else {
      entries.set(key, token);
      key = undefined;
    }
  }
  return entries;
}

export function nameOfOperand(operand: Operand | undefined): string | undefined {
  return typeof operand === 'object' && operand !== null && 'name' in operand ? operand.name : undefined;
}

/** From after `BI` to after `EI`; the data are skipped (ISO 32000-1, 8.9.7). */
function inlineImage(cursor: Cursor): Operand {
  const dictionary = readEntries(cursor, 'ID');
  const { bytes } = cursor;
  for (cursor.at += 1; cursor.at < bytes.length; cursor.at++) {
    if (bytes[cursor.at] === 0x45 && bytes[cursor.at + 1] === 0x49 && endsImage(bytes, cursor.at)) break;
  }
  cursor.at += 2;
  return { dictionary };
}

/** `EI` stands between white space, and what follows reads as operators rather than as data. */
function endsImage(bytes: Uint8Array, at: number): boolean {
  const after = bytes[at + 2];
  if (!WHITE.has(bytes[at - 1] ?? 32) || (after !== undefined && !WHITE.has(after))) return false;
  return bytes.subarray(at + 2, at + 12).every((byte) => (byte >= 32 && byte < 127) || WHITE.has(byte));
}
