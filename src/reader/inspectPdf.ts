import { readFont } from './file/fontData.ts';
import { readLinks, readOutline, readPageLabels } from './file/navigationEntries.ts';
import { dictionaryAt, openPdf, textAt, type PdfFile } from './file/pdfObjects.ts';
import type { FontReport, HeadingReport, PdfReport } from './report.ts';
import { embeddedFileSpecs } from '../judge/archive/associatedFileRules.ts';
import { readStructureTree, type TreeElement } from './tags/structureTree.ts';
import { conformanceOf, xmpOf, xmpProperty } from './file/xmpFacts.ts';

/** Reads a file's objects, not its pages: some 40 ms for 100 pages. */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfReport> {
  return reportOf(await openPdf(bytes));
}

/** The report of a file already opened. */
export function reportOf(file: PdfFile): PdfReport {
  const { elements } = readStructureTree(file);
  const xmp = xmpOf(file);
  return {
    pages: file.pages.length,
    sizes: readSizes(file),
    labels: readPageLabels(file),
    version: /%PDF-(\d\.\d)/.exec(Buffer.from(file.bytes.subarray(0, 16)).toString('latin1'))?.[1] ?? '',
    title: xmpProperty(xmp, 'dc:title')[0] ?? file.document.getTitle(),
    language: textAt(file.catalog, 'Lang'),
    conformance: conformanceOf(xmp),
    fonts: readFonts(file),
    outline: readOutline(file),
    links: readLinks(file),
    tags: countRoles(elements),
    headings: readHeadings(file, elements),
    figuresWithoutAlternative: elements.filter(isSilentFigure).length,
    attachments: embeddedFileSpecs(file).map(({ dictionary }) => textAt(dictionary, 'UF') ?? ''),
  };
}

function readSizes(file: PdfFile): [number, number][] {
  const sizes = new Map<string, [number, number]>();
  for (const page of file.document.getPages()) {
    const { width, height } = page.getSize();
    sizes.set(`${Math.round(width)} ${Math.round(height)}`, [width, height]);
  }
  return [...sizes.values()];
}

function readFonts(file: PdfFile): FontReport[] {
  const fonts = new Map<unknown, FontReport>();
  for (const { resources } of file.pages) {
    const named = dictionaryAt(resources, 'Font');
    for (const key of named?.keys() ?? []) {
      const dictionary = dictionaryAt(named, key.decodeText());
      if (!dictionary || fonts.has(dictionary)) continue;
      const font = readFont(dictionary);
      fonts.set(dictionary, { name: font.name, embedded: font.isEmbedded, hasUnicode: font.hasUnicode });
    }
  }
  return [...fonts.values()];
}

function countRoles(elements: readonly TreeElement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { role } of elements) counts.set(role, (counts.get(role) ?? 0) + 1);
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function readHeadings(file: PdfFile, elements: readonly TreeElement[]): HeadingReport[] {
  const pages = new Map(file.pages.map((page) => [page.key, page.number]));
  return elements
    .filter(({ role }) => /^H[1-6]$/.test(role))
    .map((element) => ({ level: Number(element.role.slice(1)), page: pages.get(firstPage(element) ?? '') }));
}

function firstPage(element: TreeElement): string | undefined {
  for (const kid of element.kids) {
    const page = kid.kind === 'element' ? firstPage(kid) : kid.page;
    if (page !== undefined) return page;
  }
  return undefined;
}

function isSilentFigure({ role, alternative, actualText }: TreeElement): boolean {
  return role === 'Figure' && !alternative?.trim() && !actualText?.trim();
}
