import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { makeBooklet, type BookletOptions } from './saddleStitch.ts';
import { readSoundPdf } from '../reader/reading.ts';
import { POINTS_PER_MM } from '../reader/geometry.ts';
import { preflight } from '../judge/press/preflight.ts';
import { goodBytes } from '../testing/spoil.ts';

const PLAIN: BookletOptions = { leafThicknessMm: 0, cutMarks: false, lastIsCover: false };
const [SHEET, TRIM] = [
  { width: 320, height: 420 },
  { x: 10, y: 10, width: 300, height: 400 },
];

/** Pages with one square each, whose distance from the left of the trim tells the page: 10 points a page. */
async function numberedPages(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let number = 1; number <= count; number++) {
    const page = document.addPage([SHEET.width, SHEET.height]);
    page.setTrimBox(TRIM.x, TRIM.y, TRIM.width, TRIM.height);
    page.drawRectangle({ x: TRIM.x + number * 10, y: 100, width: 5, height: 5 });
  }
  return document.save();
}

/** Left edges of the squares on each side of each sheet. */
async function squares(bytes: Uint8Array): Promise<number[][]> {
  const { pages } = await readSoundPdf(bytes);
  return pages.map(({ marks }) =>
    marks.filter(({ kind }) => kind === 'fill').map(({ box }) => Math.round(box.x0 * 100) / 100),
  );
}

async function booklet(bytes: Uint8Array, options: Partial<BookletOptions> = {}) {
  const made = await makeBooklet(bytes, { ...PLAIN, ...options });
  if ('problem' in made) throw new Error(made.problem);
  return made;
}

describe('makeBooklet', () => {
  it('puts the trimmed pages side by side', async () => {
    const made = await booklet(await numberedPages(8));
    expect(made).toMatchObject({ sheets: 2, blanks: 0 });
    expect(await squares(made.bytes)).toEqual([
      [80, 310],
      [20, 370],
      [60, 330],
      [40, 350],
    ]);
    const { width, height } = (await PDFDocument.load(made.bytes)).getPage(0).getSize();
    expect([width, height]).toEqual([600, 400]);
  });

  it('leaves blanks empty', async () => {
    const made = await booklet(await numberedPages(6));
    expect(made.blanks).toBe(2);
    expect(await squares(made.bytes)).toEqual([[310], [20], [60, 330], [40, 350]]);
  });

  it('moves the inner sheet towards the spine by the thickness of a leaf', async () => {
    const shift = POINTS_PER_MM / 10;
    const [, , front] = await squares(
      (await booklet(await numberedPages(8), { leafThicknessMm: 0.1 })).bytes,
    );
    expect(front?.[0]).toBeCloseTo(60 + shift, 1);
    expect(front?.[1]).toBeCloseTo(330 - shift, 1);
  });

  it('adds marks outside the spread', async () => {
    const made = await booklet(await numberedPages(4), { cutMarks: true });
    const [reading] = (await readSoundPdf(made.bytes)).pages;
    const trim = reading?.page.boxes.trim;
    const strokes = reading?.marks.filter(({ kind }) => kind === 'stroke') ?? [];
    expect(strokes).toHaveLength(10);
    for (const { box } of strokes) {
      const outside =
        box.x1 < (trim?.x0 ?? 0) ||
        box.x0 > (trim?.x1 ?? 0) ||
        box.y1 < (trim?.y0 ?? 0) ||
        box.y0 > (trim?.y1 ?? 0);
      expect(outside).toBe(true);
    }
  });

  it('takes a press file as it is', async () => {
    const made = await booklet(await goodBytes());
    expect(made).toMatchObject({ sheets: 1, blanks: 2 });
    const { results } = await preflight(made.bytes, undefined, null);
    expect(results.find(({ id }) => id === 'PP-020')?.state).toBe('good');
    expect(results.find(({ id }) => id === 'PP-050')?.state).toBe('good');
  });

  it('is called as its book', async () => {
    const source = await PDFDocument.load(await numberedPages(4));
    source.setTitle('Villes jumelées');
    const made = await booklet(await source.save());
    expect((await PDFDocument.load(made.bytes)).getTitle()).toBe('Villes jumelées');
  });

  it('says what is wrong with a file that it cannot take', async () => {
    expect(await makeBooklet(Buffer.from('rien'), PLAIN)).toEqual({ problem: 'unreadable' });
  });
});
