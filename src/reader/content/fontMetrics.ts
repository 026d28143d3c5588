import { PDFArray, PDFNumber, PDFStream, type PDFDict } from '@cantoo/pdf-lib';
import {
  dictionaryIn,
  dictionaryOf,
  itemsIn,
  itemsOf,
  nameIn,
  nameOf,
  numberIn,
  numbersIn,
  valueOf,
} from '../file/objects.ts';
import { decodeStream } from '../file/streamBytes.ts';

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
  const encoding = valueOf(font, 'Encoding');
  const lengthAt = encoding instanceof PDFStream ? lengthsOfCMap(encoding) : () => 2;
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

/** Length of a code by its first byte, from the code space ranges (ISO 32000-1, 9.7.6.2). */
function lengthsOfCMap(stream: PDFStream): (first: number) => number {
  const text = Buffer.from(decodeStream(stream).bytes).toString('latin1');
  const sections = text.matchAll(/begincodespacerange([\s\S]*?)endcodespacerange/g);
  const ranges = [...sections].flatMap(([, body]) => [
    ...(body ?? '').matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi),
  ]);
  const known = ranges.map(([, low = '', high = '']) => ({
    from: parseInt(low.slice(0, 2), 16),
    to: parseInt(high.slice(0, 2), 16),
    length: Math.max(1, low.length >> 1),
  }));
  return (first) => known.find(({ from, to }) => first >= from && first <= to)?.length ?? 2;
}

/** The `W` array: `c [w1 w2 …]` or `first last w` (ISO 32000-1, 9.7.4.3). */
function widthsByCid(descendant: PDFDict | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const items = itemsIn(descendant, 'W');
  for (let at = 0; at < items.length;) {
    const [first, second, third] = [items[at], items[at + 1], items[at + 2]];
    if (!(first instanceof PDFNumber)) break;
    const start = first.asNumber();
    if (second instanceof PDFArray) {
      itemsOf(second).forEach(
        (width, i) => width instanceof PDFNumber && widths.set(start + i, width.asNumber()),
      );
      at += 2;
    } else if (second instanceof PDFNumber && third instanceof PDFNumber) {
      const last = Math.min(second.asNumber(), start + 65535);
      for (let cid = start; cid <= last; cid++) widths.set(cid, third.asNumber());
      at += 3;
    } else break;
  }
  return widths;
}
