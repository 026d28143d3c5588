import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DISPLAY } from '../../src/pdf/text/paragraphKind.ts';
import { visitNodes, type LaidOutNode, type TextLine } from '../../src/pdf/tree.ts';
import { setChapters } from '../../test/setChapters.ts';

const folder = mkdtempSync(join(tmpdir(), 'texte-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The lines of some pages, downwards. */
function linesOf(pages: readonly LaidOutNode[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const page of pages) visitNodes(page, (node) => lines.push(...(node.lines ?? [])));
  return lines;
}

/** How wide each figure of the lines is that hold a word, in parts of its size. */
function widthsOfFigures(pages: readonly LaidOutNode[], word: string): number[] {
  return linesOf(pages)
    .filter(({ string }) => string.includes(word))
    .flatMap(({ runs }) => runs)
    .flatMap(({ glyphs = [], attributes }) =>
      glyphs.flatMap(({ codePoints, advanceWidth }) => {
        const isFigure = codePoints.length === 1 && /\d/.test(String.fromCodePoint(codePoints[0] ?? 0));
        return isFigure ? [advanceWidth / (attributes.font[0]?.unitsPerEm ?? 1)] : [];
      }),
    );
}

const EVERY_FIGURE = '0123456789';
const TEXT = `prose ${EVERY_FIGURE}

:::encadre{titre="Titre"}
- point ${EVERY_FIGURE}
:::

:::chronologie
- **1858** fait ${EVERY_FIGURE}
:::

:::tableau{titre="Légende"}
| tête | autre |
| - | - |
| cellule ${EVERY_FIGURE} | valeur |
:::`;

describe('figures', () => {
  it('are old-style, each as wide as it is drawn, in running text, and of one width in tables', async () => {
    const [pages = []] = await setChapters(folder, [TEXT], 'fr');
    for (const word of ['prose', 'point', 'fait'])
      expect(new Set(widthsOfFigures(pages, word)).size).toBeGreaterThan(4);
    expect(new Set(widthsOfFigures(pages, 'cellule')).size).toBe(1);
    expect(new Set(widthsOfFigures(pages, '1858')).size).toBe(1);
  });

  it('are lining beside characters that fill a square', async () => {
    const [pages = []] = await setChapters(folder, [TEXT], 'ja');
    for (const word of ['prose', 'point', 'fait', 'cellule'])
      expect(new Set(widthsOfFigures(pages, word)).size).toBe(1);
  });
});

/** Texts in which many lines end in the middle of a word, and that end at every height of a page. */
const LONG_WORDS = {
  fr: 'les intercommunalités franco-japonaises accompagnent administrativement les collectivités ',
  ja: '日本のコミュニケーションとフランスのインターコミュナリテ、オーヴェルニュ・ローヌ・アルプ州が、',
};

describe.each(['fr', 'ja'] as const)('a page in %s', (language) => {
  it('never ends in the middle of a word', async () => {
    const chapters = await setChapters(
      folder,
      Array.from({ length: 12 }, (_, step) =>
        Array.from({ length: 14 }, (_of, paragraph) =>
          LONG_WORDS[language].repeat(4 + ((paragraph + step) % 5)),
        ).join('\n\n'),
      ),
      language,
    );
    const all = chapters.flatMap(linesOf);
    expect(all.filter(({ endsInWord }) => endsInWord).length).toBeGreaterThan(all.length / 20);
    const ends = chapters.flatMap((pages) => pages.slice(0, -1).map((page) => linesOf([page]).at(-1)));
    expect(ends.length).toBeGreaterThan(12);
    expect(ends.filter((line) => line?.endsInWord).map((line) => line?.string)).toEqual([]);
  });
});

const TITLE =
  'Ce que les collectivités des deux pays ont signé et renouvelé pour les jeunes et les entreprises de la région';

describe('a title that takes several lines', () => {
  it('ends none of them with a word that leans on the next, nor in a word, whatever it names', async () => {
    const titles = Array.from({ length: 14 }, (_, length) => TITLE.split(' ').slice(length).join(' '));
    const chapters = await setChapters(
      folder,
      titles.map(
        (title) =>
          `## ${title}\n\n${TITLE}.\n\n:::encadre{titre="${title}"}\nTexte.\n:::\n\n:::tableau{titre="${title}"}\n| a | b |\n| - | - |\n| c | d |\n:::\n\n### ${title}\n\nFin.`,
      ),
      'fr',
    );
    const set = chapters.flatMap((pages) => {
      const found: string[][] = [];
      for (const page of pages)
        visitNodes(page, ({ lines = [], props }) => {
          if (props['hyphenationPenalty'] === DISPLAY) found.push(lines.map(({ string }) => string.trim()));
        });
      return found;
    });
    const ends = set.flatMap((lines) => lines.slice(0, -1));
    expect(ends.length).toBeGreaterThan(20);
    expect(ends.filter((line) => /(?:^|\s)(?:que|les|des|et|pour|de|la)$|\u00ad$/.test(line))).toEqual([]);
    const words = set.map((lines) => lines.join(' ')).filter((text) => text.endsWith('région'));
    expect(words.length).toBeGreaterThanOrEqual(titles.length * 4);
  });
});
