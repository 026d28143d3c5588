import { describe, expect, it } from 'vitest';
import { CARD, entriesGeometry } from '../../templates/directory/geometry.ts';
import type { Book, BookPage, TextItem } from './book.ts';
import { directory, directoryBooks, facingBook } from './builtBooks.ts';

const ids = directory.partnerships.map(({ id }) => id);

/** Pages of the entries, with the ids of the cards on each. */
function cardPages(book: Book, prefix = ''): Map<BookPage, string[]> {
  const pages = new Map<BookPage, string[]>();
  for (const id of ids) {
    const page = book.pages[(book.destinations[prefix + id]?.page ?? 0) - 1];
    if (page) pages.set(page, [...(pages.get(page) ?? []), id]);
  }
  return pages;
}

/** Part of the height of the text down to the last line; running head and folio stand outside. */
function filledPart({ items, height }: BookPage): number {
  const { top, bottom } = entriesGeometry;
  const lowest = Math.min(...items.filter(({ y }) => y >= bottom).map(({ y }) => y));
  return (height - top - lowest) / (height - top - bottom);
}

/** From a card to the last line above it, be it a region's name: its own space, what that may grow by, what lines need. Points. */
const FURTHEST = CARD.apart + CARD.mostSpread + 15;

/** Whether letters of two texts touch, from a little below the line to the height of capitals. */
function overlap(one: TextItem, other: TextItem): boolean {
  const [bottom, top] = [-0.15, 0.8];
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y + bottom * one.size < other.y + top * other.size &&
    other.y + bottom * other.size < one.y + top * one.size
  );
}

describe.each(directoryBooks)('the cards: $language', ({ book }) => {
  const pages = [...cardPages(book)].sort(([a], [b]) => a.number - b.number);

  it('are on as few pages as hold them, which are nearly full', () => {
    const before = pages.slice(0, -1).map(([page]) => filledPart(page));
    expect(before.reduce((sum, part) => sum + part, 0) / before.length).toBeGreaterThan(0.9);
    for (const part of before) expect(part).toBeGreaterThan(0.62);
    expect(pages.length).toBeLessThan(ids.length / 2.5);
  });

  it('are no further apart than two or three lines: what a page has left stays at its foot', () => {
    for (const [page, onPage] of pages) {
      const tops = onPage.map((id) => book.destinations[id]?.top ?? 0).sort((a, b) => b - a);
      for (const top of tops.slice(1)) {
        const above = Math.min(...page.items.filter(({ y }) => y > top + 1).map(({ y }) => y));
        expect([page.label, above - top < FURTHEST]).toEqual([page.label, true]);
      }
    }
  });

  it('have tags of what is new where no name is', () => {
    let tags = 0;
    for (const [page, onPage] of pages) {
      for (const tag of page.items.filter(({ text }) => /^[+≠×]/u.test(text.trim()))) {
        tags += 1;
        const touched = page.items.filter((one) => one !== tag && overlap(one, tag));
        expect([onPage, touched.map(({ text }) => text)]).toEqual([onPage, []]);
      }
    }
    expect(tags).toBeGreaterThan(0);
  });

  it('stand whole, each with the way to its notes at its foot', () => {
    for (const [page, onPage] of pages) {
      const tops = onPage.map((id) => book.destinations[id]?.top ?? 0).sort((a, b) => b - a);
      for (const id of onPage) {
        const top = book.destinations[id]?.top ?? 0;
        const below = tops.find((other) => other < top - 1) ?? 0;
        const toNotes = page.links.find(({ destination }) => destination === `notes-${id}`);
        expect([id, toNotes !== undefined && toNotes.top < top && toNotes.bottom > below]).toEqual([
          id,
          true,
        ]);
      }
    }
  });

  it('have their number as the largest figure', () => {
    for (const [page, onPage] of pages) {
      const largest = Math.max(...page.items.map(({ size }) => size));
      for (const id of onPage) {
        const number = String(directory.numbers.get(id));
        const found = page.items.filter(({ text, size }) => text.trim() === number && size === largest);
        expect([id, found.length]).toEqual([id, 1]);
      }
    }
  });

  it('have every source with its address in the notes', () => {
    const start = book.destinations['notes-des-fiches']?.page ?? 0;
    const listed = new Set(book.pages.slice(start - 1).flatMap(({ links }) => links.map(({ url }) => url)));
    const addresses = directory.partnerships.flatMap(({ sources }) =>
      sources.flatMap(({ url }) => url ?? []),
    );
    expect(start).toBeGreaterThan(0);
    expect(addresses.filter((url) => !listed.has(url) && !listed.has(new URL(url).href))).toEqual([]);
  });
});

it('cards of both languages stand at one height on facing pages', () => {
  for (const id of ids) {
    const [left, right] = [facingBook.destinations[`fr/${id}`], facingBook.destinations[`ja/${id}`]];
    expect([id, right?.page]).toEqual([id, (left?.page ?? 0) + 1]);
    expect(Math.abs((left?.top ?? 0) - (right?.top ?? 0))).toBeLessThan(0.05);
  }
});
