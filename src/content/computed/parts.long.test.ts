import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { publicationOf } from '../../model/publication/edition.ts';
import type { Block } from '../../model/publication/prose.ts';
import { textOfInlines } from '../../model/publication/inlineText.ts';
import { realContent } from '../../testing/sheets/realContent.ts';

/** A table whose rows each count the links of one value: of a level, of a kind of act, of a reliability. */
const TABLE = /^:::(?:tableau|barres)\{[^\n]*\bid="([^"]+)"[^\n]*\}\n([\s\S]*?)\n:::$/gm;
const COUNT_OF_A_PART =
  /\|\s*\{\{liens, (?:niveau|type|fiabilité|état|région|territoire|décennie) [^,{}]+\}\}\s*\|$/;

/** Ids of the tables of the real content that part the links, by what no link has twice on one side. */
function partingTables(): Set<string> {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  const tables = files.flatMap((name) => [...readFileSync(`content/${name}`, 'utf8').matchAll(TABLE)]);
  return new Set(
    tables.flatMap(([, id = '', body = '']) => {
      const rows = body.split('\n').slice(2);
      return rows.length > 1 && rows.every((row) => COUNT_OF_A_PART.test(row)) ? [id] : [];
    }),
  );
}

/** What the rows of a table add up to; a table that begins with a side (« France », « Japon ») does so by side. */
function sumsOf(block: Extract<Block, { kind: 'table' }>): number[] {
  const rows = block.rows.map((row) => row.map(({ children }) => textOfInlines(children)));
  const firsts = new Set(rows.map(([first]) => first));
  const isBySide = firsts.size < rows.length;
  const sums = new Map<string, number>();
  for (const row of rows) {
    const side = isBySide ? (row[0] ?? '') : '';
    sums.set(side, (sums.get(side) ?? 0) + Number(row.at(-1)));
  }
  return [...sums.values()];
}

it('sums to all the links where rows part them, in both books and both languages', async () => {
  const { content, directory } = await realContent();
  const ids = partingTables();
  expect([...ids].sort()).toEqual(expect.arrayContaining(['tab-cooperation-niveaux', 'tab-methode-actes']));
  const total = directory.partnerships.length;
  const sums = content.editions.flatMap((edition) => {
    const { chapters } = edition.kind === 'dossier' ? edition.dossier : edition.directory;
    const tables = chapters
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === 'table' && block.id !== undefined && ids.has(block.id) ? [block] : [],
      );
    return tables.flatMap((table) =>
      sumsOf(table).map((sum) => `${publicationOf(edition).id} ${edition.language} ${table.id}: ${sum}`),
    );
  });
  expect(sums.length).toBeGreaterThanOrEqual(6);
  expect(sums.filter((line) => !line.endsWith(`: ${total}`))).toEqual([]);
});
