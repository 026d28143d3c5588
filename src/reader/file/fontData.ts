import type { PDFDict } from '@cantoo/pdf-lib';
import { PDFArray, PDFNumber } from '@cantoo/pdf-lib';
import { bytesOf, dictionariesAt, dictionaryAt, listAt, nameAt, numberAt, streamAt } from './pdfObjects.ts';

/** A font of a file with what its rules need. */
export interface FontData {
  readonly name: string;
  readonly dictionary: PDFDict;
  readonly descendant: PDFDict | undefined;
  readonly descriptor: PDFDict | undefined;
  readonly isEmbedded: boolean;
  readonly hasUnicode: boolean;
  /** Bytes of the embedded font program, filters undone when first asked for. */
  readonly program: Uint8Array | undefined;
  readonly unicode: ReadonlyMap<number, string> | undefined;
}

export function readFont(dictionary: PDFDict): FontData {
  const descendant = dictionariesAt(dictionary, 'DescendantFonts')[0]?.dictionary;
  const descriptor = dictionaryAt(descendant ?? dictionary, 'FontDescriptor');
  const stream = ['FontFile2', 'FontFile3', 'FontFile'].map((key) => streamAt(descriptor, key)).find(Boolean);
  const map = streamAt(dictionary, 'ToUnicode');
  let program: Uint8Array | undefined;
  let unicode: ReadonlyMap<number, string> | undefined;
  return {
    name: nameAt(dictionary, 'BaseFont') ?? '',
    dictionary,
    descendant,
    descriptor,
    isEmbedded: stream !== undefined,
    hasUnicode: map !== undefined,
    get program() {
      return (program ??= stream && bytesOf(stream));
    },
    get unicode() {
      return (unicode ??= map && readUnicodeMap(bytesOf(map)));
    },
  };
}

/** Codes and their text in a ToUnicode CMap (ISO 32000-1, 9.10.3). */
export function readUnicodeMap(bytes: Uint8Array): Map<number, string> {
  const source = Buffer.from(bytes).toString('latin1');
  const map = new Map<number, string>();
  for (const [, body = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of body.matchAll(/<([0-9a-f\s]+)>\s*<([0-9a-f\s]*)>/gi)) {
      map.set(parseInt(code, 16), textOfHex(text));
    }
  }
  for (const [, body = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = /<([0-9a-f\s]+)>\s*<([0-9a-f\s]+)>\s*(?:<([0-9a-f\s]*)>|\[([^\]]*)\])/gi;
    for (const [, from = '', to = '', text, list] of body.matchAll(ranges)) {
      const first = parseInt(from, 16);
      if (list !== undefined) {
        [...list.matchAll(/<([0-9a-f\s]*)>/gi)].forEach(([, item = ''], i) =>
          map.set(first + i, textOfHex(item)),
        );
      } else {
        const start = textOfHex(text ?? '');
        const last = start.codePointAt(0) ?? 0;
        for (let code = first; code <= parseInt(to, 16); code += 1) {
          map.set(code, String.fromCodePoint(last + code - first));
        }
      }
    }
  }
  return map;
}

function textOfHex(hex: string): string {
  const bytes = Buffer.from(hex.replace(/\s/g, ''), 'hex');
  return bytes.length % 2 ? '' : bytes.swap16().toString('utf16le');
}

/** Widths of a CIDFont by CID, in thousandths of an em (ISO 32000-1, 9.7.4.3). */
export function readWidths(descendant: PDFDict): { widths: Map<number, number>; standard: number } {
  const widths = new Map<number, number>();
  const entries = listAt(descendant, 'W');
  for (let i = 0; i < entries.length;) {
    const [first, second] = [entries[i], entries[i + 1]];
    if (!(first instanceof PDFNumber)) break;
    const start = first.asNumber();
    if (second instanceof PDFArray) {
      second.asArray().forEach((_, index) => {
        const width = second.lookup(index);
        if (width instanceof PDFNumber) widths.set(start + index, width.asNumber());
      });
      i += 2;
      continue;
    }
    const width = entries[i + 2];
    if (!(second instanceof PDFNumber) || !(width instanceof PDFNumber)) break;
    for (let cid = start; cid <= second.asNumber(); cid += 1) widths.set(cid, width.asNumber());
    i += 3;
  }
  return { widths, standard: numberAt(descendant, 'DW') ?? 1000 };
}

/** Advance widths of a TrueType program by glyph, in thousandths of an em; undefined if it cannot be read. */
export function trueTypeWidths(program: Uint8Array): number[] | undefined {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  const table = (tag: string): number | undefined => {
    const count = view.getUint16(4);
    for (let i = 0; i < count; i += 1) {
      const at = 12 + i * 16;
      const name = String.fromCharCode(...program.subarray(at, at + 4));
      if (name === tag) return view.getUint32(at + 8);
    }
    return undefined;
  };
  try {
    const [head, hhea, hmtx, maxp] = [table('head'), table('hhea'), table('hmtx'), table('maxp')];
    if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined)
      return undefined;
    const scale = 1000 / view.getUint16(head + 18);
    const metrics = view.getUint16(hhea + 34);
    const glyphs = view.getUint16(maxp + 4);
    return Array.from(
      { length: glyphs },
      (_, glyph) => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * scale,
    );
  } catch {
    return undefined;
  }
}
