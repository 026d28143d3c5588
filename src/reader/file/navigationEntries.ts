import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import { BOUNDS } from '../bounds.ts';
import type { LinkReport } from '../report.ts';
import type { PdfFile } from './document.ts';
import { dictionaryIn, keyOf, nameIn, nameOf, textIn, textOf, valueIn } from './objects.ts';
import { annotationsOf } from './pages.ts';
import { nameTreeEntries } from './trees.ts';

export interface OutlineFacts {
  readonly entries: number;
  readonly depth: number;
  /** False when an entry leads back to one before it, or they go deeper than is read. */
  readonly sound: boolean;
}

/** Entries of the outline and how deep they go. */
export function readOutline({ catalog }: PdfFile): OutlineFacts {
  const seen = new Set<PDFDict>();
  let [deepest, sound] = [0, true];
  const visit = (parent: PDFDict | undefined, level: number): void => {
    if (level > BOUNDS.treeDepth) {
      sound = false;
      return;
    }
    for (let item = dictionaryIn(parent, 'First'); item; item = dictionaryIn(item, 'Next')) {
      if (seen.has(item)) {
        sound = false;
        return;
      }
      seen.add(item);
      deepest = Math.max(deepest, level);
      visit(item, level + 1);
    }
  };
  visit(dictionaryIn(catalog, 'Outlines'), 1);
  return { entries: seen.size, depth: deepest, sound };
}

/** Links of all pages, each with the page that it leads to. */
export function readLinks({ catalog, pages }: PdfFile): LinkReport[] {
  const names = nameTreeEntries(dictionaryIn(dictionaryIn(catalog, 'Names'), 'Dests'));
  const places = new Map(names.map(({ name, value }) => [name, value]));
  const numbers = new Map(pages.map((page) => [page.key, page.number]));
  return pages.flatMap((page) =>
    annotationsOf(page).flatMap((annotation): LinkReport[] => {
      if (nameIn(annotation, 'Subtype') !== 'Link') return [];
      const common = { page: page.number, description: textIn(annotation, 'Contents') };
      const { address, place } = targetOf(annotation);
      if (address !== undefined)
        return [{ ...common, target: address, kind: 'external', leadsTo: undefined }];
      const target = textOf(place) ?? nameOf(place) ?? '';
      return [{ ...common, target, kind: 'internal', leadsTo: pageOf(place, places, numbers) }];
    }),
  );
}

/** Where a link annotation leads: an address, or a place in the file. */
export function targetOf(annotation: PDFDict): { address?: string; place?: PDFObject } {
  const action = dictionaryIn(annotation, 'A');
  const address = textIn(action, 'URI');
  if (address !== undefined) return { address };
  const place = valueIn(action, 'D') ?? valueIn(annotation, 'Dest');
  return place ? { place } : {};
}

function pageOf(
  place: PDFObject | undefined,
  places: ReadonlyMap<string, PDFObject>,
  pages: ReadonlyMap<string, number>,
): number | undefined {
  const isNamed = place instanceof PDFString || place instanceof PDFHexString || place instanceof PDFName;
  const found = isNamed ? places.get(textOf(place) ?? nameOf(place) ?? '') : place;
  const array = found instanceof PDFDict ? valueIn(found, 'D') : found;
  const page = array instanceof PDFArray ? array.get(0) : undefined;
  return page instanceof PDFRef ? pages.get(keyOf(page)) : undefined;
}
