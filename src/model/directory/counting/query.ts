import type { Partnership } from '../partnership.ts';
import type { Dimension } from './dimensions.ts';

/** What is asked of the links that meet the filters. */
export type Measure =
  | { readonly kind: 'links' }
  /** Acts: one that two authorities have signed together is one. */
  | { readonly kind: 'acts'; /** Only those that several links share. */ readonly isShared?: true }
  | { readonly kind: 'authorities'; readonly sides: readonly ('french' | 'partner')[] }
  /** How many values of a dimension some links have, none has, or there are; with as many links as asked. */
  | {
      readonly kind: 'values';
      readonly dimension: Dimension;
      readonly of: 'met' | 'unmet' | 'all';
      readonly links?: Range;
    }
  /** The part of the links that meet one filter more. */
  | { readonly kind: 'share'; readonly filter: Filter }
  /** The place of a value among those of its dimension, from the most links. */
  | { readonly kind: 'rank'; readonly dimension: Dimension; readonly value: string }
  | { readonly kind: 'names'; readonly sides: readonly ('french' | 'partner')[] }
  | { readonly kind: 'year'; readonly which: 'first' | 'last' };

export type Filter = (partnership: Partnership) => boolean;

/** Whole numbers, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How an answer is written. */
export interface AnswerForm {
  readonly inWords: boolean;
  readonly feminine: boolean;
  /** The first letter is a capital: the reference begins with one. */
  readonly isCapital: boolean;
  /** `lien/liens`: the word for one, then for many, by the plurals of the language; `#` is the number. */
  readonly forms?: readonly string[];
  /** The answer is printed nowhere; it must lie within. */
  readonly within?: Range;
}

/** A reference, understood: `{{liens, région Bretagne, en lettres}}`. */
export interface Query {
  readonly measure: Measure;
  readonly filters: readonly Filter[];
  readonly form: AnswerForm;
}

/** A piece of a reference that names nothing, with what would. */
export interface QueryFault {
  readonly found: string;
  readonly known: readonly string[];
}

export type QueryReading = { readonly query: Query } | { readonly fault: QueryFault };
