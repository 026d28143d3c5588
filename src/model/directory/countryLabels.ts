import type { Language } from '../../i18n/language.ts';

/** What a directory calls things in a country's own words, by the keys of `intitules` in `vocabulaire.md`. */
export const COUNTRY_LABELS = ['territoire', 'territoires', 'origine', 'reserves', 'cotePartenaire'] as const;
export type CountryLabel = (typeof COUNTRY_LABELS)[number];

/** By language, the labels that the content says; all others are the neutral ones of the templates. */
export type CountryLabels = ReadonlyMap<Language, Partial<Readonly<Record<CountryLabel, string>>>>;
