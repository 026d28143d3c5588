import { readFile } from 'node:fs/promises';
import * as published from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { bundledPackage } from './bundledPackage.ts';

const SAMPLE = new URL('../../src/cli/judging/rehearsal.pdf', import.meta.url);

const bundled = (await bundledPackage("export * from '@cantoo/pdf-lib';")) as typeof published;

async function objectsOf({ PDFDocument }: typeof published, bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return context.enumerateIndirectObjects().map(([reference, object]) => `${reference} ${object}`);
}

it('reads the objects of a file as pdf-lib does', async () => {
  const bytes = await readFile(SAMPLE);
  const objects = await objectsOf(bundled, bytes);
  expect(objects.length).toBeGreaterThan(300);
  expect(objects).toEqual(await objectsOf(published, bytes));
});

it.each([
  '1 0 obj\n[ 0 -0 +7 007 .5 -.5 1. -12.25 1234567890123456 123456789012345 12 0 R 12 1 R 3 4 5 ]\nendobj\n',
  '1 0 obj\n<< /Type /Catalog /A#42 /C#2fd /# /#4 /#zz 1 /n null /t true /f false >>\nendobj\n',
  '1 0 obj\n<< /Type/Pages/Kids[2 0 R]/Count 1/T(a\\)b(c))/H<0aF> /N/nullish >>\nendobj\n',
  '1 0 obj\n[ tru ]\nendobj\n2 0 obj\n1..2\nendobj\n3 0 obj\n<< /Type >>\nendobj\n',
])('reads what is odd in %j as pdf-lib does', async (objects) => {
  const bytes = Buffer.from(`%PDF-1.7\n${objects}trailer\n<< /Root 1 0 R /Size 4 >>\n%%EOF\n`);
  const read = (library: typeof published): Promise<unknown> =>
    objectsOf(library, bytes).catch((error: unknown) => (error as Error).message);
  expect(await read(bundled)).toEqual(await read(published));
});
