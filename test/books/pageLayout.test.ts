import { describe, expect, it } from 'vitest';
import type { BookPage, TextItem } from './book.ts';
import { everyBook } from './builtBooks.ts';

/** No text nearer to the trim than 5 mm (PR-13); in points. */
const SAFE_ZONE = (5 / 25.4) * 72;

/** Baselines nearer than this, over the same width, are lines set on top of each other; in points. */
const TOUCHING = 4;

/** What a knife that goes astray may take, as the judge has it (PP-111): tabs reach up to the trim. */
const KNIFE = (3 / 25.4) * 72;

function isOutside({ x, y, width }: TextItem, page: BookPage, safe = SAFE_ZONE): boolean {
  return x < safe || x + width > page.width - safe || y < safe || y > page.height - safe;
}

const ENDS_HALF_EMPTY = /[、。，．）］｝〉》」』】〕]$/u;
const BEGINS_HALF_EMPTY = /^[（［｛〈《「『【〔]/u;

/** A quarter em of its own is blank on either side. */
const DOT = /[・：；]/u;

/** From where to where a text has ink: full-width punctuation is half empty, and squeezed (JLReq 3.1, 3.8.3). */
function inkOf({ text, x, width, size }: TextItem): { left: number; right: number } {
  const [first = '', last = ''] = [text.at(0), text.at(-1)];
  const [before, after] = [
    BEGINS_HALF_EMPTY.test(first) ? 2 : DOT.test(first) ? 1 : 0,
    ENDS_HALF_EMPTY.test(last) ? 2 : DOT.test(last) ? 1 : 0,
  ];
  return { left: x + (before * size) / 4, right: x + width - (after * size) / 4 };
}

/** Pairs of texts that cover each other. A raised note number stands beside its word, not over it. */
function collisions({ items }: BookPage): string[] {
  const inked = items.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y);
  return inked.flatMap((item, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < inked.length; next += 1) {
      const other = inked[next];
      if (other === undefined || item.y - other.y >= TOUCHING) break;
      const [one, two] = [inkOf(item), inkOf(other)];
      const shared = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      if (shared > 1) found.push(`« ${item.text} » / « ${other.text} »`);
    }
    return found;
  });
}

describe.each(everyBook)('$file', ({ pages }) => {
  it('keeps all text inside the page', () => {
    const outside = pages.flatMap((page) =>
      page.items
        .filter((item) => item.text.trim() !== '' && isOutside(item, page))
        .concat(page.tab.filter((item) => isOutside(item, page, KNIFE)))
        .map(({ text }) => `${page.number} (${page.label}): ${text}`),
    );
    expect(outside).toEqual([]);
  });

  it('sets no text over another', () => {
    expect(
      pages.flatMap((page) => collisions(page).map((pair) => `${page.number} (${page.label}): ${pair}`)),
    ).toEqual([]);
  });

  it('keeps links inside the page, with an area that can be hit', () => {
    const lost = pages.flatMap((page) =>
      page.links.filter(
        ({ left, bottom, right, top }) =>
          left < 0 ||
          bottom < 0 ||
          right > page.width ||
          top > page.height ||
          right - left < 2 ||
          top - bottom < 5,
      ),
    );
    expect(lost).toEqual([]);
  });

  it('has no blank page', () => {
    const blanks = pages.filter(({ items }) => items.length === 0).map(({ number }) => number);
    expect(blanks).toEqual([]);
  });
});
