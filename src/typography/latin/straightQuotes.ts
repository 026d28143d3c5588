import type { Edit } from '../edits.ts';
import { primesIn } from './primes.ts';

type QuoteRole = 'opens' | 'closes' | 'either';

/** What a straight quote can be, from the characters beside it. */
function roleOf(before: string | undefined, after: string | undefined): QuoteRole {
  const freeBefore = before === undefined || /[\s([«“’'"–—/-]/.test(before);
  const freeAfter = after === undefined || /[\s)\]»”.,;:!?…"–—/-]/.test(after);
  if (freeBefore === freeAfter) return 'either';
  return freeBefore ? 'opens' : 'closes';
}

/**
 * Straight quotes as a language's own; none where they do not pair. Seconds and inches stay as they are.
 * @param marks the outer marks, then those inside them: `«»“”`
 */
export function straightQuotesAs(marks: string): (text: string) => Edit[] {
  const [outerOpening = '', outerClosing = '', innerOpening = '', innerClosing = ''] = marks;
  const openingOf = new Map([
    [outerClosing, outerOpening],
    [innerClosing, innerOpening],
  ]);
  // An apostrophe closes no quotation.
  openingOf.delete('’');
  return (text) => {
    if (!text.includes('"')) return [];
    const primes = primesIn(text);
    const edits: Edit[] = [];
    const open: string[] = [];
    for (const [index, character] of Array.from(text, (_, at) => [at, text.charAt(at)] as const)) {
      if ([...openingOf.values()].includes(character)) open.push(character);
      else if (openingOf.has(character)) {
        if (open.pop() !== openingOf.get(character)) return [];
      } else if (character === '"' && !primes.has(index)) {
        const role = roleOf(text[index - 1], text[index + 1]);
        const closes = role === 'closes' || (role === 'either' && open.at(-1) === '"');
        if (closes && open.pop() !== '"') return [];
        const [opening, closing] =
          open.length === 0 ? [outerOpening, outerClosing] : [innerOpening, innerClosing];
        edits.push({ start: index, end: index + 1, text: closes ? closing : opening });
        if (!closes) open.push('"');
      }
    }
    return open.length === 0 ? edits : [];
  };
}
