import { createHash } from 'node:crypto';
import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { dictionaryIn, dictionaryOf } from '../../reader/file/objects.ts';
import { readSoundPdf } from '../../reader/reading.ts';
import { makePdf, SOUND_OPTIONS, soundSection } from '../../testing/soundDocument.tsx';

it.each([
  ['letters', 'données'],
  ['nothing', ''],
  ['bytes that a string of a PDF must escape', '()\\\r\n'],
])('says the sum of %s in sixteen bytes', async (_, text) => {
  const content = new TextEncoder().encode(text);
  const file = {
    name: 'a.txt',
    mediaType: 'text/plain',
    description: 'A',
    relationship: 'Data',
    content,
  } as const;
  const { file: made } = await readSoundPdf(
    await makePdf([soundSection()], { ...SOUND_OPTIONS, files: [file] }),
  );
  const sums = made.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const dictionary = dictionaryOf(object);
    const isFile = dictionary?.get(PDFName.of('Type')) === PDFName.of('EmbeddedFile');
    const sum = isFile ? dictionaryIn(dictionary, 'Params')?.get(PDFName.of('CheckSum')) : undefined;
    return sum instanceof PDFHexString || sum instanceof PDFString
      ? [Buffer.from(sum.asBytes()).toString('hex')]
      : [];
  });
  expect(sums).toEqual([createHash('md5').update(content).digest('hex')]);
});
