import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, inject, it } from 'vitest';
import { textOfPage } from './book.ts';
import { everyBook } from './builtBooks.ts';

/** Replacement character, control characters, private use, radicals that stand for an ideograph. */
const SUSPECT = /[\ufffd\p{Cc}\p{Co}\u2e80-\u2fdf]/u;

/** What stands for a page number in a first pass. */
const PLACEHOLDER = /^0{2,3}$|(?:,|p\.)\s0{2,3}\)?$/;

describe.each(everyBook)('$file', ({ file, pages }) => {
  it('gives readable characters to search, copying and screen readers', () => {
    const bad = pages.flatMap((page) => page.items.filter(({ text }) => SUSPECT.test(text)));
    expect(bad).toEqual([]);
  });

  it('has no page number left to find', () => {
    const bad = pages.flatMap((page) => page.items.filter(({ text }) => PLACEHOLDER.test(text.trim())));
    expect(bad).toEqual([]);
  });

  it('draws no .notdef: no character without a glyph', async () => {
    const bytes = await readFile(join(inject('booksFolder'), file));
    const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const document = await loading.promise;
    const missing: string[] = [];
    for (const page of pages) missing.push(...(await missingGlyphs(document, page.number, textOfPage(page))));
    await loading.destroy();
    expect(missing).toEqual([]);
  });
});

type OpenDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

/** Codes 0 in shown text: in an Identity-H font the code is the glyph, and glyph 0 is .notdef. */
async function missingGlyphs(document: OpenDocument, number: number, text: string): Promise<string[]> {
  const page = await document.getPage(number);
  const { fnArray, argsArray } = await page.getOperatorList();
  const shown = argsArray.filter((_, index) => fnArray[index] === OPS.showText) as [ShownGlyph[]][];
  const hasMissing = shown.some(([glyphs]) => glyphs.some((glyph) => glyph.originalCharCode === 0));
  page.cleanup();
  return hasMissing ? [`page ${number}: ${text.slice(0, 80)}`] : [];
}

interface ShownGlyph {
  readonly originalCharCode?: number;
}
