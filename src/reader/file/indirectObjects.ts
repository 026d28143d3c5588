import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { oncePer } from '../oncePer.ts';
import type { PdfFile } from './document.ts';

/** All objects of a file that have a number, by their numbers. */
export const indirectObjects = oncePer(({ context }: PdfFile): readonly (readonly [PDFRef, PDFObject])[] =>
  context.enumerateIndirectObjects(),
);
