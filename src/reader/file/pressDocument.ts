import { PDFArray, PDFDict, PDFDocument, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { fileFaults, latin1 } from './fileFaults.ts';
import { nameIn, streamIn, valueOf } from './objects.ts';
import { pagesOfCatalog, type PressPage } from './pages.ts';
import { decodeStream } from './streamBytes.ts';

/** A PDF read back, whoever made it. */
export interface PressDocument {
  readonly bytes: Uint8Array;
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly info: PDFDict | undefined;
  readonly id: PDFObject | undefined;
  /** The later of the header's version and the catalog's: `1.6`. */
  readonly version: string;
  readonly pages: readonly PressPage[];
  /** XMP packet of the document as text. */
  readonly xmp: string | undefined;
  readonly xmpFiltered: boolean;
  readonly encrypted: boolean;
  /** What is broken in the file itself, in French. */
  readonly faults: readonly string[];
}

export interface Unreadable {
  readonly unreadable: string;
  readonly encrypted: boolean;
}

/** Reads a PDF. What cannot be read at all is a value too: no content makes this throw. */
export async function readPressDocument(bytes: Uint8Array): Promise<PressDocument | Unreadable> {
  const encrypted = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(latin1(bytes));
  try {
    const loaded = await PDFDocument.load(bytes, {
      updateMetadata: false,
      ignoreEncryption: !encrypted,
      parseSpeed: Infinity,
      ...(encrypted ? { password: '' } : {}),
    });
    return describe(bytes, loaded.context, encrypted);
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error), encrypted };
  }
}

function describe(bytes: Uint8Array, context: PDFContext, encrypted: boolean): PressDocument | Unreadable {
  const catalog = context.lookup(context.trailerInfo.Root);
  if (!(catalog instanceof PDFDict)) return { unreadable: 'le catalogue du document manque', encrypted };
  const { pages, faults } = pagesOfCatalog(catalog);
  const info = context.lookup(context.trailerInfo.Info);
  const metadata = streamIn(catalog, 'Metadata');
  return {
    bytes,
    context,
    catalog,
    info: info instanceof PDFDict ? info : undefined,
    id: context.lookup(context.trailerInfo.ID),
    version: laterVersion(context.header.getVersionString(), nameIn(catalog, 'Version')),
    pages,
    xmp: metadata && xmpText(decodeStream(metadata).bytes),
    xmpFiltered: metadata !== undefined && valueOf(metadata.dict, 'Filter') !== undefined,
    encrypted,
    faults: [...fileFaults(bytes, context), ...faults],
  };
}

function laterVersion(header: string, catalog: string | undefined): string {
  return catalog && Number(catalog) > Number(header) ? catalog : header;
}

/** XMP is UTF-8, or UTF-16 with its mark (ISO 16684-1, 7.1). */
function xmpText(bytes: Uint8Array): string {
  const mark = `${bytes[0]},${bytes[1]}`;
  const encoding = mark === '254,255' ? 'utf-16be' : mark === '255,254' ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Both halves of the file identifier are there and not empty (ISO 32000-1, 14.4). */
export function hasIdentifier({ id }: PressDocument): boolean {
  if (!(id instanceof PDFArray) || id.size() !== 2) return false;
  return id.asArray().every((half) => half.toString().length > 2);
}
