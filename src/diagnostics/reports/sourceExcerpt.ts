import type { Place } from '../diagnostic.ts';

/** A line of source and the marks under its faulty part, both ready for a terminal. */
export interface SourceExcerpt {
  readonly line: string;
  readonly marks: string;
}

const MAXIMUM_WIDTH = 96;
const CONTEXT_BEFORE = 40;

/**
 * The line of a place with `^^^` under its columns, aligned where CJK characters take two cells;
 * a long line (one paragraph is one line) is cut around the place. Undefined when the source has no such line.
 */
export function sourceExcerpt(source: string, place: Place): SourceExcerpt | undefined {
  const whole = source.split(/\r\n|\r|\n/)[place.line - 1];
  if (whole === undefined || whole.trim() === '') return undefined;
  const start = Math.min(place.column - 1, whole.length);
  const end = Math.min(
    Math.max(place.endColumn ?? start + 2, start + 2) - 1,
    Math.max(whole.length, start + 1),
  );
  const from = whole.length > MAXIMUM_WIDTH ? Math.max(0, start - CONTEXT_BEFORE) : 0;
  const to = Math.min(whole.length, from + MAXIMUM_WIDTH);
  const opening = from > 0 ? '…' : '';
  const closing = to < whole.length ? '…' : '';
  const before = opening + visible(whole.slice(from, start));
  const faulty = visible(whole.slice(start, Math.min(end, to)));
  return {
    line: opening + visible(whole.slice(from, to)) + closing,
    marks: ' '.repeat(cellsOf(before)) + '^'.repeat(Math.max(1, cellsOf(faulty))),
  };
}

/** Control characters as middle dots, so that no file can send orders to the terminal. */
export function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '·');
}

/** Terminal cells: two for East Asian wide characters, none for combining marks (UAX #11, simplified). */
function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    cells +=
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return cells;
}
