/**
 * Where a line may end. The rules themselves belong to each language's typography and are passed
 * to the engine; this file says only what an answer looks like.
 */
export interface BreakPoint {
  /** Index in the text, in UTF-16 units, of the first character after the point. */
  readonly at: number;
  /**
   * `space`: the spaces before the point vanish at a line end. `hyphen`: a hyphen is added there.
   * `free`: nothing is added. `none`: no break, only a gap.
   */
  readonly kind: 'space' | 'hyphen' | 'free' | 'none';
  /**
   * Space added between the two characters, in em, or taken away where it is negative; none at line edges
   * (JLReq, quarter-em spacing and squeezed punctuation).
   */
  readonly gap?: number;
  /** Added to the cost of a break here; 1 is about a line a tenth too short. */
  readonly cost?: number;
  /**
   * Of the character before, in em, what does not count when the line ends here: the blank of full-width punctuation,
   * the part of a hyphen that hangs in the margin.
   */
  readonly endBlank?: number;
  /** Of the character after, in em, what does not count when a line begins here, likewise. */
  readonly startBlank?: number;
  /** A word goes on here: no page ends with this line. Hyphens say so by their kind. */
  readonly inWord?: boolean;
  /** Justification may open the line here, as at a space. */
  readonly stretches?: Give;
  /** Justification may close the line here. */
  readonly shrinks?: Give;
}

/**
 * Room that justification finds between two characters. All of a lower step is used before any of a higher one;
 * the last step opens by more than it has where a line is still too short.
 */
export interface Give {
  /** From 0; spaces are of step 0. */
  readonly step: number;
  /** In em. */
  readonly upTo: number;
}

/** What is known of a text beside its characters. */
export interface TextKind {
  /** Its lines are composed together: a heading, a caption. */
  readonly display: boolean;
  /** A label, a cell: no word of it is cut but at its own hyphens, and there less gladly. */
  readonly wholeWords?: boolean;
  /** No date of it is cut. */
  readonly wholeDates?: boolean;
  /** Syllables of a word in the text's language, where the text brings them (`hyphenationCallback`). */
  readonly hyphenate?: (word: string) => readonly string[];
}

/**
 * Break points of a text without line feeds, by rising index. One at 0 or at the text's length says
 * only which blanks its first and last lines drop.
 */
export type FindBreaks = (text: string, kind?: TextKind) => readonly BreakPoint[];

/** A break after every run of spaces and nothing else: what a language without rules gets. */
export const breakAtSpaces: FindBreaks = (text) => {
  const points: BreakPoint[] = [];
  for (const match of text.matchAll(/ +/g)) {
    const at = match.index + match[0].length;
    if (match.index > 0 && at < text.length) points.push({ at, kind: 'space' });
  }
  return points;
};
