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
