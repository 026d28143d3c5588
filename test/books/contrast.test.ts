import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readSoundPdf } from '../../src/reader/reading.ts';
import { faintTexts } from '../../src/testing/readBack/contrast.ts';
import { everyBook } from './builtBooks.ts';

const onScreen = everyBook.filter(({ file }) => file.endsWith('.screen.pdf'));

describe.each(onScreen)('$file', ({ file }) => {
  it('has text that stands out from its ground', async () => {
    const reading = await readSoundPdf(await readFile(join(inject('booksFolder'), file)));
    expect(reading.pages.some(({ marks }) => marks.some(({ kind }) => kind === 'text'))).toBe(true);
    expect(faintTexts(reading)).toEqual([]);
  });
});
