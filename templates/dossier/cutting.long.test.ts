import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { trials } from '../../src/testing/trials.ts';
import { visitNodes, type LaidOutNode } from '../../src/pdf/tree.ts';
import { setChapters as setChaptersIn } from '../../test/setChapters.ts';

const folder = mkdtempSync(join(tmpdir(), 'cutting-'));
afterAll(() => rmSync(folder, { recursive: true }));

const setChapters = (texts: readonly string[], language: string): Promise<LaidOutNode[][]> =>
  setChaptersIn(folder, texts, language);

/** A line of text as it stands on a page; points from the page's top. */
interface PlacedLine {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
}

function linesOf(node: LaidOutNode): PlacedLine[] {
  const lines: PlacedLine[] = [];
  visitNodes(node, ({ lines: own = [], box }, _left, top) => {
    const origin = top + (box?.paddingTop ?? 0) - (own[0]?.box.y ?? 0);
    for (const { string, box: at } of own)
      lines.push({ text: string.trim(), top: origin + at.y, bottom: origin + at.y + at.height });
  });
  return lines;
}

/** How many lines of each page hold a word. */
function linesWith(pages: readonly LaidOutNode[], word: string): number[] {
  return pages.map((page) => linesOf(page).filter(({ text }) => text.includes(word)).length);
}

/** Pages on which a word stands. */
function pagesWith(pages: readonly LaidOutNode[], word: string): number[] {
  return linesWith(pages, word).flatMap((count, page) => (count > 0 ? [page] : []));
}

const prose = (words: number): string => Array.from({ length: words }, () => 'texte').join(' ');
/** Texts that end at every height of a page, a line or two apart. */
const ABOVE_ALL = Array.from({ length: 10 }, (_, step) =>
  prose(130 + step * 28).replaceAll('texte', 'avant'),
);
/** Each language tries the lowest and every second of the others, so that both try all; each all with `FUZZ`. */
const aboveIn = (language: string): readonly string[] =>
  ABOVE_ALL.filter((_, step) => step === 0 || trials(1) > 1 || step % 2 === (language === 'fr' ? 0 : 1));
const rows = (count: number): string => Array.from({ length: count }, () => '| rangée | valeur |').join('\n');
const table = (count: number): string =>
  `:::tableau{titre="Légende"}\n| tête | autre |\n| - | - |\n${rows(count)}\n:::`;
const chart = (count: number): string => {
  const bars = Array.from({ length: count }, (_, index) => `| rangée | ${index + 1} |`).join('\n');
  return `:::barres{titre="Légende"}\n| tête | autre |\n| - | - |\n${bars}\n:::`;
};
/** With its number, where it has one. */
const CAPTION = /^(?:(?:Tableau|Figure)\s\d+\.\s|[表図]\d+\u3000)?Légende$/u;
const aside = (words: number): string =>
  `:::encadre{titre="Titre"}\n${Array.from({ length: words }, () => 'dedans').join(' ')}\n:::`;

