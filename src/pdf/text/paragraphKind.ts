import type { TextKind } from './breaks.ts';

/**
 * What a paragraph's `hyphenationPenalty` says of it: React-PDF hands the typesetter no other property of a text.
 * A penalty between two of these means the lesser.
 */
export const WHOLE_DATES = 1_000;
/** No hyphens. */
export const WHOLE_WORDS = 5_000;
/** A label, a short cell: neither hyphens nor dates that are cut. */
export const LABEL = 7_000;
/** A heading: the same, and its lines are composed together. */
export const DISPLAY = 10_000;

type ParagraphKind = Required<Pick<TextKind, 'display' | 'wholeWords' | 'wholeDates'>>;

export function kindOf(hyphenationPenalty: number): ParagraphKind {
  return {
    display: hyphenationPenalty >= DISPLAY,
    wholeWords: hyphenationPenalty >= WHOLE_WORDS,
    wholeDates:
      hyphenationPenalty >= LABEL || (hyphenationPenalty >= WHOLE_DATES && hyphenationPenalty < WHOLE_WORDS),
  };
}
