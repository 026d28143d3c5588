import type { PDFStream } from '@cantoo/pdf-lib';
import type { PdfFile } from './document.ts';
import { dictionaryIn, dictionaryOf, streamIn, type KeyedDictionary } from './objects.ts';
import { nameTreeEntries } from './trees.ts';

/** File specifications of the files that a file carries (ISO 32000-1, 7.11.4), with the numbers of their objects. */
export function embeddedFileSpecs({ catalog }: PdfFile): KeyedDictionary[] {
  const tree = dictionaryIn(dictionaryIn(catalog, 'Names'), 'EmbeddedFiles');
  return nameTreeEntries(tree).flatMap(({ name, value, object }) => {
    const dict = dictionaryOf(value);
    return dict ? [{ key: object ?? name, dict }] : [];
  });
}

/** The data of a file specification. */
export function embeddedStream({ dict }: KeyedDictionary): PDFStream | undefined {
  return streamIn(dictionaryIn(dict, 'EF'), 'F');
}
