/**
 * The writing that a language is usually written in, by its code (ISO 15924): `Jpan` of `ja`, `Hans` of `zh`,
 * `Hant` of `zh-TW`, `Cyrl` of `uk` (CLDR, likely subtags).
 */
export function writingOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}

/** Writings of East Asia: they share characters, and draw many of them each in its own way. */
export const EAST_ASIAN_WRITINGS = ['Jpan', 'Hans', 'Hant', 'Kore'] as const;
export type EastAsianWriting = (typeof EAST_ASIAN_WRITINGS)[number];

/** The writing of East Asia that the first of some languages has that has one; Japanese where none has. */
export function eastAsianWritingOf(languages: readonly string[]): EastAsianWriting {
  const writings = languages.map(writingOf);
  const found = writings.flatMap((writing) => EAST_ASIAN_WRITINGS.find((one) => one === writing) ?? []);
  return found[0] ?? 'Jpan';
}
