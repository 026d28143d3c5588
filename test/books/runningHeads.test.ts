import { expect, it } from 'vitest';
import { lettersOf, type BookPage } from './book.ts';
import { dossier, dossierBook, directory, directoryBook } from './builtBooks.ts';

/** Points from the top edge within which only a running head stands. */
const HEAD_ZONE = 46;

function headOf(page: BookPage): string {
  return page.items
    .filter(({ y }) => y > page.height - HEAD_ZONE)
    .map(({ text }) => text)
    .join('');
}

const names = new Map(directory.partnerships.map(({ id, french }) => [id, french.name]));

/** Cards that begin on a page, from the top down. */
function cardsOn(number: number): string[] {
  return Object.entries(directoryBook.destinations)
    .filter(([id, { page }]) => page === number && names.has(id))
    .sort(([, a], [, b]) => b.top - a.top)
    .map(([id]) => names.get(id) ?? '');
}

it('of the directory name the first and the last entry of their page', () => {
  const start = directoryBook.destinations['fiches']?.page ?? 0;
  const pages = directoryBook.pages.filter(({ number }) => number > start && cardsOn(number).length > 0);
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const cards = cardsOn(page.number);
    const ends = [...new Set([cards[0] ?? '', cards.at(-1) ?? ''])];
    expect([page.label, lettersOf(headOf(page))]).toEqual([page.label, lettersOf(ends.join(''))]);
  }
});

it('of the country file name the chapter on the right-hand pages', () => {
  const starts = dossier.chapters.map((chapter) => ({
    chapter,
    page: dossierBook.destinations[chapter.id]?.page ?? 0,
  }));
  const first = starts[0]?.page ?? 0;
  const pages = dossierBook.pages.filter(
    ({ number, items }) =>
      number > first &&
      // The last page is cover 4
      number < dossierBook.pages.length &&
      number % 2 === 1 &&
      items.length > 0 &&
      !starts.some(({ page }) => page === number),
  );
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const { chapter } = starts.findLast((start) => start.page < page.number) ?? {};
    expect([page.label, lettersOf(headOf(page))]).toEqual([
      page.label,
      lettersOf(chapter?.shortTitle ?? '?'),
    ]);
  }
});
