import { applyRule, type TypographyRule } from '../edits.ts';
import { spansForeignToFrench } from '../protectedSpans.ts';
import { apostrophes, ellipses } from './characters.ts';
import { dashSpaces, typedDashes } from './dashes.ts';
import { hours, phoneGroups, thousands, units } from './figures.ts';
import { centuries, days, openingPreposition, references, titlesOfPersons } from './heldWords.ts';
import { colons, tallPunctuation } from './punctuationSpaces.ts';
import { guillemetSpaces, straightQuotes } from './quotationMarks.ts';

/** Characters first, then the spaces that depend on them; dashes last, since they look at whole sentences. */
const RULES: readonly TypographyRule[] = [
  apostrophes,
  ellipses,
  typedDashes,
  straightQuotes,
  phoneGroups,
  thousands,
  units,
  hours,
  guillemetSpaces,
  colons,
  tallPunctuation,
  titlesOfPersons,
  references,
  openingPreposition,
  days,
  centuries,
  dashSpaces,
];

/** The rest of the paragraph on each side of a run, as written or as set. */
export interface RestOfParagraph {
  readonly before?: string;
  readonly after?: string;
}

/**
 * Sets a French text by the rules FR- of docs/conventions.md: spaces, quotes, dashes, apostrophes. Setting it again changes nothing;
 * addresses and Japanese words are left alone. Soft line ends must already be spaces.
 */
export function setFrench(text: string, { before = '', after = '' }: RestOfParagraph = {}): string {
  return setFrenchRuns([before, text, after])[1] ?? '';
}

/** A space that one rule adds can be what an earlier rule was waiting for; two passes settle real texts. */
const MOST_PASSES = 5;

/** Sets a paragraph that is cut into runs (emphasis, links) as one text, and keeps the cuts. */
export function setFrenchRuns(runs: readonly string[]): readonly string[] {
  let set = runs;
  // All rules have seen a text that so many in turn have left as it is
  let unchanged = 0;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    for (const rule of RULES) {
      const next = applyRule(set, rule, spansForeignToFrench);
      unchanged = next === set ? unchanged + 1 : 0;
      set = next;
      if (unchanged === RULES.length) return set;
    }
  }
  return set;
}
