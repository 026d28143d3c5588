import { expect, it } from 'vitest';
import { publicationOf } from '../../src/model/publication/edition.ts';
import { lettersOf, textOfPage } from './book.ts';
import { books, content, dossier } from './builtBooks.ts';

/** What is made to be photocopied or read at a glance: a page each, in every edition of the country file. */
const ON_ONE_PAGE = ['essentiel', 'liste-de-controle'];

const dossierBooks = books.filter(({ file }) => file.startsWith(`${dossier.publication.id}/`));

it.each(dossierBooks)('$file gives « L’essentiel » and the check list one page each', ({ destinations }) => {
  const starts = Object.entries(destinations)
    .filter(([id]) => dossier.chapters.some((chapter) => chapter.id === id))
    .map(([id, { page }]) => ({ id, page }))
    .sort((a, b) => a.page - b.page);
  for (const id of ON_ONE_PAGE) {
    const at = starts.findIndex((start) => start.id === id);
    const [own, next] = [starts[at]?.page ?? 0, starts[at + 1]?.page ?? 0];
    expect([id, next - own]).toEqual([id, 1]);
  }
});

it.each(books)(
  '$file has boxes to tick, if it has a check list, and says the state of its text once',
  (book) => {
    const text = book.pages.map((page) => lettersOf(textOfPage(page))).join('\n');
    const edition = content.editions.find(
      (one) =>
        book.file.startsWith(`${publicationOf(one).id}/${publicationOf(one).id}.`) &&
        book.file.includes(`.${one.language}.screen.`),
    );
    const state = edition === undefined ? '' : (publicationOf(edition).mentions[0]?.text ?? '');
    expect(state).not.toBe('');
    expect(text.split(lettersOf(state)).length - 1).toBe(1);
    if (dossierBooks.includes(book)) expect(text.match(/☐/gu)?.length).toBeGreaterThan(15);
  },
);
