import { readPages } from '../../reader/content/pageReading.ts';
import { openSoundPdf } from '../../reader/file/document.ts';
import { reportOf } from '../../reader/inspectPdf.ts';
import type { PageText, TextPiece, WholePdfReport } from '../../reader/report.ts';

/** The report with the text of every page, as pdf.js extracts it: for tests and for `inspecter`, not for every build. */
export async function inspectWholePdf(bytes: Uint8Array): Promise<WholePdfReport> {
  const file = await openSoundPdf(bytes);
  return {
    ...reportOf(file),
    unmarkedPages: readPages(file.pages)
      .filter(({ tagging }) => tagging.unmarked > 0)
      .map(({ page }) => page.number),
    text: await extractText(bytes),
  };
}

/** Text of every page with its places. */
export async function extractText(bytes: Uint8Array): Promise<PageText[]> {
  // Loading pdf.js takes longer than inspecting a book without it.
  const { getDocument } = await import('./pdfJs.ts');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: PageText[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const pieces: TextPiece[] = [];
    let string = '';
    for (const item of items) {
      if (!('str' in item)) continue;
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      string += item.str + (item.hasEOL ? '\n' : '');
      if (item.str) pieces.push({ string: item.str, x, y, width: item.width, size });
    }
    pages.push({ page: number, pieces, string });
  }
  await task.destroy();
  return pages;
}
