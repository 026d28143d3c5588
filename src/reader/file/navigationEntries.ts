import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import {
  asDictionary,
  asName,
  asText,
  dictionariesAt,
  dictionaryAt,
  keyOf,
  nameAt,
  nameTreeEntries,
  numberAt,
  numberTreeEntries,
  textAt,
  valueAt,
  type PdfFile,
} from './pdfObjects.ts';
import type { LinkReport } from '../report.ts';

/** Entries of the outline and how deep they go. */
export function readOutline(file: PdfFile): { entries: number; depth: number } {
  const count = (parent: PDFDict | undefined, level: number): { entries: number; depth: number } => {
    let entries = 0;
    let depth = level;
    for (let item = dictionaryAt(parent, 'First'); item; item = dictionaryAt(item, 'Next')) {
      const below = count(item, level + 1);
      entries += 1 + below.entries;
      depth = Math.max(depth, level + 1, below.depth);
    }
    return { entries, depth };
  };
  return count(dictionaryAt(file.catalog, 'Outlines'), 0);
}

/** Label of each page (ISO 32000-1, 12.4.2); its number where the file says nothing. */
export function readPageLabels(file: PdfFile): string[] {
  const ranges = numberTreeEntries(dictionaryAt(file.catalog, 'PageLabels'));
  let range: PDFDict | undefined;
  let start = 0;
  return file.pages.map((page, index) => {
    const entry = ranges.get(index);
    if (entry) {
      range = asDictionary(entry instanceof PDFRef ? file.document.context.lookup(entry) : entry);
      start = index;
    }
    if (!range) return String(page.number);
    const number = (numberAt(range, 'St') ?? 1) + index - start;
    return (textAt(range, 'P') ?? '') + numeral(number, nameAt(range, 'S'));
  });
}

function numeral(number: number, style: string | undefined): string {
  if (style === 'D') return String(number);
  if (style === 'r') return roman(number);
  if (style === 'R') return roman(number).toUpperCase();
  const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
  return style === 'a' ? letter : style === 'A' ? letter.toUpperCase() : '';
}

// prettier-ignore
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'],
  [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    for (; left >= value; left -= value) text += letters;
  }
  return text;
}

/** Links of all pages, each with the page that it leads to. */
export function readLinks(file: PdfFile): LinkReport[] {
  const names = nameTreeEntries(dictionaryAt(dictionaryAt(file.catalog, 'Names'), 'Dests'));
  const places = new Map(names.map(({ name, value }) => [name, value]));
  const pages = new Map(file.pages.map((page) => [page.key, page.number]));
  return file.pages.flatMap((page) =>
    dictionariesAt(page.dictionary, 'Annots').flatMap(({ dictionary }): LinkReport[] => {
      if (nameAt(dictionary, 'Subtype') !== 'Link') return [];
      const action = dictionaryAt(dictionary, 'A');
      const address = textAt(action, 'URI');
      const common = { page: page.number, description: textAt(dictionary, 'Contents') };
      if (address !== undefined)
        return [{ ...common, target: address, kind: 'external', leadsTo: undefined }];
      const place = valueAt(action, 'D') ?? valueAt(dictionary, 'Dest');
      const target = asText(place) ?? asName(place) ?? '';
      return [{ ...common, target, kind: 'internal', leadsTo: pageOf(place, places, pages) }];
    }),
  );
}

function pageOf(
  place: PDFObject | undefined,
  places: ReadonlyMap<string, PDFObject>,
  pages: ReadonlyMap<string, number>,
): number | undefined {
  const isNamed = place instanceof PDFString || place instanceof PDFHexString || place instanceof PDFName;
  const found = isNamed ? places.get(asText(place) ?? asName(place) ?? '') : place;
  const array = found instanceof PDFDict ? valueAt(found, 'D') : found;
  const page = array instanceof PDFArray ? array.get(0) : undefined;
  return page instanceof PDFRef ? pages.get(keyOf(page)) : undefined;
}
