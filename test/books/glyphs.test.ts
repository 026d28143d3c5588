import { describe, expect, it } from 'vitest';
import { everyBook } from './builtBooks.ts';

/** Replacement character, control characters, private use, radicals that stand for an ideograph. */
const SUSPECT = /[\ufffd\p{Cc}\p{Co}\u2e80-\u2fdf]/u;

/** What stands for a page number in a first pass. */
const PLACEHOLDER = /^0{2,3}$|(?:,|p\.)\s0{2,3}\)?$/;

describe.each(everyBook)('$file', ({ pages }) => {
  it('gives readable characters to search, copying and screen readers', () => {
    const bad = pages.flatMap((page) => page.items.filter(({ text }) => SUSPECT.test(text)));
    expect(bad).toEqual([]);
  });

  it('has no page number left to find', () => {
    const bad = pages.flatMap((page) => page.items.filter(({ text }) => PLACEHOLDER.test(text.trim())));
    expect(bad).toEqual([]);
  });
});
