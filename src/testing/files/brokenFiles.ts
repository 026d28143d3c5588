import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { describeFile, type PdfFile } from '../../reader/file/document.ts';
import { dictionaryIn } from '../../reader/file/objects.ts';
import { decodeStream } from '../../reader/file/streamBytes.ts';
import { readStructureTree, type TreeElement } from '../../reader/tags/structureTree.ts';

/** Ways to break a sound file, for tests: each takes the opened file and changes it in place. */
export type Damage = (file: PdfFile) => void;

/** The file with one thing broken, written anew. */
export async function damaged(bytes: Uint8Array, damage: Damage): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
  const file = describeFile(bytes, document.context);
  if ('unreadable' in file) throw new Error(file.unreadable);
  damage(file);
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

export function set(holder: PDFDict | undefined, name: string, value: PDFObject | undefined): void {
  if (!holder) throw new Error(`nothing to set ${name} on`);
  if (value) holder.set(PDFName.of(name), value);
  else holder.delete(PDFName.of(name));
}

export const name = (text: string): PDFName => PDFName.of(text);
export const text = (value: string): PDFString => PDFString.of(value);
export const number = (value: number): PDFNumber => PDFNumber.of(value);

/** The nth element of a role, from 0. */
export function elementOf(file: PdfFile, role: string, index = 0): TreeElement {
  const found = readStructureTree(file).elements.filter((element) => element.type === role)[index];
  if (!found) throw new Error(`no ${role} ${index}`);
  return found;
}

/** Sets an entry of the nth element of a role. */
export function setOn(role: string, entry: string, value: PDFObject | undefined, index = 0): Damage {
  return (file) => set(elementOf(file, role, index).dict, entry, value);
}

export function setInCatalog(entry: string, value: (file: PdfFile) => PDFObject | undefined): Damage {
  return (file) => set(file.catalog, entry, value(file));
}

/** Rewrites the content of the first page. */
export function rewriteContent(change: (operators: string) => string): Damage {
  return (file) => {
    const page = file.pages[0]?.dict;
    const value = page?.lookup(name('Contents'));
    const stream = value instanceof PDFArray ? value.lookup(0) : value;
    if (!(stream instanceof PDFRawStream)) throw new Error('no content');
    const operators = change(Buffer.from(decodeStream(stream).bytes).toString('latin1'));
    set(page, 'Contents', file.context.register(file.context.stream(Buffer.from(operators, 'latin1'))));
  };
}

/** Rewrites the metadata packet. */
export function rewriteXmp(change: (xmp: string) => string): Damage {
  return (file) => {
    const stream = file.catalog.lookup(name('Metadata'));
    if (!(stream instanceof PDFRawStream)) throw new Error('no metadata');
    const { context } = file;
    const packet = change(Buffer.from(decodeStream(stream).bytes).toString('utf8'));
    set(
      file.catalog,
      'Metadata',
      context.register(context.stream(Buffer.from(packet), { Type: 'Metadata', Subtype: 'XML' })),
    );
  };
}

/** Changes every annotation of the first page. */
export function changeAnnotations(change: (annotation: PDFDict) => void): Damage {
  return (file) => {
    const annotations = file.pages[0]?.dict.lookup(name('Annots'));
    if (!(annotations instanceof PDFArray)) throw new Error('no annotations');
    annotations.asArray().forEach((_, i) => change(annotations.lookup(i, PDFDict)));
  };
}

/** Adds an annotation of the given kind to the first page. */
export function addAnnotation(entries: Record<string, PDFObject>): Damage {
  return (file) => {
    const annotations = file.pages[0]?.dict.lookup(name('Annots'));
    if (!(annotations instanceof PDFArray)) throw new Error('no annotations');
    const { context } = file;
    const annotation = context.obj({ Type: 'Annot', Rect: [0, 0, 10, 10], F: 4 });
    for (const [key, value] of Object.entries(entries)) annotation.set(name(key), value);
    annotations.push(context.register(annotation));
  };
}

/** Changes every font that text is shown in: the Type 0 dict and its descendant. */
export function changeFonts(change: (font: PDFDict, descendant: PDFDict, file: PdfFile) => void): Damage {
  return (file) => {
    const fonts = dictionaryIn(file.pages[0]?.resources, 'Font');
    for (const key of fonts?.keys() ?? []) {
      const font = fonts?.lookup(key, PDFDict);
      const descendants = font?.lookup(name('DescendantFonts'), PDFArray);
      if (font && descendants) change(font, descendants.lookup(0, PDFDict), file);
    }
  };
}

/** Gives an element another parent: it goes to the end of the parent's kids. */
export function move(role: string, newParent: string): Damage {
  return (file) => {
    const child = elementOf(file, role);
    const parent = elementOf(file, newParent);
    const reference = referenceOf(child);
    const kids = kidsOf(child.parent);
    kids?.remove(kids.asArray().findIndex((kid) => String(kid) === String(reference)));
    kidsOf(parent)?.push(reference);
    set(child.dict, 'P', referenceOf(parent));
  };
}

/** The kids of an element as an array: a lone one may stand by itself. */
function kidsOf(element: TreeElement | undefined): PDFArray | undefined {
  const kids = element?.dict.get(name('K'));
  if (!element || !kids) return undefined;
  if (kids instanceof PDFArray) return kids;
  element.dict.set(name('K'), element.dict.context.obj([kids]));
  return element.dict.lookup(name('K'), PDFArray);
}

function referenceOf({ key }: TreeElement): PDFRef {
  const [object = 0, generation = 0] = key.split(' ').map(Number);
  return PDFRef.of(object, generation);
}
