import { BOUNDS } from '../bounds.ts';
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

interface Keyword {
  readonly keyword: string;
}

/** What a byte is (ISO 32000-1, 7.2.2). */
const REGULAR = 0;
const WHITE = 1;
const DELIMITER = 2;
const KINDS = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) KINDS[byte] = WHITE;
for (const byte of Buffer.from('()<>[]{}/%', 'latin1')) KINDS[byte] = DELIMITER;

const END = { keyword: '' };

/**
 * Reads the operations of a content stream one after another; operands beyond the bounds are left out. `BI` stands
 * for a whole inline image: its one operand is the dictionary.
 * @param visit gives false to leave the rest unread
 */
export function readOperations(
  bytes: Uint8Array,
  visit: (operator: string, operands: readonly Operand[]) => boolean | void,
): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cursor: Cursor = { bytes: view, at: 0, depth: 0 };
  let operands: Operand[] = [];
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (!isKeyword(token)) {
      if (operands.length < BOUNDS.operands) operands.push(token);
      continue;
    }
    const { keyword } = token;
    if (visit(keyword, keyword === 'BI' ? [inlineImage(cursor)] : operands) === false) return;
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
    else if (KINDS[byte] === WHITE) cursor.at++;
    else return;
  }
}

/** Where the regular characters end that begin at a place. */
function endOfRun(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && KINDS[bytes[at] ?? 0] === REGULAR) at++;
  return at;
}

/** A number, an operator, or another word. */
function readWord(cursor: Cursor): Operand | Keyword {
  const { bytes, at } = cursor;
  const end = endOfRun(bytes, at);
  cursor.at = end;
  return (
    plainNumber(bytes, at, end) ?? knownOperator(bytes, at, end) ?? wordOf(bytes.toString('latin1', at, end))
  );
}

/** Powers of ten that are exact as numbers, and digits that one number holds exactly. */
const TENS = Array.from({ length: 16 }, (_, power) => 10 ** power);
const DIGITS = 15;

/** `12`, `-0.5`: digits with a point and a sign at most. Both parts are exact, so their quotient is the nearest number. */
function plainNumber(bytes: Uint8Array, from: number, to: number): number | undefined {
  const isNegative = bytes[from] === 0x2d;
  let at = isNegative ? from + 1 : from;
  if (at === to || to - at > DIGITS) return undefined;
  let [value, point] = [0, -1];
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) value = value * 10 + byte - 0x30;
    else if (byte === 0x2e && point < 0) point = at;
    else return undefined;
  }
  if (point >= 0 && to - from - (isNegative ? 1 : 0) === 1) return undefined;
  const size = point < 0 ? value : value / (TENS[to - point - 1] ?? 1);
  return isNegative && size !== 0 ? -size : size;
}

/** Operators of ISO 32000-1, annex A: their words need no string of their own each time. */
const KNOWN_OPERATORS = new Map(
  (
    `b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q ` +
    `re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`
  )
    .split(' ')
    .map((keyword): [number, Keyword] => [packed(Buffer.from(keyword), 0, keyword.length), { keyword }]),
);

const LONGEST_OPERATOR = 3;

function knownOperator(bytes: Uint8Array, from: number, to: number): Keyword | undefined {
  return to - from <= LONGEST_OPERATOR ? KNOWN_OPERATORS.get(packed(bytes, from, to)) : undefined;
}

function packed(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 256 + (bytes[at] ?? 0);
  return value;
}

function wordOf(word: string): Operand | Keyword {
  if (/^[+-]*\d*\.?\d*(-\d*)?$/.test(word) && /\d/.test(word))
    return Number.parseFloat(word.replace(/^[+-]*-/, '-')) || 0;
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : { keyword: word };
}

function readName(cursor: Cursor): string {
  const from = cursor.at + 1;
  cursor.at = endOfRun(cursor.bytes, from);
  const name = cursor.bytes.toString('latin1', from, cursor.at);
  return name.includes('#') ? unescapedName(name) : name;
}

function unescapedName(name: string): string {
  return name.replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
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
  if (!isWhite(bytes[at - 1] ?? 32) || (after !== undefined && !isWhite(after))) return false;
  return bytes.subarray(at + 2, at + 12).every((byte) => (byte >= 32 && byte < 127) || isWhite(byte));
}

const isWhite = (byte: number): boolean => KINDS[byte] === WHITE;
