import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lettersOf, textOfPage, type Book, type TextItem } from '../books/book.ts';
import { builtCase, contentOfCase } from './builtCase.ts';

/** Bodies of the texts of a case, without front matter. */
async function sourceOf(name: string): Promise<string> {
  const files = await readdir(contentOfCase(name), { recursive: true });
  const texts = files.filter((file) => /(?:fr|partenariats)\/[^/]+\.md$/.test(file));
  const bodies = await Promise.all(texts.map((file) => readFile(join(contentOfCase(name), file), 'utf8')));
  return bodies.map((text) => text.replace(/^---\n[^]*?\n---\n/, '')).join('\n');
}

/** Words of five letters and more: what markup and numbers leave. */
function wordsOf(source: string): Set<string> {
  const text = source.replace(/\]\([^)]*\)|\{[^}]*\}|^:::\S*/gm, ' ');
  return new Set((text.match(/\p{L}{5,}/gu) ?? []).map(lettersOf));
}

function outside({ pages }: Book): string[] {
  return pages.flatMap(({ number, width, height, items }) =>
    items
      .filter(({ text }) => text.trim() !== '')
      .filter(({ x, y, width: w }) => x < 0 || x + w > width + 0.5 || y < 0 || y > height)
      .map(({ text }) => `${number}: ${text}`),
  );
}

/** Pieces of text of one line that lie over each other. */
function overlaps({ pages }: Book): string[] {
  const over = (one: TextItem, other: TextItem): boolean =>
    Math.abs(one.y - other.y) < 1 && one.x < other.x && one.x + one.width > other.x + 1;
  return pages.flatMap(({ items }) => {
    const shown = items.filter(({ text }) => text.trim() !== '');
    return shown.flatMap((one) =>
      shown.filter((other) => over(one, other)).map((other) => `${one.text} | ${other.text}`),
    );
  });
}

describe('what is taller or wider than its page', () => {
  it.each([
    '15a-cell-longer-than-page',
    '15b-wide-table',
    '15d-long-tokens',
    '15h-nested-lists',
    '15k-long-list-item',
    '41b-entry-400-words',
    '90-heading-before-list',
  ])('%s: is printed whole, within its page, and passes every rule', async (name) => {
    const { code, warned, book } = await builtCase(name);
    expect([code, warned.includes('erreur')]).toEqual([0, false]);
    if (book === undefined) throw new Error('no book');
    const text = lettersOf(book.pages.map(textOfPage).join(''));
    const lost = [...wordsOf(await sourceOf(name))].filter((word) => !text.includes(word));
    expect(lost).toEqual([]);
    expect(outside(book)).toEqual([]);
    expect(overlaps(book)).toEqual([]);
  });

  it('90-heading-before-list: a heading keeps the first lines of what follows', async () => {
    const { book } = await builtCase('90-heading-before-list');
    const pageOf = (words: string) =>
      book?.pages.findLast((page) => lettersOf(textOfPage(page)).includes(lettersOf(words)))?.number;
    expect(pageOf('TITRE SEUL')).toBe(pageOf('Retrouver dans le document'));
  });
});
