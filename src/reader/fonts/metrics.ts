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
  readonly codesOf: (bytes: Uint8Array) => readonly { code: number; length: number }[];
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
    codesOf: (bytes) => [...bytes].map((code) => ({ code, length: 1 })),
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
  const lengthAt = encoding instanceof PDFStream ? codeLengths(decodeStream(encoding).bytes) : () => 2;
  const name = nameOf(encoding) ?? nameIn(dictionaryOf(encoding), 'CMapName') ?? '';
  return {
    codesOf: (bytes) => splitCodes(bytes, lengthAt),
    widthOf: (code) => widths.get(code) ?? usual,
    vertical: name.endsWith('V'),
    unit: 1,
  };
}

function splitCodes(
  bytes: Uint8Array,
  lengthAt: (first: number) => number,
): { code: number; length: number }[] {
  const codes: { code: number; length: number }[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes[at] ?? 0);
    const code = bytes.subarray(at, at + length).reduce((value, byte) => value * 256 + byte, 0);
    codes.push({ code, length });
    at += length;
  }
  return codes;
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
