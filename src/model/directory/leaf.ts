import type { Partnership, Directory } from './partnership.ts';
import type { Person } from '../publication/publication.ts';
import type { Language } from '../../i18n/language.ts';

/** One side of a leaf: an entry of an edition, and what its code says. */
export interface LeafSide {
  readonly directory: Directory;
  readonly partnership: Partnership;
  readonly language: Language;
  readonly code: LeafCode | undefined;
}

/** What a camera finds on a leaf: the page of one of its authorities, a person's card, or the address of a source. */
export type LeafCode =
  | {
      readonly kind: 'page';
      readonly person: Person | undefined;
      readonly host: string;
      readonly text: string;
    }
  | { readonly kind: 'contact'; readonly person: Person; readonly text: string }
  | { readonly kind: 'link'; readonly source: string; readonly text: string };
