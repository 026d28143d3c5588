import { allOf, replacing, where, type TypographyRule } from '../edits.ts';
import { straightQuotesAs } from '../latin/straightQuotes.ts';

/** FR-03: straight quotes become guillemets, “ ” inside guillemets; left alone when they do not pair. */
export const straightQuotes: TypographyRule = { id: 'FR-03', edits: straightQuotesAs('«»“”') };

/** FR-03: U+00A0 inside guillemets (House: one kind of space everywhere). */
export const guillemetSpaces: TypographyRule = {
  id: 'FR-03',
  edits: where(
    /[«»]/,
    allOf(
      where(/«(?!\u00A0[^\s»])/, replacing(/(?<=«)[ \u00A0\u202F]*(?=[^\s»])/g, '\u00A0')),
      where(/(?<!\S\u00A0)»/, replacing(/(?<=[^\s«])[ \u00A0\u202F]*(?=»)/g, '\u00A0')),
    ),
  ),
};
