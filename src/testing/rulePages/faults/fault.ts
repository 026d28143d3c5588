import type { Code } from '../../../diagnostics/catalogue.ts';

/** Where the words of an example stand; everything around them is sound. */
export type FaultSpot =
  /** The body of a chapter, or the keys of its front matter below its title. */
  | 'chapter'
  | 'chapterHead'
  /** Lines of an entry, of a directory's list of words, of a publication's front matter. */
  | 'entry'
  | 'vocabulary'
  | 'publication'
  /** The whole of a chapter's file, of the list of terms. */
  | 'chapterFile'
  | 'lexicon'
  /** The body of the Japanese translation of the chapter « Nancy et Tours sont 2 villes. ». */
  | 'translation'
  /** Keys of that translation's front matter. */
  | 'translationHead'
  /** Files of a content folder, each below a line `=== content/…`. */
  | 'files'
  /** A sheet that is imported, as CSV. */
  | 'sheet';

/** One line for a code: what an editor has typed, and what would be right. */
export type FaultExample = readonly [code: Code, spot: FaultSpot, broken: string, mended: string];
