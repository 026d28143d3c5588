/**
 * Raw objects of a PDF, read with pdf-lib and narrowed: each reader gives `undefined` where the entry
 * is absent or of another type, so that a rule says what it wants in one line.
 */
import type { PDFObject } from '@cantoo/pdf-lib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** One page, with the entries that it inherits. */
export interface PageObject {
  /** From 1. */
  readonly number: number;
  readonly key: string;
  readonly dictionary: PDFDict;
  readonly resources: PDFDict | undefined;
}

export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly pages: readonly PageObject[];
}

/** Opens a file without changing anything in it; an encrypted one is opened as it is. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  // otherwise pdf-lib rests after every hundred objects
  const parseSpeed = Infinity;
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    ignoreEncryption: true,
    parseSpeed,
  });
  const pages = document.getPages().map((page, index) => ({
    number: index + 1,
    key: keyOf(page.ref),
    dictionary: page.node as PDFDict,
    resources: page.node.Resources(),
  }));
  return { bytes, document, catalog: document.catalog, pages };
}

/** Tells one indirect object from another: `12 0`. */
export function keyOf(reference: PDFRef): string {
  return `${reference.objectNumber} ${reference.generationNumber}`;
}

/** Key of the indirect object that an entry names. */
export function referenceAt(holder: PDFDict | undefined, name: string): string | undefined {
  const value = holder?.get(PDFName.of(name));
  return value instanceof PDFRef ? keyOf(value) : undefined;
}

export function valueAt(holder: PDFDict | undefined, name: string): PDFObject | undefined {
  return holder?.lookup(PDFName.of(name));
}

/** A dictionary, or that of a stream. */
export function dictionaryAt(holder: PDFDict | undefined, name: string): PDFDict | undefined {
  return asDictionary(valueAt(holder, name));
}

export function asDictionary(value: PDFObject | undefined): PDFDict | undefined {
  return value instanceof PDFStream ? value.dict : value instanceof PDFDict ? value : undefined;
}

export function streamAt(holder: PDFDict | undefined, name: string): PDFRawStream | undefined {
  const value = valueAt(holder, name);
  return value instanceof PDFRawStream ? value : undefined;
}

/** Elements of an array, looked up; a single value counts as an array of one. */
export function listAt(holder: PDFDict | undefined, name: string): PDFObject[] {
  return elementsOf(valueAt(holder, name));
}

export function elementsOf(value: PDFObject | undefined): PDFObject[] {
  if (value === undefined) return [];
  if (!(value instanceof PDFArray)) return [value];
  return value.asArray().flatMap((_, index) => value.lookup(index) ?? []);
}

/** Dictionaries of an array, each with the key of its indirect object. */
export function dictionariesAt(
  holder: PDFDict | undefined,
  name: string,
): { key: string; dictionary: PDFDict }[] {
  const value = valueAt(holder, name);
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().flatMap((element, index) => {
    const dictionary = asDictionary(value.lookup(index));
    return dictionary ? [{ key: element instanceof PDFRef ? keyOf(element) : '', dictionary }] : [];
  });
}

/** A name without its slash. */
export function nameAt(holder: PDFDict | undefined, name: string): string | undefined {
  return asName(valueAt(holder, name));
}

export function asName(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function textAt(holder: PDFDict | undefined, name: string): string | undefined {
  return asText(valueAt(holder, name));
}

export function asText(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

export function numberAt(holder: PDFDict | undefined, name: string): number | undefined {
  const value = valueAt(holder, name);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function booleanAt(holder: PDFDict | undefined, name: string): boolean | undefined {
  const value = valueAt(holder, name);
  return value instanceof PDFBool ? value.asBoolean() : undefined;
}

/** Names of a dictionary's entries, without slashes. */
export function namesIn(holder: PDFDict | undefined): string[] {
  return holder ? holder.keys().map((key) => key.decodeText()) : [];
}

/** A stream's bytes with its filters undone. */
export function bytesOf(stream: PDFRawStream): Uint8Array {
  return stream.dict.has(PDFName.of('Filter')) ? decodePDFRawStream(stream).decode() : stream.contents;
}

/** Pairs of a name tree (ISO 32000-1, 7.9.6), its kids included. */
export function nameTreeEntries(root: PDFDict | undefined): { name: string; value: PDFObject }[] {
  const names = listAt(root, 'Names');
  const own = names.flatMap((name, i) => {
    const value = names[i + 1];
    return i % 2 === 0 && value ? [{ name: asText(name) ?? '', value }] : [];
  });
  return [...own, ...dictionariesAt(root, 'Kids').flatMap(({ dictionary }) => nameTreeEntries(dictionary))];
}

/** Pairs of a number tree (ISO 32000-1, 7.9.7), its kids included. */
export function numberTreeEntries(root: PDFDict | undefined): Map<number, PDFObject> {
  const entries = new Map<number, PDFObject>();
  const value = valueAt(root, 'Nums');
  if (value instanceof PDFArray) {
    for (let i = 0; i + 1 < value.size(); i += 2) {
      const number = value.lookup(i);
      if (number instanceof PDFNumber) entries.set(number.asNumber(), value.get(i + 1));
    }
  }
  for (const { dictionary } of dictionariesAt(root, 'Kids')) {
    for (const [number, entry] of numberTreeEntries(dictionary)) entries.set(number, entry);
  }
  return entries;
}
