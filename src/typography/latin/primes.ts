/** Seconds after minutes, of an angle or an hour: `51'24"`. */
const AFTER_MINUTES = /\d['’′][ \u00A0\u202F]?\d{1,2}(?:[.,]\d+)?$/;

/** A size in inches has three figures at most; a year that ends a quotation has four. */
const SIZE = /(?<!\d)\d{1,3}(?:[.,]\d+)?$/;

const SENTENCE_END = /[.!?…]\s+\p{Lu}/u;

/** How far back a number and the end of a sentence are looked for, in characters. */
const NUMBER = 16;
const QUOTATION = 500;

/**
 * Offsets of the straight double quotes that are no quotation marks but seconds or inches: `48°51'24"N`,
 * `un écran de 55"`. After a number, a quote closes what is open, unless another one further on does so,
 * or unless that would quote more than a sentence for the sake of a size.
 */
export function primesIn(text: string): ReadonlySet<number> {
  const primes = new Set<number>();
  const quotes = Array.from(text.matchAll(/"/g), ({ index }) => index);
  const isPlain = (at: number): boolean => !/\d/.test(text[at - 1] ?? '');
  let opened: number | undefined;
  for (const [order, at] of quotes.entries()) {
    const before = text.slice(Math.max(0, at - NUMBER), at);
    if (AFTER_MINUTES.test(before)) primes.add(at);
    else if (isPlain(at)) opened = opened === undefined ? at : undefined;
    else if (opened === undefined || closesLater(text, quotes[order + 1], isPlain)) primes.add(at);
    else if (SIZE.test(before) && SENTENCE_END.test(text.slice(Math.max(opened, at - QUOTATION), at)))
      primes.add(at);
    else opened = undefined;
  }
  return primes;
}

/** Whether the next quote closes a quotation: it follows a letter and no word follows it. */
function closesLater(text: string, next: number | undefined, isPlain: (at: number) => boolean): boolean {
  if (next === undefined || !isPlain(next)) return false;
  return /\S/.test(text[next - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[next + 1] ?? ' ');
}
