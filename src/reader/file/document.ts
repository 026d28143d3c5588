import { PDFArray, PDFDict, PDFDocument, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { BOUNDS } from '../bounds.ts';
import { fileFaults, type FileFault } from './fileFaults.ts';
import { latin1 } from './latin1.ts';
import { dictionaryIn, nameIn, streamIn, valueIn } from './objects.ts';
import { packedObjects } from './packedObjects.ts';
import { pagesOfCatalog, type Page } from './pages.ts';
import { decodeStream } from './streamBytes.ts';
import { isTreeSound } from './trees.ts';

/** A PDF read back, whoever made it. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly info: PDFDict | undefined;
  readonly id: PDFObject | undefined;
  /** Dictionary of the encryption, of a file that has one. */
  readonly encryption: PDFDict | undefined;
  /** The later of the header's version and the catalog's: `1.6`. */
  readonly version: string;
  readonly pages: readonly Page[];
  /** XMP packet of the document as text. */
  readonly xmp: string | undefined;
  readonly xmpFiltered: boolean;
  readonly encrypted: boolean;
  /** Encrypted, and read as it is: its strings and streams mean nothing. */
  readonly locked: boolean;
  /** What is broken in the file itself. */
  readonly faults: readonly FileFault[];
}

/** Why a file does not open at all. */
export interface Unreadable {
  readonly unreadable: 'noPdf' | 'damaged' | 'noCatalog' | 'beyondBounds';
  /** What pdf-lib said of a damaged file, in English: for faults of our own files. */
  readonly detail: string;
  readonly encrypted: boolean;
}

/** What a mail program or a server has put before the header is no longer than this. Bytes. */
const HEADER_WITHIN = 1024;

/** Opens a PDF without changing anything in it. What cannot be read is a value too: no content makes this throw. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile | Unreadable> {
  const text = latin1(bytes);
  if (!text.slice(0, HEADER_WITHIN).includes('%PDF-'))
    return { unreadable: 'noPdf', detail: '', encrypted: false };
  const encrypted = /\/Encrypt\s{0,99}(\d+\s{1,99}\d+\s{1,99}R|<<)/.test(text);
  const packed = packedObjects(bytes, text);
  if (packed === 'beyondBounds') return { unreadable: packed, detail: '', encrypted };
  // Encrypted object streams cannot be bounded beforehand: they are left closed.
  const opened = encrypted && packed === 'none' ? await describeLoaded(bytes, 'decrypted') : undefined;
  if (opened && !('unreadable' in opened)) return opened;
  return describeLoaded(bytes, encrypted ? 'locked' : 'plain');
}

async function describeLoaded(
  bytes: Uint8Array,
  state: 'plain' | 'decrypted' | 'locked',
): Promise<PdfFile | Unreadable> {
  const encrypted = state !== 'plain';
  try {
    const loaded = await PDFDocument.load(bytes, {
      updateMetadata: false,
      // otherwise pdf-lib rests after every hundred objects
      parseSpeed: Infinity,
      ...(state === 'decrypted' ? { password: '' } : { ignoreEncryption: true }),
    });
    return describeFile(bytes, loaded.context, state);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const tooDeep = error instanceof RangeError;
    return { unreadable: tooDeep ? 'beyondBounds' : 'damaged', detail, encrypted };
  }
}

/** Opens a file that the program has just made, so that one that does not open is a fault of the program. */
export async function openSoundPdf(bytes: Uint8Array): Promise<PdfFile> {
  const file = await openPdf(bytes);
  if ('unreadable' in file) throw new Error(`The PDF does not open: ${file.unreadable} ${file.detail}`);
  return file;
}

/** The file that pdf-lib's context holds; `bytes` are those that it was read from. */
export function describeFile(
  bytes: Uint8Array,
  context: PDFContext,
  state: 'plain' | 'decrypted' | 'locked' = 'plain',
): PdfFile | Unreadable {
  const encrypted = state !== 'plain';
  const catalog = context.lookup(context.trailerInfo.Root);
  if (!(catalog instanceof PDFDict)) return { unreadable: 'noCatalog', detail: '', encrypted };
  const { pages, faults } = pagesOfCatalog(catalog);
  const info = context.lookup(context.trailerInfo.Info);
  const encryption = context.lookup(context.trailerInfo.Encrypt);
  const metadata = streamIn(catalog, 'Metadata');
  const packet = metadata && decodeStream(metadata, BOUNDS.xmpBytes);
  return {
    bytes,
    context,
    catalog,
    info: info instanceof PDFDict ? info : undefined,
    id: context.lookup(context.trailerInfo.ID),
    encryption: encryption instanceof PDFDict ? encryption : undefined,
    version: laterVersion(context.header.getVersionString(), nameIn(catalog, 'Version')),
    pages,
    xmp: packet && xmpText(packet.bytes),
    xmpFiltered: metadata !== undefined && valueIn(metadata.dict, 'Filter') !== undefined,
    encrypted,
    locked: state === 'locked',
    faults: [
      ...fileFaults(bytes, context),
      ...faults,
      ...treeFaults(catalog),
      ...(packet?.cut ? [{ fault: 'streamTooLong' }] : []),
    ],
  };
}

/** Trees of names and of numbers that lead back into themselves. */
function treeFaults(catalog: PDFDict): FileFault[] {
  const names = dictionaryIn(catalog, 'Names');
  const roots = [
    dictionaryIn(names, 'Dests'),
    dictionaryIn(names, 'EmbeddedFiles'),
    dictionaryIn(catalog, 'PageLabels'),
    dictionaryIn(dictionaryIn(catalog, 'StructTreeRoot'), 'ParentTree'),
  ];
  return roots.every(isTreeSound) ? [] : [{ fault: 'treeLoops' }];
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
export function hasIdentifier({ id }: PdfFile): boolean {
  if (!(id instanceof PDFArray) || id.size() !== 2) return false;
  return id.asArray().every((half) => half.toString().length > 2);
}
