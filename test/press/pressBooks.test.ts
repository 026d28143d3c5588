import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodePDFRawStream, PDFDocument, PDFRawStream, type PDFPage } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { preflight } from '../../src/judge/press/preflight.ts';
import { lettersOf } from '../books/book.ts';
import { directory, dossier } from '../books/builtBooks.ts';
import { hasTool } from '../../src/testing/installedTools.ts';
import { spineWidth } from '../../src/model/publication/spine.ts';
import type { BindingMethod } from '../../src/judge/press/subject.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import type { Cmyk } from '../../src/pdf/emit/colour/inks.ts';
import { inks, type Ink } from '../../templates/kit/tokens.ts';
import { coloursOnPages, separatedPages } from './separatedPages.ts';
import { placedLines } from './placedLines.ts';
import { readPressBooks, type PressBook } from './pressBooks.ts';
import { differences } from './sameText.ts';

const MILLIMETRE = 72 / 25.4;
/** Room for marks beyond the bleed, in points. */
const SLUG = 22;
const TRIMMED = { A4: [210, 297], A5: [148, 210] } as const;
const QPDF = hasTool('qpdf');
const GHOSTSCRIPT = hasTool('gs');
/** In a form that people can read, and in one of few objects: each of one book, since both are made alike. */
const REWRITINGS = [
  ['--qdf', 0],
  ['--object-streams=generate', 1],
] as const;

let books: readonly PressBook[] = [];

beforeAll(async () => {
  books = await readPressBooks();
});

/** Checks of a file that are not good, without the ink, which one test measures for all. */
async function faults(bytes: Uint8Array, binding?: BindingMethod): Promise<string[]> {
  const options = { allowRgbIcc: false, totalInkLimit: 300, ...(binding && { binding }) };
  const { results } = await preflight(bytes, options, null);
  return results
    .filter(({ id, state }) => state !== 'good' && id !== 'PP-057')
    .map(({ id, findings }) => `${id} ${findings.map(({ message }) => message).join(', ')}`);
}

describe('preflight', () => {
  it('finds nothing in either book or cover sheet', async () => {
    for (const { name, pressBytes, coverBytes, publication } of books) {
      expect([name, await faults(pressBytes, publication.printing.binding)]).toEqual([name, []]);
      expect([name, await faults(coverBytes)]).toEqual([name, []]);
    }
  });

  it.skipIf(!QPDF).each(REWRITINGS)(
    'finds nothing after qpdf %s has written book %i again (needs qpdf)',
    async (option, index) => {
      const folder = await temporaryFolder();
      for (const { name, pressBytes, publication } of books.slice(index, index + 1)) {
        const [before, after] = [join(folder, `${name}.pdf`), join(folder, `${name}.again.pdf`)];
        await writeFile(before, pressBytes);
        const { status, stderr } = spawnSync('qpdf', [option, before, after], { encoding: 'utf8' });
        expect([name, status, stderr]).toEqual([name, 0, '']);
        const again = await readFile(after);
        expect(again.equals(pressBytes)).toBe(false);
        expect([name, await faults(again, publication.printing.binding)]).toEqual([name, []]);
      }
    },
    120_000,
  );
});

describe('screen and press', () => {
  it('have the same lines at the same places of each page but the covers, and the numbers of their own pages', () => {
    for (const { name, screen, press, publication } of books) {
      const around = publication.printing.bleed * MILLIMETRE + SLUG;
      const inner = { ...screen, pages: screen.pages.slice(0, -1) };
      expect([name, ...differences(inner, press, around)]).toEqual([name]);
    }
  });

  it('have the same lines at the same places of cover 4: the last page on screen, left on the cover sheet', () => {
    for (const { screen, cover, publication } of books) {
      const around = publication.printing.bleed * MILLIMETRE + SLUG;
      const [last, sheet] = [screen.pages.at(-1), cover.pages[0]];
      if (!last || !sheet) throw new Error('both editions have a cover 4');
      const left = { ...sheet, items: sheet.items.filter(({ x }) => x < around + last.width) };
      const lines = placedLines(last, 0);
      expect(lettersOf(lines.map(({ text }) => text).join(''))).toContain(
        lettersOf(publication.presentation ?? 'a presentation'),
      );
      expect(placedLines(left, around)).toEqual(lines);
    }
  });

  it('have a label for each page, which counts on in both', () => {
    for (const { screen, press } of books) {
      for (const { pages } of [screen, press]) {
        const arabic = pages.flatMap(({ label }) => (/^\d+$/.test(label) ? [Number(label)] : []));
        expect(arabic).toEqual(arabic.map((_, index) => index + 1));
        expect(pages.filter(({ label }) => label === '')).toEqual([]);
      }
    }
  });
});

