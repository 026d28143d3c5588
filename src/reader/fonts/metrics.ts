import { PDFArray, PDFNumber, PDFStream, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import {
  dictionaryIn,
  dictionaryOf,
  itemsIn,
  itemsOf,
  nameIn,
  nameOf,
  numberIn,
  numbersIn,
  valueIn,
} from '../file/objects.ts';
import { decodeStream } from '../file/streamBytes.ts';
import { BOUNDS } from '../bounds.ts';
import { codeLengths } from './cmap.ts';

/** How far each code of a font moves on; enough to know where text stands. */
export interface FontMetrics {
  /**
   * Adds the codes of a string to a list.
   * @returns how many of them are the one byte 32, which word spacing widens (ISO 32000-1, 9.3.3)
   */
  readonly readCodes: (bytes: Uint8Array, codes: number[]) => number;
  /** Thousandths of the size. */
  readonly widthOf: (code: number) => number;
  readonly vertical: boolean;
  /** Size of the font's own unit times 1000: 1 but for Type 3. */
  readonly unit: number;
}

export function metricsOf(font: PDFDict): FontMetrics {
  return nameIn(font, 'Subtype') === 'Type0' ? compositeMetrics(font) : simpleMetrics(font);
}

function simpleMetrics(font: PDFDict): FontMetrics {
  const first = numberIn(font, 'FirstChar') ?? 0;
  const widths = numbersIn(font, 'Widths') ?? [];
  const missing = numberIn(dictionaryIn(font, 'FontDescriptor'), 'MissingWidth') ?? (widths.length ? 0 : 500);
  const scale = numbersIn(font, 'FontMatrix')?.[0];
  return {
    readCodes: readBytes,
    widthOf: (code) => widths[code - first] ?? missing,
    vertical: false,
    unit: nameIn(font, 'Subtype') === 'Type3' && scale ? Math.abs(scale) * 1000 : 1,
  };
}

function compositeMetrics(font: PDFDict): FontMetrics {
  const descendant = dictionaryOf(itemsIn(font, 'DescendantFonts')[0]);
  const widths = widthsByCid(descendant);
  const usual = numberIn(descendant, 'DW') ?? 1000;
  const encoding = valueIn(font, 'Encoding');
  const lengthAt = encoding instanceof PDFStream ? codeLengths(decodeStream(encoding).bytes) : undefined;
  const name = nameOf(encoding) ?? nameIn(dictionaryOf(encoding), 'CMapName') ?? '';
  return {
    readCodes: lengthAt ? (bytes, codes) => readByLength(bytes, codes, lengthAt) : readPairs,
    widthOf: (code) => widths.get(code) ?? usual,
    vertical: name.endsWith('V'),
    unit: 1,
  };
}

const SPACE = 32;

function readBytes(bytes: Uint8Array, codes: number[]): number {
  let spaces = 0;
  for (const code of bytes) {
    codes.push(code);
    if (code === SPACE) spaces += 1;
  }
  return spaces;
}

/** Two bytes a code, as the predefined CMaps have them that writers use; a last byte alone is a code too. */
function readPairs(bytes: Uint8Array, codes: number[]): number {
  for (let at = 0; at + 1 < bytes.length; at += 2) codes.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  const last = bytes.length % 2 ? bytes.at(-1) : undefined;
  if (last !== undefined) codes.push(last);
  return 0;
}

function readByLength(bytes: Uint8Array, codes: number[], lengthAt: (first: number) => number): number {
  let spaces = 0;
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes[at] ?? 0);
    const code = bytes.subarray(at, at + length).reduce((value, byte) => value * 256 + byte, 0);
    codes.push(code);
    if (length === 1 && code === SPACE) spaces += 1;
    at += length;
  }
  return spaces;
}

/** Codes of CIDs have two bytes (ISO 32000-1, 9.7.3). */
const LAST_CID = 65_535;

/** The `W` array: `c [w1 w2 …]` or `first last w` (ISO 32000-1, 9.7.4.3). */
function widthsByCid(descendant: PDFDict | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const items = itemsIn(descendant, 'W');
  const budget = { left: BOUNDS.fontEntries as number };
  for (let at = 0; at < items.length && budget.left > 0;) {
    const [first, second, third] = [items[at], items[at + 1], items[at + 2]];
    if (!(first instanceof PDFNumber)) break;
    if (second instanceof PDFArray) {
      setEach(widths, first.asNumber(), itemsOf(second), budget);
      at += 2;
    } else if (second instanceof PDFNumber && third instanceof PDFNumber) {
      setRange(widths, [first, second, third], budget);
      at += 3;
    } else break;
  }
  return widths;
}

/** Widths that may still be read: a few bytes can announce thousands. */
interface Budget {
  left: number;
}

function setEach(
  widths: Map<number, number>,
  start: number,
  values: readonly (PDFObject | undefined)[],
  budget: Budget,
): void {
  budget.left -= values.length;
  values.forEach((width, i) => width instanceof PDFNumber && widths.set(start + i, width.asNumber()));
}

function setRange(
  widths: Map<number, number>,
  [first, last, width]: readonly [PDFNumber, PDFNumber, PDFNumber],
  budget: Budget,
): void {
  const start = Math.max(0, first.asNumber());
  const end = Math.min(last.asNumber(), LAST_CID);
  budget.left -= Math.max(1, end - start);
  for (let cid = start; cid <= end; cid++) widths.set(cid, width.asNumber());
}
