/** A sentence, an item or the row of a table; offsets count from the beginning of the text. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/** Ends a sentence: a stop before a blank, a full-width stop, a blank line, the end of a table's row. */
const END = /[.!?…](?=[\s"»)*])|[。！？]|\n[ \t]*(?=\n|[-*|#:>])/gu;

const BLOCK_END = /\n[ \t]*(?=\n|[-*|#:>])/gu;

/** The sentences of a text, one behind the other, so that each place is in one. */
export function sentencesOf(text: string): TextPart[] {
  return partedAt(text, END);
}

function partedAt(text: string, pattern: RegExp): TextPart[] {
  const ends = [...text.matchAll(pattern)].map(({ 0: found, index }) => index + found.length);
  const all = [0, ...ends.filter((end) => end < text.length), text.length];
  return all.slice(1).map((end, index) => ({ start: all[index] ?? 0, end }));
}

/** Paragraphs, items and rows, one behind the other. */
export function blocksOf(text: string): TextPart[] {
  return partedAt(text, BLOCK_END);
}
