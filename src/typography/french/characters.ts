import { allOf, replacing, where, type TypographyRule } from '../edits.ts';

/** FR-06: U+2019 in elisions (l’eau, aujourd’hui), never for feet or minutes (5'). */
export const apostrophes: TypographyRule = {
  id: 'FR-06',
  edits: where(
    "'",
    allOf(
      replacing(/(?<=\p{L})'(?=[\p{L}\d«“"(])/gu, '’'),
      // An elision may end a run or a line: « l'*État* » set run by run.
      replacing(/(?<=(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu))'(?=$|[\s»])/giu, '’'),
    ),
  ),
};

/** FR-05: three dots are one ellipsis. */
export const ellipses: TypographyRule = {
  id: 'FR-05',
  edits: where('...', replacing(/(?<![./])\.{3}(?![./])/g, '…')),
};
