/** The words of a language. */
export interface Dictionary {
  readonly knows: (word: string) => boolean;
  /** Words that are near, the nearest first, three at most. */
  readonly near: (word: string) => readonly string[];
}

/** Gives the dictionary of a language; undefined where none is installed. */
export type ReadDictionary = (language: string) => Promise<Dictionary | undefined>;
