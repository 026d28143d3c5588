import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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
