import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { FACES } from '../fonts/faces.ts';
import { lineBreaks } from '../src/cli/jobs/lineBreaks.ts';
import { diskFiles } from '../src/content/files/contentFiles.ts';
import { loadContent, type LoadedContent } from '../src/content/loadContent.ts';
import { emitPublication, layOutPublication } from '../src/pdf/engine.ts';
import { createTypography } from '../src/pdf/fonts.ts';
import {
  fullWidth,
  textLeft,
  textWidth,
  marginLeft,
  columnOfNotes,
  type PageGeometry,
  type Section,
} from '../src/pdf/layout/section.ts';
import type { Place } from '../src/diagnostics/diagnostic.ts';
import type { Overrun } from '../src/pdf/layout/overruns.ts';
import type { Box } from '../src/reader/geometry.ts';
import { readSoundPdf } from '../src/reader/reading.ts';
import { drawProse, PICTURES, type TriedProse } from '../src/testing/anyContent/anyProse.ts';
import { drawnBoxes, type DrawnBox } from '../src/testing/readBack/drawnBoxes.ts';
import { readingText } from '../src/testing/readBack/readingText.ts';
import { SOUND_OPTIONS } from '../src/testing/soundDocument.tsx';
import { exampleHead } from '../test/exampleHead.ts';
import { directorySections } from './directory/sections.tsx';
import { facingSections } from './directory/facing/facing.tsx';
import { dossierSections } from './dossier/sections.tsx';
import { leafSections } from './leaf/sections.tsx';

/** More than the one that every run tries: `ANY_CONTENT=40 ANY_SEED=7 npx vitest run templates/anyContent`. */
const COUNT = Number(process.env['ANY_CONTENT'] ?? 1);
const SEED = Number(process.env['ANY_SEED'] ?? 5);

const folder = mkdtempSync(join(tmpdir(), 'any-content-'));
afterAll(() => rmSync(folder, { recursive: true }));

const EXAMPLE = 'test/contenu-autre-pays/repertoire';

function writeDossier(chapters: readonly TriedProse[]): string {
  const root = join(folder, 'dossier');
  mkdirSync(join(root, 'essai/fr'), { recursive: true });
  writeFileSync(join(root, 'essai/publication.md'), exampleHead('dossier'));
  for (const [file, [width, height]] of Object.entries(PICTURES))
    writeFileSync(join(root, 'essai/fr', file), PNG.sync.write(new PNG({ width, height })));
  chapters.forEach(({ markdown }, index) =>
    writeFileSync(
      join(root, `essai/fr/${String(index).padStart(3, '0')}-c.md`),
      `---\nid: c${index}\ntitre: Chapitre ${index}\n---\n\n${markdown}\n`,
    ),
  );
  return root;
}

function writeDirectory(entries: readonly TriedProse[]): string {
  const root = join(folder, 'repertoire');
  mkdirSync(join(root, 'essai/partenariats'), { recursive: true });
  writeFileSync(join(root, 'essai/publication.md'), exampleHead('repertoire'));
  writeFileSync(join(root, 'essai/vocabulaire.md'), readFileSync(`${EXAMPLE}/vocabulaire.md`));
  const [example = ''] = readFileSync(`${EXAMPLE}/partenariats/saint-modele-beispielhausen.md`, 'utf8').split(
    '\n\n',
  );
  entries.forEach(({ markdown }, index) => {
    const id = `lien-${String(index).padStart(3, '0')}`;
    const head = example
      .replaceAll('saint-modele-beispielhausen', id)
      .replace('Saint-Modèle', `Ville ${String.fromCodePoint(65 + index)}`);
    writeFileSync(join(root, `essai/partenariats/${id}.md`), `${head}\n\n${markdown}\n`);
  });
  return root;
}

async function load(root: string): Promise<LoadedContent> {
  const content = await loadContent(root, diskFiles);
  expect(content.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return content;
}

/** Opened once: what one test shapes the next need not. */
const { library, takeWarnings } = createTypography(FACES, lineBreaks);

/** What stands on the pages of sections, and what layout itself says stands where it must not. */
async function setAll(sections: readonly Section[]): Promise<{
  text: string;
  outside: DrawnBox[];
  over: string[];
}> {
  const laidOut = await layOutPublication(
    sections.map((section) => ({ ...section, keepLayout: true })),
    { library },
  );
  const bytes = await emitPublication(laidOut, { ...SOUND_OPTIONS, files: [] });
  expect(takeWarnings().filter((said) => !said.startsWith('[paginate]'))).toEqual([]);
  const overruns = laidOut.composed.flatMap((sheet) => sheet.overruns);
  expect([...new Set(overruns.map(sayOverrun))].slice(0, 12)).toEqual([]);
  const reading = await readSoundPdf(bytes);
  const drawn = drawnBoxes(reading);
  const outside = drawn.filter(({ page, box }) => {
    const sheet = laidOut.sheets[page - 1];
    const geometry = sheet?.layout?.section.geometry;
    // A cover is a picture from edge to edge
    return geometry && geometry.top > 0 && !framesOf(geometry, sheet.side).some((frame) => holds(frame, box));
  });
  return { text: readingText(reading).replaceAll('\u00ad', ''), outside, over: textsOverTexts(drawn) };
}

function sayOverrun({ madeFrom, direction, by, text }: Overrun): string {
  const { file, line } = madeFrom as Place;
  return `${file.slice(file.lastIndexOf('/') + 1)}:${line} ${direction} ${Math.round(by)} ${text.slice(0, 50)}`;
}

function framesOf(geometry: PageGeometry, side: 'recto' | 'verso'): Box[] {
  const [y0, y1] = [geometry.bottom, geometry.height - geometry.top];
  const full = Math.min(textLeft(geometry, side), marginLeft(geometry, side));
  return [
    [textLeft(geometry, side), textWidth(geometry)] as const,
    [marginLeft(geometry, side), columnOfNotes(geometry)] as const,
    [full, fullWidth(geometry)] as const,
  ].map(([x0, width]) => ({ x0, x1: x0 + width, y0, y1 }));
}

/** Points: what rounding and hanging signs may do. */
const TOLERANCE = 2;

function holds(frame: Box, box: Box): boolean {
  return (
    box.x0 >= frame.x0 - TOLERANCE &&
    box.x1 <= frame.x1 + TOLERANCE &&
    box.y0 >= frame.y0 - TOLERANCE &&
    box.y1 <= frame.y1 + TOLERANCE
  );
}

function textsOverTexts(drawn: readonly DrawnBox[]): string[] {
  const found: string[] = [];
  for (const [page, boxes] of groupedByPage(drawn))
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1))
        if (one.text && other.text && meet(one.box, other.box))
          found.push(`p. ${page}: ${one.text} | ${other.text}`);
    });
  return found;
}

