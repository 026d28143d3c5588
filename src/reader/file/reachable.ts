import type { PDFDict } from '@cantoo/pdf-lib';
import { PDFArray, PDFRef, PDFStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { dictionaryOf, referenceOf, textOfName } from './objects.ts';
import { BOUNDS } from '../bounds.ts';
import type { PdfFile } from './document.ts';
import { isPage } from './pages.ts';

/** A dictionary or stream that the document really uses. */
export interface Reached {
  readonly dict: PDFDict;
  readonly stream: PDFStream | undefined;
  /** Key under which it was found first, and the key of what holds it: `Gs1` in `ExtGState`. */
  readonly key: string;
  readonly holder: string;
  readonly object: string | undefined;
  /** Empty for what belongs to the document as a whole. */
  readonly pages: readonly number[];
}

interface Found {
  readonly entry: Omit<Reached, 'pages'>;
  readonly pages: Set<number>;
}

interface ObjectToVisit {
  readonly value: PDFObject;
  readonly key: string;
  readonly holder: string;
  readonly object: string | undefined;
}

interface ObjectWalk {
  readonly found: Map<PDFDict, Found>;
  readonly context: PDFContext;
  visits: number;
  /** After very many visits each thing is met once more only, and not once a page. */
  once: Set<PDFObject> | undefined;
}

/** Ways that lead back up or over to other pages. */
const WAYS_UP = new Set([
  'Parent',
  'P',
  'Dest',
  'D',
  'Pg',
  'StructTreeRoot',
  'ParentTree',
  'B',
  'Popup',
  'IRT',
]);

/** Dictionaries whose keys are names given by the file or events, so that `P` there is not the way up. */
const OWN_NAMES = new Set([
  'Font',
  'XObject',
  'ColorSpace',
  'Pattern',
  'Shading',
  'ExtGState',
  'Properties',
  'CharProcs',
  'AA',
]);

/** Right as long as nobody changes the objects of a file that is being read: nobody does. */
const memory = new WeakMap<PDFContext, Reached[]>();

/** All dictionaries that pages or catalog lead to, each once, with the pages that use it. */
export function reachable({ context, catalog, pages }: PdfFile): Reached[] {
  const known = memory.get(context);
  if (known) return known;
  const found = new Map<PDFDict, Found>();
  const walk: ObjectWalk = { found, context, visits: 0, once: undefined };
  for (const { dict, number, object } of pages) walkFrom(dict, object, number, walk);
  walkFrom(catalog, undefined, undefined, walk);
  const all = [...found.values()].map(({ entry, pages: numbers }) => ({ ...entry, pages: [...numbers] }));
  memory.set(context, all);
  return all;
}

function walkFrom(
  root: PDFDict,
  object: string | undefined,
  page: number | undefined,
  walk: ObjectWalk,
): void {
  const { found, context } = walk;
  if (walk.visits > BOUNDS.visits) walk.once ??= new Set();
  const seen = walk.once ?? new Set<PDFObject>();
  const waiting: ObjectToVisit[] = [{ value: root, key: 'Page', holder: '', object }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    walk.visits += 1;
    const value = next.value instanceof PDFRef ? context.lookup(next.value) : next.value;
    const reference = referenceOf(next.value) ?? next.object;
    if (!value || seen.has(value)) continue;
    if (value instanceof PDFArray) {
      seen.add(value);
      for (const item of value.asArray()) waiting.push({ ...next, value: item, object: reference });
    }
    const dict = dictionaryOf(value);
    if (!dict || (dict !== root && isPage(dict))) continue;
    seen.add(value);
    const stream = value instanceof PDFStream ? value : undefined;
    record(found, dict, { dict, stream, key: next.key, holder: next.holder, object: reference }, page);
    for (const [name, child] of dict.asMap()) {
      const key = textOfName(name);
      if (OWN_NAMES.has(next.key) || !WAYS_UP.has(key))
        waiting.push({ value: child, key, holder: next.key, object: reference });
    }
  }
}

function record(
  found: Map<PDFDict, Found>,
  dict: PDFDict,
  entry: Omit<Reached, 'pages'>,
  page: number | undefined,
): void {
  const before = found.get(dict) ?? { entry, pages: new Set<number>() };
  if (page !== undefined) before.pages.add(page);
  found.set(dict, before);
}

/** Places of something reached: its pages, or the document as a whole. */
export function placesOf({ pages, object }: Reached): { page?: number; object?: string }[] {
  const of = object ? { object } : {};
  return pages.length > 0 ? pages.map((page) => ({ page, ...of })) : [of];
}
