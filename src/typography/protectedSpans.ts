import type { Span } from './edits.ts';
import { hasJapanese, JAPANESE, LATIN_SEPARATOR } from './scripts.ts';

/** Web addresses (the full stop that ends the sentence is not part of them) and mail addresses. */
const ADDRESS =
  /(?:\b(?:https?|ftp):\/\/|\bwww\.|\b(?:mailto|tel):)[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]’']|[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** True when the whole string is one web or mail address. */
export function isAddress(text: string): boolean {
  return text.match(ADDRESS)?.[0] === text;
}

/** Web and mail addresses in a text. */
export function addressSpans(text: string): Span[] {
  if (!/:\/\/|www\.|@|mailto:|tel:/.test(text)) return [];
  return Array.from(text.matchAll(ADDRESS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where the rules of French typography do not apply: addresses and Japanese words. */
export function spansForeignToFrench(text: string): Span[] {
  return [...addressSpans(text), ...japaneseSpans(text)];
}

/**
 * A Japanese character, and on to the next one over what is neither a Latin letter nor the punctuation of a Latin
 * sentence: a quicker scriptRuns, enough to know where French spacing has no business.
 */
const JAPANESE_WORDS = new RegExp(
  `${JAPANESE.source}(?:(?:(?!${LATIN_SEPARATOR.source})[^\\p{L}«»€])*${JAPANESE.source})*`,
  'gu',
);

function japaneseSpans(text: string): Span[] {
  if (!hasJapanese(text)) return [];
  return Array.from(text.matchAll(JAPANESE_WORDS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
