/** A place in a source file. Lines and columns count from 1, as editors show them. */
export interface Place {
  /** Path as people know it: relative to the project, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** One past the last column of the faulty text, on the same line. */
  readonly endColumn?: number;
}

export type Severity = 'error' | 'warning';

/**
 * A problem as data. The sentence is made later, by the catalogue, in the reader's language;
 * `data` holds what the sentence needs, never the place.
 */
export interface Diagnostic {
  /** Permanent id, for example `FM-012`; never reused. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly data: Readonly<Record<string, string | number>>;
  /** Language of the one edition that it concerns, where its file does not say so. */
  readonly edition?: string;
}