function groupedByPage(drawn: readonly DrawnBox[]): Map<number, DrawnBox[]> {
  const pages = new Map<number, DrawnBox[]>();
  for (const one of drawn) pages.set(one.page, [...(pages.get(one.page) ?? []), one]);
  return pages;
}

function meet(one: Box, other: Box): boolean {
  const wide = Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);
  const high = Math.min(one.y1, other.y1) - Math.max(one.y0, other.y0);
  return wide > 1 && high > 1;
}

/** Words of the source in a text, in its order; a word cut over two lines is one. */
function wordsIn(text: string): string[] {
  return text.match(/k\d+q/g) ?? [];
}

const NOTED = (all: readonly TriedProse[]): Set<string> => new Set(all.flatMap(({ noted }) => noted));

/** How often a text goes back: once for each table or chart that went to the head of the next page. */
function stepsBack(ranks: readonly number[]): number {
  return ranks.filter((rank, index) => rank < (ranks[index - 1] ?? 0)).length;
}

function figuresIn(chapters: readonly TriedProse[]): number {
  return chapters.flatMap(
    ({ markdown }) =>
      markdown.match(/:::(tableau|barres|colonnes|financement|organigramme|annee)|!\[/g) ?? [],
  ).length;
}

describe('whatever is written', () => {
  it('stands in a dossier: every word once and in order but for figures that float, within the text of its page, over no other', async () => {
    const chapters = drawProse(SEED, COUNT, true);
    const { dossiers } = await load(writeDossier(chapters));
    const [dossier] = dossiers;
    if (!dossier) throw new Error('no dossier');
    for (const language of ['fr', 'ja']) {
      const { text, outside, over } = await setAll(dossierSections(dossier, language, 'screen'));
      expect([language, outside.slice(0, 5), over.slice(0, 5)]).toEqual([language, [], []]);
      const noted = NOTED(chapters);
      const found = wordsIn(text);
      expect(found.filter((word) => noted.has(word))).toEqual(chapters.flatMap((one) => one.noted));
      const ranks = inText(found, chapters).map((word) => Number(word.slice(1, -1)));
      const written = chapters.flatMap(({ words }) => words).map((word) => Number(word.slice(1, -1)));
      expect([...ranks].sort((a, b) => a - b)).toEqual(written);
      expect(stepsBack(ranks)).toBeLessThanOrEqual(figuresIn(chapters));
    }
  });

  it('stands in a directory, on facing pages and on leaves', async () => {
    const entries = drawProse(SEED + 1, COUNT, false);
    const { directories } = await load(writeDirectory(entries));
    const [directory] = directories;
    if (!directory) throw new Error('no directory');
    const [fr, ja] = ['fr', 'ja'].map((language) => ({
      language,
      directory,
      kind: 'repertoire' as const,
      translations: [],
    }));
    if (!fr || !ja) throw new Error('no sides');
    const all = entries.flatMap(({ words }) => words);
    for (const sections of [
      directorySections(directory, 'fr', 'screen'),
      directorySections(directory, 'ja', 'screen'),
      facingSections({ left: fr, right: ja }, 'screen'),
      ...directory.partnerships
        .slice(0, 2)
        .map((partnership) => leafSections([{ ...fr, partnership, code: undefined }])),
    ]) {
      const { text, outside, over } = await setAll(sections);
      expect([outside.slice(0, 5), over.slice(0, 5)]).toEqual([[], []]);
      const found = wordsIn(text);
      const isPart = found.length < all.length;
      expect(new Set(found).size).toBeGreaterThan(0);
      if (!isPart) expect([...new Set(found)]).toEqual(all);
    }
  });
});

/** Headings stand in the contents too: of a word that is met twice, the last counts. */
function inText(found: readonly string[], chapters: readonly TriedProse[]): string[] {
  const wanted = new Set(chapters.flatMap(({ words }) => words));
  return found.filter((word, index) => wanted.has(word) && found.lastIndexOf(word) === index);
}
