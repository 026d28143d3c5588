import type { PDFDict, PDFStream } from '@cantoo/pdf-lib';
import { dictionariesIn, dictionaryIn, nameIn, streamIn } from '../file/objects.ts';
import { decodeStream } from '../file/streamBytes.ts';
import { unicodeTexts } from './cmap.ts';
import { metricsOf, type FontMetrics } from './metrics.ts';

/** A font of a file with what its rules need. */
export interface FontData {
  readonly name: string;
  readonly dict: PDFDict;
  readonly descendant: PDFDict | undefined;
  readonly descriptor: PDFDict | undefined;
  /** Its letters are drawings of the file. */
  readonly isType3: boolean;
  readonly isEmbedded: boolean;
  readonly hasUnicode: boolean;
  /** Bytes of the embedded font program, filters undone when first asked for. */
  readonly program: Uint8Array | undefined;
  /** Text of each code, read when first asked for. */
  readonly unicode: ReadonlyMap<number, string> | undefined;
  readonly metrics: FontMetrics;
}

export function readFont(dict: PDFDict): FontData {
  const descendant = dictionariesIn(dict, 'DescendantFonts')[0]?.dict;
  const descriptor = dictionaryIn(descendant ?? dict, 'FontDescriptor');
  const stream = programOf(descriptor);
  const map = streamIn(dict, 'ToUnicode');
  let program: Uint8Array | undefined;
  let unicode: ReadonlyMap<number, string> | undefined;
  let metrics: FontMetrics | undefined;
  return {
    name: nameIn(dict, 'BaseFont') ?? '',
    dict,
    descendant,
    descriptor,
    isType3: nameIn(dict, 'Subtype') === 'Type3',
    isEmbedded: stream !== undefined,
    hasUnicode: map !== undefined,
    get program() {
      return (program ??= stream && decodeStream(stream).bytes);
    },
    get unicode() {
      return (unicode ??= map && unicodeTexts(decodeStream(map).bytes));
    },
    get metrics() {
      return (metrics ??= metricsOf(dict));
    },
  };
}

/** The font program that a descriptor carries. */
export function programOf(descriptor: PDFDict | undefined): PDFStream | undefined {
  return ['FontFile', 'FontFile2', 'FontFile3'].map((key) => streamIn(descriptor, key)).find(Boolean);
}
