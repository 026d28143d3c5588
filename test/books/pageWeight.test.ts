import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFArray, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, inject, it } from 'vitest';
import { everyBook } from './builtBooks.ts';

/** Bytes in the file that a map may take: docs/performance.md. A page with one may take no more. */
const MOST = 150_000;

async function weightsOf(file: string): Promise<number[]> {
  const document = await PDFDocument.load(await readFile(join(inject('booksFolder'), file)));
  return document.getPages().map(({ node }) => {
    const contents = node.Contents();
    const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
    return parts
      .map((part) => document.context.lookup(part))
      .reduce((sum, part) => sum + (part instanceof PDFRawStream ? part.getContentsSize() : 0), 0);
  });
}

describe.each(everyBook)('$file', ({ file }) => {
  it('has no page whose drawing weighs more than a map may', async () => {
    const weights = await weightsOf(file);
    expect(Math.min(...weights)).toBeGreaterThan(0);
    expect(weights.flatMap((weight, index) => (weight > MOST ? [`p. ${index + 1}: ${weight}`] : []))).toEqual(
      [],
    );
  });
});
