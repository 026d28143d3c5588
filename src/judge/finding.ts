import type { Severity } from '../diagnostics/diagnostic.ts';

/** A note lists what a printing house may want to know; it refuses nothing. */
export type Gravity = Severity | 'note';

/** Where something stands in a PDF. */
export interface PdfPlace {
  /** From 1. */
  readonly page?: number;
  /** Object number and generation in the file: `12 0`. */
  readonly object?: string;
  readonly area?: Area;
}

/** A rectangle in millimetres, from the left and the top of the trimmed page. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a sentence needs to know; `fault` says which sentence of its rule. */
export type FindingData = Readonly<Record<string, string | number>>;

/** A broken rule as data. The sentence is made later, by `findingMessage`, in the reader's language. */
export interface Finding {
  /**
   * Failure condition of the Matterhorn Protocol (`13-004`), clause of ISO 19005-3 (`A 6.1.2`), of ISO 14289-1
   * (`UA 7.2`) or of ISO 32000-1 (`32000 14.7.4.4`), or a rule of our own (`PP-050`, `PDF-001`). Permanent.
   */
  readonly rule: string;
  readonly severity: Gravity;
  readonly data: FindingData;
  /** Empty for what belongs to the file as a whole. */
  readonly places: readonly PdfPlace[];
}
