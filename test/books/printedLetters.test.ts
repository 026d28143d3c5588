import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { readSoundPdf, type PdfReading } from '../../src/reader/reading.ts';
import { faintTexts } from '../../src/testing/readBack/contrast.ts';
import { linesOffGrid } from './baselines.ts';
import { everyBook } from './builtBooks.ts';
import {
  japaneseBlocks,
  justifiedLines,
  printedBlocks,
  smallJapanese,
  type PrintedLine,
} from './japaneseLines.ts';
import { faultyLineEnds } from './lineEnds.ts';

/** Written out from JLReq's appendix A, and not shared with the rules that it judges. */
const FORBIDDEN_START =
  /^[）〕］｝〉》」』】、。，．・：；？！々ゝゞヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…―〜～＝゠％]/u;
const FORBIDDEN_END = /[（〔［｛〈《「『【]$/u;

/** A part of the natural width that nobody sees, and what the places of glyphs are rounded by. */
const SOLID = 0.002;

/** Each is read once for all that is asked of its letters. */
describe.each(everyBook)('$file', ({ file }) => {
  let known: Promise<PdfReading> | undefined;
  const reading = (): Promise<PdfReading> =>
    (known ??= readFile(join(inject('booksFolder'), file)).then((bytes) => readSoundPdf(bytes)));
  afterAll(() => {
    known = undefined;
  });

  it('has text that stands out from its ground', async () => {
    const { pages } = await reading();
    expect(pages.some(({ marks }) => marks.some(({ kind }) => kind === 'text'))).toBe(true);
    expect(faintTexts(await reading())).toEqual([]);
  });

  it('draws no .notdef: no character without a glyph', async () => {
    // In an Identity-H font the code is the glyph, and glyph 0 is .notdef
    const missing = (await reading()).pages.filter(({ tagging }) =>
      tagging.shown.some(({ codes }) => codes.includes(0)),
    );
    expect(missing.map(({ page }) => page.number)).toEqual([]);
  });

  it.skipIf(isFacing(file))('stands its running text on one grid, the same on every page', async () => {
    const { off, pages } = linesOffGrid(await reading());
    expect(pages).toBeGreaterThan(4);
    expect(off).toEqual([]);
  });

  it('ends no page in a word, and no line in a short name, a date of a cell, a title’s sense or a short cell, nor parts a French word but by FR-19', async () => {
    const blocks = printedBlocks(await reading());
    expect(blocks.filter(({ lines }) => lines.length > 1).length).toBeGreaterThan(100);
    const faults = blocks.map(faultyLineEnds);
    for (const kind of ['words', 'names', 'dates', 'titles', 'cells', 'hyphens'] as const)
      expect([kind, faults.flatMap((of) => of[kind])]).toEqual([kind, []]);
  });

  describe.skipIf(!/\.(?:ja|fr-ja)\.screen\.pdf$/.test(file))('in Japanese', () => {
    let set: Promise<PrintedLine[]> | undefined;
    const justified = (): Promise<PrintedLine[]> => (set ??= reading().then(justifiedLines));

    it('sets its running text in lines of whole letters (JLReq 2.3.2)', async () => {
      // Pairs of Latin letters are moved too, in lines that are not justified
      const moved = (await justified()).filter(
        ({ opened, text }) => Math.abs(opened) > SOLID && !/\p{Script=Latin}{2}/u.test(text),
      );
      expect(moved.length).toBeGreaterThan(100);
      const broken = moved
        .map(({ page, text, measure, size }) => ({ page, text, letters: measure / size }))
        .filter(({ letters }) => Math.abs(letters - Math.round(letters)) > 0.02);
      expect(broken).toEqual([]);
    });

    it('opens few lines, none of them by much, and closes as many', async () => {
      const all = await justified();
      const over = (part: number) => all.filter(({ opened }) => opened > part);
      expect(over(0.08).map(({ page, text, opened }) => ({ page, text, opened }))).toEqual([]);
      expect(over(0.04).length / all.length).toBeLessThan(0.05);
      expect(all.filter(({ opened }) => opened < -SOLID).length / all.length).toBeGreaterThan(0.1);
    });

    it('begins and ends no line with what must not stand there (JA-01, JA-02)', async () => {
      const faults = japaneseBlocks(await reading()).flatMap((lines) =>
        lines.filter(
          (line, i) =>
            (i > 0 && FORBIDDEN_START.test(line)) ||
            (i < lines.length - 1 && FORBIDDEN_END.test(line.trimEnd())),
        ),
      );
      expect(faults).toEqual([]);
    });

    it('has a body and notes that can be read', async () => {
      const sizes = (await justified())
        .filter(({ path }) => /^[^L]*Sect\/(?:Sect\/)?P$/.test(path))
        .map(({ size }) => Math.round(size * 100) / 100);
      const [body] = [...new Set(sizes)].sort(
        (a, b) => sizes.filter((size) => size === b).length - sizes.filter((size) => size === a).length,
      );
      expect(body).toBeGreaterThanOrEqual(file.startsWith('dossier') ? 9.5 : 8.7);
      // On facing pages the French side gives sources in Japanese by their own titles, in its own size
      if (!isFacing(file)) expect(smallJapanese(await reading(), 7)).toEqual([]);
    });
  });
});

function isFacing(file: string): boolean {
  return file.includes('.fr-ja.');
}
