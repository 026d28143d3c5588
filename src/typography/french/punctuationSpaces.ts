import { allOf, replacing, where, type TypographyRule } from '../edits.ts';

/** FR-01: U+202F before ; ! ? and before the first of ?! or !!. */
export const tallPunctuation: TypographyRule = {
  id: 'FR-01',
  edits: where(
    /[;!?]/,
    allOf(
      where(
        /(?:[ \u00A0]|[ \u00A0\u202F]{2})[;!?]/,
        replacing(/(?<=^|[^\s«([“])[ \u00A0\u202F]+(?=[;!?])/g, '\u202F'),
      ),
      // A mark inside a word (`page?id=3`, `a;b`) is no punctuation of a sentence.
      where(/[^\s;!?][;!?]/, replacing(/(?<=[^\s;!?«([“"'’/])(?=[;!?]+(?:$|[\s»”"’)\]…,.–—]))/g, '\u202F')),
    ),
  ),
};

/** FR-02: U+00A0 before a colon; none in 10:30, a ratio or an address. */
export const colons: TypographyRule = {
  id: 'FR-02',
  edits: where(
    ':',
    allOf(
      where(
        /(?:[ \u202F]|[ \u00A0\u202F]{2}):/,
        replacing(/(?<=^|[^\s«([“])[ \u00A0\u202F]+(?=:(?!:))/g, '\u00A0'),
      ),
      where(/[^\s:]:/, replacing(/(?<=[^\s:«([“"'’/])(?=:(?:$|[\s»”"’)\]]))/g, '\u00A0')),
    ),
  ),
};