describe.each([
  ['fr', 'Légende (suite)', 'Titre (suite)'],
  ['ja', 'Légende（続き）', 'Titre（続き）'],
])('in %s', (language, captionAgain, titleAgain) => {
  const ABOVE = aboveIn(language);

  it.each<[string, string, string]>([
    ['a box', aside(150), 'dedans'],
    ['a table of twelve rows', table(12), 'rangée'],
    ['a chart of fifteen bars', chart(15), 'rangée'],
  ])('%s stands on one page, wherever it comes', async (_, block, word) => {
    const chapters = await setChapters(
      ABOVE.map((above) => `${above}\n\n${block}\n\n${prose(40)}`),
      language,
    );
    expect(chapters.map((pages) => pagesWith(pages, word).length)).toEqual(ABOVE.map(() => 1));
    expect(new Set(chapters.map((pages) => pagesWith(pages, word)[0])).size).toBe(2);
    for (const pages of chapters)
      expect(linesWith(pages, '(suite)').concat(linesWith(pages, '（続き）'))).not.toContain(1);
  });

  it('what is taller than a page shows its padding, its title and some text on each', async () => {
    const chapters = await setChapters(
      ABOVE.map((above) => `${above}\n\n${aside(1100)}\n\nFin.`),
      language,
    );
    for (const pages of chapters) {
      const [first, ...others] = pagesWith(pages, 'dedans');
      expect([first !== undefined, others.length > 0]).toEqual([true, true]);
      expect(pagesWith(pages, titleAgain)).toEqual(others);
      for (const page of pages)
        visitNodes(page, (node) => {
          if (!node.style?.['backgroundColor'] || node.type !== 'VIEW') return;
          const lines = linesOf({
            ...node,
            box: { ...node.box, left: 0, top: 0, width: 0, height: node.box?.height ?? 0 },
          });
          const height = node.box?.height ?? 0;
          expect(lines.some(({ text }) => text.includes('dedans'))).toBe(true);
          expect(Math.min(...lines.map(({ top }) => top))).toBeGreaterThan(11);
          expect(Math.max(...lines.map(({ bottom }) => bottom))).toBeLessThan(height - 11);
        });
    }
  });

  it('a long table leaves four rows on each page, under its caption and its head', async () => {
    const chapters = await setChapters(
      ABOVE.map((above) => `${above}\n\n${table(30)}\n\n${prose(40)}`),
      language,
    );
    expect(chapters.some((pages) => pagesWith(pages, 'rangée').length > 1)).toBe(true);
    for (const pages of chapters) {
      const on = pagesWith(pages, 'rangée');
      // Two cells a row
      for (const page of on) expect(linesWith(pages, 'rangée')[page]).toBeGreaterThanOrEqual(4);
      expect(pagesWith(pages, 'tête')).toEqual(on);
      expect(pagesWith(pages, captionAgain)).toEqual(on.slice(1));
    }
  });

  it.each([
    ['announces it', language === 'fr' ? 'Le tableau suivant le montre.' : '次の表に示す。'],
    ['ends with a colon', `${prose(50)} :`],
  ])('a text that %s keeps with its table', async (_, leadIn) => {
    const chapters = await setChapters(
      ABOVE.map((above) => `${above}\n\n## Rubrique\n\n${leadIn}\n\n${table(10)}`),
      language,
    );
    for (const pages of chapters) {
      const [page = 0] = pagesWith(pages, 'Légende');
      const texts = linesOf(pages[page] ?? { type: 'PAGE', props: {} }).map(({ text }) => text);
      expect(texts[texts.findIndex((text) => CAPTION.test(text)) - 1]).toMatch(/[:。.]$/);
    }
  });

  it.each([
    ['a chart leaves', '', chart(15), ''],
    ['a box leaves', '', aside(130).replaceAll('Titre', 'Légende'), ''],
    [
      'a table leaves whose heading says a little',
      `## Rubrique\n\n${prose(60).replaceAll('texte', 'propos')}`,
      table(12),
      '',
    ],
    ['a table leaves, with a heading and more text', '', table(12), `${prose(20)}\n\n## Rubrique`],
  ])('text fills the page that %s for the next', async (_, before, block, after) => {
    const chapters = await setChapters(
      ABOVE.map((above) => [above, before, block, after, prose(600)].join('\n\n')),
      language,
    );
    let filled = 0;
    for (const pages of chapters) {
      const [page = 0] = pagesWith(pages, 'Légende');
      if (pagesWith(pages, 'avant').at(-1) === page) continue;
      const [legend] = linesOf(pages[page] ?? { type: 'PAGE', props: {} });
      // What the heading says goes on over the page, or heads it; a paragraph ends before what waits
      if (/^(?:Rubrique|propos|texte)/u.test(legend?.text ?? '')) continue;
      expect(legend?.text).toMatch(CAPTION);
      const left = linesOf(pages[page - 1] ?? { type: 'PAGE', props: {} });
      filled += left.some(({ text }) => text.includes('texte')) ? 1 : 0;
      // What is less than a hole stays empty
      expect(Math.max(...left.map(({ bottom }) => bottom))).toBeGreaterThan(842 * 0.75);
    }
    expect(filled).toBeGreaterThan(1);
  });

  it.each([
    ['some text', 130],
    ['no text', 0],
  ])('a table that %s follows stands between paragraphs of its part', async (_, words) => {
    const paragraph = (count: number): string => (count > 0 ? `${prose(count)} fin.` : '');
    const part = (name: string): string => `## ${name}\n\n${paragraph(40)}\n\n${paragraph(60)}`;
    const chapters = await setChapters(
      ABOVE.map((above) =>
        [
          `${above} fin.`,
          part('Première'),
          table(9),
          paragraph(words),
          part('Deuxième'),
          part('Troisième'),
          part('Quatrième'),
        ].join('\n\n'),
      ),
      language,
    );
    const places = chapters.map((pages) => {
      const texts = pages.flatMap((page) => linesOf(page).map(({ text }) => text));
      const at = texts.findIndex((text) => CAPTION.test(text));
      expect(texts[at - 1]).toMatch(/fin\.?$|Première/u);
      return {
        parts: ['Première', 'Deuxième', 'Troisième'].filter((name) => texts.slice(0, at).includes(name)),
        // Paragraphs before it, and one above all
        paragraphs: texts.slice(0, at).filter((text) => /fin\.?$/u.test(text)).length - 1,
      };
    });
    // Behind the next heading where no other move fills the page above, and never behind two
    const behindNext = places.filter(({ parts }) => parts.length > 1);
    expect(behindNext.filter(({ parts }) => parts.length > 2)).toEqual([]);
    expect(behindNext.length).toBeLessThan(places.length / 4);
    // It has gone behind text, or before some
    expect(new Set(places.map(({ paragraphs }) => paragraphs)).size).toBeGreaterThan(1);
  });

  it('numbers notes as the pages call them, where a table with calls has waited', async () => {
    const called = table(12).replace('| rangée', '| rangée[^b]');
    const notes = ['a', 'b', 'c'].map((key) => `[^${key}]: note ${key}`).join('\n');
    const chapters = await setChapters(
      ABOVE.map((above) => `${above}[^a]\n\n${called}\n\nSuite[^c]. ${prose(600)}\n\n${notes}`),
      language,
    );
    const calls = chapters.map((pages) => {
      const text = pages.flatMap((page) => linesOf(page).map((line) => line.text)).join('\n');
      return [...text.matchAll(/(?:avant|rangée|Suite)\d/gu)].join(' ');
    });
    expect([...new Set(calls)].sort()).toEqual(['avant1 Suite2 rangée3', 'avant1 rangée2 Suite3']);
  });
});
