import { allOf, replacing, where, type TypographyRule } from '../edits.ts';

/** FR-13: a title stays with its name (M. Martin, Mme Zerkani-Raynal), an initial with its surname. */
export const titlesOfPersons: TypographyRule = {
  id: 'FR-13',
  edits: allOf(
    where(
      /(?:M\.|Mmes?|Mlles?|Drs?|Pr|Mgr)[ \u202F]/,
      replacing(/(?<=(?<![\p{L}\d])(?:MM?\.|Mmes?|Mlles?|Dr|Drs|Pr|Mgr))[ \u202F](?=\p{Lu})/gu, '\u00A0'),
    ),
    where(
      /(?:^|[^A-Za-zÀ-ÖØ-öø-ÿ\d])[^a-z\s]\.[ \u202F]/,
      replacing(/(?<=(?<![\p{L}\d])\p{Lu}\.)[ \u202F](?=\p{Lu}\p{L})/gu, '\u00A0'),
    ),
  ),
};

/** FR-17: n° 3, p. 12, art. L. 1115-1, § 2 stay with what they number. */
export const references: TypographyRule = {
  id: 'FR-17',
  edits: where(
    /[°ºos.§][ \u202F][\dLRD]/,
    allOf(
      replacing(
        /(?<=(?<![\p{L}\d])(?:[nN][°ºo]s?|pp?\.|fig\.|vol\.|chap\.|t\.|[LRD]\.))[ \u202F](?=\d)/gu,
        '\u00A0',
      ),
      replacing(/(?<=(?<![\p{L}\d])(?:art\.|§§?))[ \u202F](?=\d|[LRD]\.)/gu, '\u00A0'),
    ),
  ),
};

/** FR-17: a sentence's opening À is not left alone at the end of a line. */
export const openingPreposition: TypographyRule = {
  id: 'FR-17',
  edits: where('À', replacing(/(?<=(?<![\p{L}\d’'])À)[ \u202F](?=[\p{L}\d])/gu, '\u00A0')),
};

/** FR-10: the day stays with its month. */
export const days: TypographyRule = {
  id: 'FR-10',
  edits: where(
    /[\dr][ \u202F][adfjmnos]/i,
    replacing(
      /(?<=(?<![\p{L}\d])(?:\d{1,2}|1er))[ \u202F](?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/giu,
      '\u00A0',
    ),
  ),
};

/** FR-08: the ordinal of a century stays with it. */
export const centuries: TypographyRule = {
  id: 'FR-08',
  edits: where(
    'siècle',
    replacing(/(?<=(?<![\p{L}\d])(?:[IVX]+|\d{1,2})(?:er|e))[ \u202F](?=siècles?(?!\p{L}))/giu, '\u00A0'),
  ),
};
