import { describe, expect, it } from 'vitest';
import { romanNumeral } from '../../src/pdf/layout/sheets.ts';
import { lettersOf, textBetween } from './book.ts';
import { books } from './builtBooks.ts';

/** Room for a heading of several lines, below the place that an outline item leads to. */
const HEADING_DEPTH = 190;

describe.each(books)('$file', ({ pages, outline, destinations }) => {
  it('has an outline whose items lead to their headings', () => {
    expect(outline.length).toBeGreaterThan(20);
    const lost = outline.filter(({ title, page, top }) => {
      const place = pages[page - 1];
      const around = place ? lettersOf(textBetween(place, top - HEADING_DEPTH, top + 2)) : '';
      return !title.split(/\s[–-]\s|と/).every((part) => around.includes(lettersOf(part)));
    });
    expect(lost).toEqual([]);
  });

  it('skips no level in its outline', () => {
    const skips = outline.filter(({ level }, index) => level > (outline[index - 1]?.level ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  it('links to places that exist, and says where each link leads', () => {
    const links = pages.flatMap((page) => page.links);
    const dead = links.filter(({ destination, url }) =>
      destination === undefined ? url === undefined : destinations[destination] === undefined,
    );
    expect(links.length).toBeGreaterThan(100);
    expect(dead).toEqual([]);
    expect(links.filter(({ description }) => description.trim() === '')).toEqual([]);
  });

  it('has destinations inside their pages', () => {
    const outside = Object.entries(destinations).filter(([, { page, left, top }]) => {
      const { width = 0, height = 0 } = pages[page - 1] ?? {};
      return left < 0 || left > width || top < 0 || top > height;
    });
    expect(outside).toEqual([]);
  });

  it('counts pages i, ii, … then 1, 2, …', () => {
    const front = pages.findIndex(({ label }) => label === '1');
    const expected = pages.map((_, index) =>
      index < front ? romanNumeral(index + 1) : String(index - front + 1),
    );
    expect(front).toBeGreaterThan(0);
    expect(pages.map(({ label }) => label)).toEqual(expected);
  });

  it('prints on a page the label that viewers show', () => {
    const printed = pages.filter(({ label, items }) =>
      items.some(({ text, y }) => y < 60 && text.trim() === label),
    );
    const covers = [pages[0], pages.at(-1)];
    const expected = pages.filter((page) => !covers.includes(page) && page.items.length > 0);
    expect(printed.map(({ number }) => number)).toEqual(expected.map(({ number }) => number));
    expect(covers.map((page) => page?.items.length)).not.toContain(0);
  });
});
