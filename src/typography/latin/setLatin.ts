import { applyRule, allOf, replacing, where, type TypographyRule } from '../edits.ts';
import { ellipses } from '../french/characters.ts';
import { spansForeignToFrench } from '../protectedSpans.ts';
import { straightQuotesAs } from './straightQuotes.ts';

/** Between letters, at a word's end (the towns' councils), and before a shortened year ('90s). */
const apostrophes: TypographyRule = {
  id: 'apostrophes',
  edits: where(
    "'",
    allOf(
      replacing(/(?<=\p{L})'(?=\p{L}|\s|$|[).,;:!?])/gu, '’'),
      replacing(/(?<=^|[\s(“‘])'(?=\d{2}s?(?!\d))/gu, '’'),
    ),
  ),
};

/** `--`, or a hyphen between two spaces, is an en dash that holds to the word before it. */
const dashes: TypographyRule = {
  id: 'dashes',
  edits: where(
    / (?:--?|–) /,
    allOf(replacing(/(?<=\S) (?:--?|–)(?= \S)/gu, '\u00A0–'), replacing(/(?<=\p{L})--(?=\p{L})/gu, '–')),
  ),
};

/** 12 %, 350 km², p. 12, No. 3, 19 April: a number is not parted from what it counts or what it numbers. */
const heldNumbers: TypographyRule = {
  id: 'held numbers',
  edits: where(
    /\d/,
    allOf(
      replacing(
        /(?<=\d) (?=(?:%|‰|€|£|\$|°C|[kcm]?m[²³]?|km\/h|ha|kg|t|[kMG]?W)(?![\p{L}\p{N}]))/gu,
        '\u00A0',
      ),
      replacing(/(?<=(?<![\p{L}\d])(?:pp?|[Nn]os?|[Ff]ig|[Vv]ol|[Cc]h|[Aa]rt)\.) (?=\d)/gu, '\u00A0'),
    ),
  ),
};

/**
 * Sets a text in Latin letters, cut into runs, by what typographies have in common and the language's own
 * quotation marks (`“”‘’`: outer, then inner; empty to leave quotes as they are typed). Addresses and Japanese
 * words are left alone. French has rules of its own.
 */
export function setLatinRuns(runs: readonly string[], marks: string): readonly string[] {
  const rules = [apostrophes, ellipses, dashes, ...(marks === '' ? [] : [quotes(marks)]), heldNumbers];
  return rules.reduce((text, rule) => applyRule(text, rule, spansForeignToFrench), runs);
}

function quotes(marks: string): TypographyRule {
  return { id: 'quotation marks', edits: straightQuotesAs(marks) };
}