describe('binding', () => {
  it('has pages by fours, blank where a chapter waits for its recto and at the end', () => {
    for (const { screen, press, publication } of books) {
      const around = publication.printing.bleed * MILLIMETRE + SLUG;
      const blanks = press.pages.filter((page) => placedLines(page, around).length === 0);
      const last = press.pages.findLastIndex((page) => !blanks.includes(page));
      expect(press.pages.length % 4).toBe(0);
      // Cover 4 is on the cover sheet
      expect(press.pages.length - blanks.length).toBe(screen.pages.length - 1);
      expect(press.pages.length - 1 - last).toBeLessThan(4);
      expect(blanks.filter(({ number }) => number % 2 === 1 && number <= last)).toEqual([]);
    }
  });

  it('has the contents and each chapter begin on the right', () => {
    for (const { name, screen, press, publication } of books) {
      const around = publication.printing.bleed * MILLIMETRE + SLUG;
      const printed = press.pages.filter((page) => placedLines(page, around).length > 0);
      const chapters = publication.kind === 'dossier' ? dossier.chapters : directory.chapters;
      const ids = [
        'sommaire',
        ...chapters.map(({ id }) => id),
        ...(name === dossier.publication.id ? [] : ['fiches']),
      ];
      const versos = ids.filter(
        (id) => (printed[(screen.destinations[id]?.page ?? 0) - 1]?.number ?? 0) % 2 === 0,
      );
      expect([name, ...versos]).toEqual([name]);
    }
  });

  it('has a cover sheet of two pages and a spine, with marks where it folds', async () => {
    for (const { publication, press, cover, coverBytes } of books) {
      const { format, printing } = publication;
      const [width, height] = TRIMMED[format];
      const spine = spineWidth(press.pages.length, printing.paper);
      const sheet = (await PDFDocument.load(coverBytes)).getPage(0);
      const trim = sheet.getTrimBox();
      expect(trim.width).toBeCloseTo((2 * width + spine) * MILLIMETRE, 1);
      expect(trim.height).toBeCloseTo(height * MILLIMETRE, 1);
      const marks = uprightLines(contentOf(sheet));
      for (const fold of [width, width + spine]) {
        const near = marks.filter((x) => Math.abs(x - trim.x - fold * MILLIMETRE) < 0.05);
        expect([fold, near.length]).toEqual([fold, 2]);
      }
      expect(cover.pages).toHaveLength(1);
    }
  });
});

function contentOf(page: PDFPage): string {
  const stream = page.node.Contents();
  if (!(stream instanceof PDFRawStream)) throw new Error('one content stream expected');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

/** The x of each straight upright line that a content draws, in points. */
function uprightLines(content: string): number[] {
  const lines = content.matchAll(/^([\d.]+) [\d.]+ m\n([\d.]+) [\d.]+ l$/gm);
  return [...lines].filter(([, from, to]) => from === to).map(([, x]) => Number(x));
}

const { sumi } = inks;
const NO_GROUNDS: readonly string[] = ['sumi', 'ai', 'shu', 'nezumi', 'asagi', 'hai', 'shiro'];
const BARE = [0, 0, 0, 0] as const;
/** What black text stands on beside bare paper: the tint of boxes, and the water, the lands and the groups of maps. */
const GROUNDS: readonly Cmyk[] = Object.entries(inks).flatMap(([name, { cmyk }]) =>
  NO_GROUNDS.includes(name) ? [] : [cmyk],
);
/** What may print on a page: a token's inks, and black over bare paper or over the tint of boxes and maps. */
const ALLOWED: readonly Cmyk[] = [
  BARE,
  sumi.cmyk,
  ...GROUNDS.map(([cyan, magenta, yellow]): Cmyk => [cyan, magenta, yellow, 100]),
  ...Object.values(inks).map(({ cmyk }) => cmyk),
  ...Object.values<Ink>(inks).flatMap(({ smallText }) => (smallText ? [smallText] : [])),
];

/** The allowed colour that a measured one is, to one percent of each ink. */
function allowedColour(measured: Cmyk): Cmyk | undefined {
  return ALLOWED.find((colour) => colour.every((ink, plate) => Math.abs(ink - (measured[plate] ?? 0)) <= 1));
}

describe.skipIf(!GHOSTSCRIPT)('ten pages of the country file, separated by Ghostscript (needs gs)', () => {
  let pixels: { readonly colour: Cmyk; readonly count: number }[] = [];

  beforeAll(async () => {
    const { pressBytes } = books[0] ?? { pressBytes: new Uint8Array() };
    pixels = coloursOnPages(await separatedPages(pressBytes, { first: 9, last: 18 }));
  });

  it('have no cyan, magenta or yellow under black text, but the tint of the box or map it stands in', () => {
    const black = pixels.filter(({ colour }) => colour[3] > 99);
    const onBarePaper = black.filter(({ colour: [cyan, magenta, yellow] }) => cyan + magenta + yellow === 0);
    expect(onBarePaper.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(20_000);
    expect(black.filter(({ colour }) => allowedColour(colour) === undefined)).toEqual([]);
  });

  it('have every tint within one percent of its token', () => {
    expect(pixels.filter(({ colour }) => allowedColour(colour) === undefined)).toEqual([]);
    const seen = new Set(pixels.map(({ colour }) => allowedColour(colour)));
    for (const token of ['ai', 'kinari', 'shu', 'nezumi'] as const) expect(seen).toContain(inks[token].cmyk);
  });
});
