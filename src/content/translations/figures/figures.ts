/** The numbers and months that a text gives, as values that do not depend on its language. */
export interface Figures {
  /** Written in figures, or a month by its name: the other language must give it too. */
  readonly stated: ReadonlySet<string>;
  /** Written in letters, in Roman numerals, in kanji: the other language may write them in figures. */
  readonly worded: ReadonlySet<string>;
}

/** Reads the figures of a text in one language. */
export type FigureReader = (text: string) => Figures;

/** Values that only one of two texts gives. */
export interface FigureGap {
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** BI-05: what the source states and the translation has nowhere, and the reverse. */
export function figureGap(source: Figures, translation: Figures): FigureGap {
  return { missing: lacking(source, translation), added: lacking(translation, source) };
}

function lacking(from: Figures, other: Figures): string[] {
  return [...from.stated].filter((value) => !other.stated.has(value) && !other.worded.has(value));
}

/** Canonical form of a value: `1988`, `123800000`, `29.3`. */
export function valueKey(value: number): string {
  return String(Number(value.toPrecision(12)));
}

export function monthKey(month: number): string {
  return `mois ${month}`;
}

export function phoneKey(e164: string): string {
  return `tél. ${e164}`;
}

/** Takes every match out of a text, replaced by a space that separates its neighbours. */
export function taking(text: string, pattern: RegExp, take: (match: RegExpExecArray) => void): string {
  let rest = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    take(match);
    rest += `${text.slice(from, match.index)} `;
    from = match.index + match[0].length;
  }
  return rest + text.slice(from);
}
