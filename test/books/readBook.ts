import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument } from '../../src/testing/readBack/pdfJs.ts';
import type { Book, BookPage, Destination, OutlineItem, PageLink, TextItem } from './book.ts';

/**
 * Reads a PDF back by pdf.js, which knows nothing of how it was made.
 * @param around what lies beyond the trim on each side, in points: none on screen
 */
export async function readBook(folder: string, file: string, around = 0): Promise<Book> {
  const bytes = await readFile(join(folder, file));
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const labels = (await document.getPageLabels()) ?? [];
  const pages: BookPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number), number, labels[number - 1] ?? '', around));
  }
  const book = {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pages,
    outline: await readOutline(document, (await document.getOutline()) ?? [], 1),
    destinations: await readDestinations(document),
  };
  await loading.destroy();
  return book;
}

async function readPage(
  page: PDFPageProxy,
  number: number,
  label: string,
  around: number,
): Promise<BookPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const content = await page.getTextContent();
  const all = content.items.flatMap((item): TextItem[] => {
    if (!('str' in item) || item.str === '') return [];
    const [size = 0, turn = 0, , , x = 0, y = 0] = item.transform as number[];
    // The names on French thumb tabs and spines: read across, not along the lines of the page
    if (turn !== 0) return [];
    return [{ text: item.str, x, y, width: item.width, size }];
  });
  const width = right - left;
  const tab = all.filter((item) => isOnTab(item, width, around));
  const items = all.filter((item) => !tab.includes(item));
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  const links = annotations.filter(({ subtype }) => subtype === 'Link').map(linkOf);
  return { number, label, width, height: top - bottom, items, tab, links };
}

/** A thumb tab is 6.5 mm wide; in points. */
const TAB = (6.5 / 25.4) * 72;

/** A character of a name that runs down a Japanese thumb tab. */
function isOnTab({ text, x, width }: TextItem, pageWidth: number, around: number): boolean {
  const middle = x + width / 2;
  const inner = around + TAB;
  return [...text.trim()].length === 1 && (middle < inner || middle > pageWidth - inner);
}

interface Annotation {
  readonly subtype: string;
  readonly rect: readonly [number, number, number, number];
  readonly dest?: unknown;
  readonly url?: string;
  readonly contentsObj?: { readonly str: string };
}

function linkOf({ rect, dest, url, contentsObj }: Annotation): PageLink {
  const [left, bottom, right, top] = rect;
  const destination = typeof dest === 'string' ? dest : undefined;
  return { left, bottom, right, top, destination, url, description: contentsObj?.str ?? '' };
}

type Outline = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>;

async function readOutline(
  document: PDFDocumentProxy,
  items: Outline,
  level: number,
): Promise<OutlineItem[]> {
  const read: OutlineItem[] = [];
  for (const { title, dest, items: below } of items) {
    const place = await placeOf(document, dest as readonly unknown[]);
    read.push({ title, level, ...place }, ...(await readOutline(document, below as Outline, level + 1)));
  }
  return read;
}

async function readDestinations(document: PDFDocumentProxy): Promise<Record<string, Destination>> {
  const named = (await document.getDestinations()) as Readonly<Record<string, readonly unknown[]>>;
  const places: Record<string, Destination> = {};
  for (const [name, place] of Object.entries(named)) places[name] = await placeOf(document, place);
  return places;
}

/** `[page, /XYZ, left, top, zoom]` (ISO 32000-1, 12.3.2.2). */
async function placeOf(document: PDFDocumentProxy, place: readonly unknown[]): Promise<Destination> {
  const [page, , left, top] = place as readonly [{ num: number; gen: number }, unknown, number, number];
  return { page: (await document.getPageIndex(page)) + 1, left, top };
}
