import { readPages, type PageReading } from './content/pageReading.ts';
import { openSoundPdf, type PdfFile } from './file/document.ts';
import { textIn } from './file/objects.ts';
import type { FontData } from './fonts/fontData.ts';
import { readStructureTree, type StructureTreeRead } from './tags/structureTree.ts';

/** A file read once, with all its pages and tags. */
export interface PdfReading {
  readonly file: PdfFile;
  readonly pages: readonly PageReading[];
  readonly tree: StructureTreeRead;
  /** Fonts that show text, by number of their object or name in the resources. */
  readonly fonts: ReadonlyMap<string, FontData>;
  /** Language that the catalogue says. */
  readonly language: string | undefined;
}

/** Opens and reads a file that the program has just made. */
export async function readSoundPdf(bytes: Uint8Array): Promise<PdfReading> {
  return readPdf(await openSoundPdf(bytes));
}

/** Reads all that a file holds: its pages' content, its fonts and its structure tree. */
export function readPdf(file: PdfFile): PdfReading {
  const pages = readPages(file.pages);
  const fonts = new Map<string, FontData>();
  for (const { tagging } of pages) {
    for (const { fontKey, font } of tagging.shown) if (!fonts.has(fontKey)) fonts.set(fontKey, font);
  }
  return { file, pages, tree: readStructureTree(file), fonts, language: textIn(file.catalog, 'Lang') };
}
