/** Room that justification finds between two characters, in em: all of a lower step goes before a higher one. */
export interface Allowance {
  readonly step: number;
  readonly upTo: number;
}

/** A place where a line may end, or where space is set or taken; the shape that the PDF engine reads. */
export interface LineBreak {
  readonly at: number;
  readonly kind: 'space' | 'hyphen' | 'free' | 'none';
  /** In em; negative where punctuation is squeezed. */
  readonly gap?: number;
  readonly cost?: number;
  /** Of the character before, in em, dropped when the line ends here: its blank, or what of it hangs in the margin. */
  readonly endBlank?: number;
  /** Of the character after, in em, dropped when a line begins here. */
  readonly startBlank?: number;
  /** A word goes on here: no page ends with this line. */
  readonly inWord?: boolean;
  /** A justified line may be opened here; where no step is left, by more than this. */
  readonly stretches?: Allowance;
  /** A justified line may be closed here. */
  readonly shrinks?: Allowance;
}

/** Syllables of a word, in order; together they are the word. */
export type Hyphenate = (word: string) => readonly string[];

/** What kind of text it is. */
export interface LineBreakContext {
  /** A heading, a caption: its lines are composed together. */
  readonly display: boolean;
  /** A label, a cell: no word of it is cut but at its own hyphens, and there less gladly. */
  readonly wholeWords?: boolean;
  /** No date of it is cut. */
  readonly wholeDates?: boolean;
  /** By the rules of the text's language. */
  readonly hyphenate?: Hyphenate;
}
