import { noteCallsOf } from '../anchors.ts';
import type { SectionLayout } from '../sectionLayout.ts';

/**
 * Ids of the notes of a section in the order in which its pages first call them, where that is not the order in which
 * they are numbered: a figure with calls has gone behind text with calls. Undefined where the numbers rise.
 */
export function movedNotes({ pages, notes }: SectionLayout): string[] | undefined {
  const numbered = [...notes.keys()];
  const places = new Map(numbered.map((id, place) => [id, place]));
  const called = [...new Set(pages.flatMap((page) => noteCallsOf(page, 'reading').map(({ id }) => id)))];
  const known = called.filter((id) => places.has(id));
  const rises = known.every(
    (id, index) => index === 0 || (places.get(id) ?? 0) > (places.get(known[index - 1] ?? '') ?? 0),
  );
  if (rises) return undefined;
  // What only a note calls keeps its place after the others
  const isCalled = new Set(known);
  return [...known, ...numbered.filter((id) => !isCalled.has(id))];
}
