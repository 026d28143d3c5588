import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { visitNodes, type LaidOutNode } from '../../src/pdf/tree.ts';
import { setChapters } from '../../test/setChapters.ts';

const folder = mkdtempSync(join(tmpdir(), 'numeros-'));
afterAll(() => rmSync(folder, { recursive: true }));

function textOf(pages: readonly LaidOutNode[]): string {
  const lines: string[] = [];
  for (const page of pages)
    visitNodes(page, (node) => lines.push(...(node.lines ?? []).map(({ string }) => string)));
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

const table = (title: string, id: string) =>
  `:::tableau{titre="${title}" id="${id}"}\n| a | b |\n| - | - |\n| c | d |\n:::`;
const FIRST = `${table('Alpha', 'tab-alpha')}

::::encadre{titre="Boîte"}
${table('Bêta', 'tab-beta')}
::::

:::barres{titre="Gamma" id="fig-gamma"}
| a | b |
| - | - |
| c | 3 |
:::`;
const SECOND = `${table('Delta', 'tab-delta')}

Le [tableau](#tab-beta) et la [Figure](#fig-gamma), les [valeurs](#tab-delta), un [titre](#suite).

## Suite {#suite}

Fin.`;

describe('tables, figures and maps', () => {
  it('are numbered through the book, each kind by itself, and named by their numbers', async () => {
    const [first = [], second = []] = await setChapters(folder, [FIRST, SECOND], 'fr');
    expect(textOf(first)).toMatch(/Tableau 1\. Alpha[^]*Tableau 2\. Bêta[^]*Figure 1\. Gamma/);
    expect(textOf(second)).toContain('Tableau 3. Delta');
    expect(textOf(second).replaceAll('\n', ' ')).toMatch(
      /Le tableau 2 et la Figure 1, les +valeurs \(tableau 3, p\. \d+\), un +titre \(p\. \d+\)\./,
    );
  });

  it('have the same numbers in Japanese (図表番号)', async () => {
    const texts = [FIRST, SECOND.replace('[tableau]', '[表]').replace('[Figure]', '[図]')];
    const [first = [], second = []] = await setChapters(folder, texts, 'ja');
    expect(textOf(first)).toMatch(/表1　Alpha[^]*表2　Bêta[^]*図1　Gamma/);
    expect(textOf(second).replaceAll('\n', '')).toMatch(/Le 表2 et la 図1, les valeurs（表3、\d+ページ）/);
  });
});

const WITH_SOURCES = `---
sources:
  un: { titre: Annuaire, editeur: Agence, date: 2020 }
  deux: { titre: Enquête, editeur: Bureau }
---

:::tableau{titre="Alpha" id="tab-alpha" source="un, deux"}
| a | b |
| - | - |
| case | valeur |
:::

:::barres{titre="Gamma" source="deux"}
| a | b |
| - | - |
| barre | 3 |
:::

Fin.`;

describe('the source of a table or a chart (出典)', () => {
  it.each([
    [
      'fr',
      /case[^]*Sources : Agence, Annuaire, 2020\. Bureau, Enquête\.[^]*barre[^]*Source : Bureau, Enquête\./,
    ],
    ['ja', /case[^]*出典：Agence、Annuaire、2020年。Bureau、Enquête\.[^]*barre[^]*出典：Bureau、Enquête\./],
  ])('stands below it, in %s', async (language, expected) => {
    const [pages = []] = await setChapters(folder, [WITH_SOURCES], language);
    expect(textOf(pages)).toMatch(expected);
  });
});

it('the source of a long table never stands on a page without its rows', async () => {
  const rows = Array.from({ length: 20 }, () => '| rangée | valeur |').join('\n');
  const long = `:::tableau{titre="Alpha" source="deux"}\n| a | b |\n| - | - |\n${rows}\n:::`;
  const texts = Array.from({ length: 24 }, (_, step) => {
    const above = Array.from({ length: 8 + step * 9 }, () => 'avant').join(' ');
    return `---\nsources:\n  deux: { titre: Enquête, editeur: Bureau }\n---\n\n${above}\n\n${long}\n\nFin.`;
  });
  const chapters = await setChapters(folder, texts, 'fr');
  const withSource = chapters.flatMap((pages) =>
    pages.map((page) => textOf([page])).filter((text) => text.includes('Source')),
  );
  expect(withSource.length).toBe(texts.length);
  expect(new Set(chapters.map(({ length }) => length)).size).toBe(2);
  expect(withSource.filter((text) => !text.includes('rangée'))).toEqual([]);
});
