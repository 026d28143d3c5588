export type Binding = 'agrafe' | 'dos-carre';

/** What `publication.md` says of the printed edition. */
export interface Printing {
  /** Millimetres beyond the trim. */
  readonly bleed: number;
  /** Registered name of the printing condition: `FOGRA39`. */
  readonly condition: string;
  /** Path of its ICC profile from `publication.md`, as written; the shipped one when absent. */
  readonly profile?: string;
  /** The file of `profile`, where the content has it. */
  readonly profileFile?: string;
  readonly binding: Binding;
  readonly paper: Paper;
  readonly rgbImages: 'convertir' | 'rvb-icc';
  readonly legal: LegalMentions;
  /** Unknown legal mentions are printed as blanks to fill in. */
  readonly blankMentions?: boolean;
}

export interface Paper {
  /** Grams per square metre. */
  readonly grammage: number;
  /** « Main », cubic centimetres per gram: 1 for a coated paper, 1.3 and more for a bulky one. */
  readonly bulk: number;
}

/** Mentions that a printed publication owes (PR-14); unknown ones stay undefined. */
export interface LegalMentions {
  readonly publisherAddress?: string;
  readonly printer?: string;
  readonly printedOn?: string;
  readonly isbn?: string;
  readonly legalDeposit?: string;
  /** A price, or the words that say that it is not for sale. */
  readonly price?: string;
}

export const DEFAULT_PRINTING: Printing = {
  bleed: 5,
  condition: 'FOGRA39',
  binding: 'dos-carre',
  paper: { grammage: 115, bulk: 1 },
  rgbImages: 'convertir',
  legal: {},
};

/** Names, as the front matter has them, of the legal mentions that are missing. */
export function missingMentions(legal: LegalMentions): string[] {
  const owed: readonly (readonly [keyof LegalMentions, string])[] = [
    ['publisherAddress', 'adresseEditeur'],
    ['printer', 'imprimeur'],
    ['printedOn', 'acheveDImprimer'],
    ['isbn', 'isbn'],
    ['legalDeposit', 'depotLegal'],
    ['price', 'prix'],
  ];
  return owed.filter(([key]) => legal[key] === undefined).map(([, name]) => name);
}
