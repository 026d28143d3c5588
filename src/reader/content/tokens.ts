import { BOUNDS } from '../bounds.ts';
import { latin1 } from '../file/latin1.ts';
import { readHex, readLiteral, type Cursor } from './strings.ts';

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

interface Keyword {
  readonly keyword: string;
}

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const END = { keyword: '' };

/** Reads the operations of a content stream one after another; operands beyond the bounds are left out. */
export function* operationsOf(bytes: Uint8Array): Generator<Operation> {
  const cursor: Cursor = { bytes, at: 0, depth: 0 };
  let operands: Operand[] = [];
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (!isKeyword(token)) {
      if (operands.length < BOUNDS.operands) operands.push(token);
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
  return latin1(cursor.bytes.subarray(from, cursor.at));
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

function readArray(cursor: Cursor): Operand[] {
  cursor.at += 1;
  if (cursor.depth >= BOUNDS.operandDepth) return [];
  cursor.depth += 1;
  const items: Operand[] = [];
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (isKeyword(token)) {
      if (token.keyword === ']') break;
    } else if (items.length < BOUNDS.operands) items.push(token);
  }
  cursor.depth -= 1;
  return items;
}

function readDictionary(cursor: Cursor): Operand {
  cursor.at += 2;
  if (cursor.depth >= BOUNDS.operandDepth) return { dictionary: new Map() };
  cursor.depth += 1;
  const dictionary = readEntries(cursor, '>');
  cursor.depth -= 1;
  return { dictionary };
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

/** An operand's text as bytes; undefined when it is no string. */
export function bytesOfOperand(operand: Operand | undefined): Uint8Array | undefined {
  return typeof operand === 'object' && operand !== null && 'bytes' in operand ? operand.bytes : undefined;
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
