import { describe, expect, it } from 'vitest';
import { keepsWithNext } from './contents.tsx';

/** Entries of a chapter with so many headings, and then another chapter: its lines on either side of each page break. */
function parts(headings: number): [before: number, after: number][] {
  const levels = [1, ...Array.from({ length: headings }, () => 2), 1] as (1 | 2)[];
  const entries = levels.map((level) => ({ level }));
  return entries
    .slice(0, headings)
    .flatMap((_, index) => (keepsWithNext(entries, index) ? [] : [[index, headings - index]]));
}

describe('the contents', () => {
  it.each([1, 2, 3])('never part the lines of a chapter with %i headings', (headings) => {
    expect(parts(headings)).toEqual([]);
  });

  it('leave two lines of a longer chapter or more on either side of a page', () => {
    expect(parts(4)).toEqual([[2, 2]]);
    expect(parts(6)).toEqual([
      [2, 4],
      [3, 3],
      [4, 2],
    ]);
  });
});
