import { type Syllables, syllablesBy } from './hyphenationPatterns.ts';
import { isAddress } from './protectedSpans.ts';

/** FR-19, in letters. */
const SHORTEST_WORD = 6;
const LEAST_BEFORE = 3;
const LEAST_AFTER = 3;
/** A part of a compound (« franco-allemande ») breaks inside only from this length on. */
const LONG_PART = 10;

const CACHE_SIZE = 50_000;

const byPatterns = new Map<string, (word: string) => string[]>();

/**
 * The parts between which a word of a language may break, by that language's patterns (`fr`, `en-gb`, `es`);
 * joined, they are the word. A part that ends in its own hyphen (`franco-`, `allemande`) needs no other. Names,
 * acronyms, figures, addresses and words under six letters stay whole. A word is what stands between two plain
 * spaces: it may hold punctuation and no-break spaces.
 */
export function hyphenationBy(patterns: string): (word: string) => string[] {
  const known = byPatterns.get(patterns);
  if (known) return known;
  const syllables = syllablesBy(patterns);
  const cache = new Map<string, readonly string[]>();
  const hyphenate = (word: string): string[] => {
    const parts = cache.get(word) ?? breakWord(word, syllables);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(word, parts);
    return [...parts];
  };
  byPatterns.set(patterns, hyphenate);
  return hyphenate;
}

/**
 * The same for a word that stands in a text of another writing, where the space around it cannot be opened: one of ten
 * letters or more is parted with a capital too, since what is so long mostly begins the title of a body
 * (« Collectivité européenne »). Shorter names and acronyms stay whole.
 */
export function foreignHyphenationBy(patterns: string): (word: string) => string[] {
  const hyphenate = hyphenationBy(patterns);
  return (word) => {
    const letters = /^(?:\p{L}['’])?(\p{Lu}\p{Ll}+)/u.exec(word)?.[1] ?? '';
    const lower = letters.length >= LONG_PART ? word.toLowerCase() : word;
    if (lower.length !== word.length) return [word];
    let end = 0;
    return hyphenate(lower).map((part) => word.slice(end, (end += part.length)));
  };
}

function breakWord(word: string, syllables: Syllables): string[] {
  if (word.includes('\u00AD')) return word.split('\u00AD');
  if (word.length < SHORTEST_WORD || isAddress(trimPunctuation(word)) || /[@\\/]|\p{L}\.\p{L}/u.test(word)) {
    return [word];
  }
  const parts = [''];
  for (const [piece] of word.matchAll(/[\p{L}\p{M}\p{N}-]+|[^\p{L}\p{M}\p{N}-]+/gu)) {
    const [first = '', ...rest] = /\p{L}/u.test(piece) ? breakCompound(piece, syllables) : [piece];
    parts.push((parts.pop() ?? '') + first, ...rest);
  }
  return parts;
}

function trimPunctuation(word: string): string {
  return word.replace(/^[\s«“("]+|[\s»”)",.;:!?…]+$/gu, '');
}

/** A run of letters and hyphens, the elided article already cut off. */
function breakCompound(compound: string, syllables: Syllables): string[] {
  if (/\p{N}/u.test(compound)) return [compound];
  const members = compound.split(/(?<=-)/u);
  const shortest = members.length > 1 ? LONG_PART : SHORTEST_WORD;
  const parts = [''];
  let lettersOnLine = 0;
  for (const member of members) {
    const letters = member.replace(/-$/u, '').length;
    const [first = '', ...rest] = breakLetters(member, shortest, syllables);
    const breaks = lettersOnLine >= LEAST_AFTER && letters >= LEAST_AFTER;
    if (breaks) parts.push(first, ...rest);
    else parts.push((parts.pop() ?? '') + first, ...rest);
    lettersOnLine = breaks ? letters : lettersOnLine + letters;
  }
  return parts;
}

/** A word in lower case, with its hyphen if it has one. */
function breakLetters(word: string, shortest: number, syllables: Syllables): string[] {
  const letters = word.replace(/-$/u, '');
  if (letters.length < shortest || /[\p{Lu}\p{Lo}]/u.test(letters)) return [word];
  // A copy: the library hands out the arrays of its own cache.
  const parts = [...syllables(letters)];
  while (parts.length > 1 && (parts[0]?.length ?? 0) < LEAST_BEFORE)
    parts.splice(0, 2, parts.slice(0, 2).join(''));
  while (parts.length > 1 && (parts.at(-1)?.length ?? 0) < LEAST_AFTER)
    parts.splice(-2, 2, parts.slice(-2).join(''));
  const last = parts.pop() ?? '';
  return [...parts, last + word.slice(letters.length)];
}
