import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readSoundPdf } from '../../src/reader/reading.ts';
import { everyBook } from './builtBooks.ts';
import { japaneseBlocks, justifiedLines } from './japaneseLines.ts';

const JAPANESE_BOOKS = everyBook.filter(({ file }) => /\.(?:ja|fr-ja)\.screen\.pdf$/.test(file));

/** Written out from JLReq's appendix A, and not shared with the rules that it judges. */
const FORBIDDEN_START =
  /^[）〕］｝〉》」』】、。，．・：；？！々ゝゞヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…―〜～＝゠％]/u;
const FORBIDDEN_END = /[（〔［｛〈《「『【]$/u;

/** A part of the natural width that nobody sees, and what the places of glyphs are rounded by. */
const SOLID = 0.002;

describe.each(JAPANESE_BOOKS)('$file', ({ file }) => {
  const reading = readFile(join(inject('booksFolder'), file)).then((bytes) => readSoundPdf(bytes));
  const justified = reading.then(justifiedLines);

  it('sets its running text in lines of whole letters (JLReq 2.3.2)', async () => {
    // Pairs of Latin letters are moved too, in lines that are not justified
    const moved = (await justified).filter(
      ({ opened, text }) => Math.abs(opened) > SOLID && !/\p{Script=Latin}{2}/u.test(text),
    );
    expect(moved.length).toBeGreaterThan(100);
    const broken = moved
      .map(({ page, text, measure, size }) => ({ page, text, letters: measure / size }))
      .filter(({ letters }) => Math.abs(letters - Math.round(letters)) > 0.02);
    expect(broken).toEqual([]);
  });

  it('opens few lines, none of them by much, and closes as many', async () => {
    const lines = await justified;
    const over = (part: number) => lines.filter(({ opened }) => opened > part);
    expect(over(0.08).map(({ page, text, opened }) => ({ page, text, opened }))).toEqual([]);
    expect(over(0.04).length / lines.length).toBeLessThan(0.05);
    expect(lines.filter(({ opened }) => opened < -SOLID).length / lines.length).toBeGreaterThan(0.1);
  });

  it('begins and ends no line with what must not stand there (JA-01, JA-02)', async () => {
    const faults = japaneseBlocks(await reading).flatMap((lines) =>
      lines.filter(
        (line, i) =>
          (i > 0 && FORBIDDEN_START.test(line)) ||
          (i < lines.length - 1 && FORBIDDEN_END.test(line.trimEnd())),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('has a body and notes that can be read', async () => {
    const sizes = (await justified)
      .filter(({ path }) => /^[^L]*Sect\/(?:Sect\/)?P$/.test(path))
      .map(({ size }) => Math.round(size * 100) / 100);
    const [body] = [...new Set(sizes)].sort(
      (a, b) => sizes.filter((size) => size === b).length - sizes.filter((size) => size === a).length,
    );
    expect(body).toBeGreaterThanOrEqual(file.startsWith('dossier') ? 9.5 : 8.7);
  });
});
