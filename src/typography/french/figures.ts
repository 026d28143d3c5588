import { allOf, replacing, where, type TypographyRule } from '../edits.ts';

/** FR-12: a phone number is never cut; its groups are joined by U+00A0. */
export const phoneGroups: TypographyRule = {
  id: 'FR-12',
  edits: where(
    /\+\d|(?:[ \u00A0\u202F]\d\d){4}/,
    allOf(
      replacing(/\+\d{1,3}(?:[ \u00A0\u202F]\(?\d{1,4}\)?){2,6}(?!\d)/g, joinGroups),
      replacing(/(?<![\d+]|\d[ \u00A0\u202F])0\d(?:[ \u00A0\u202F]\d\d){4}(?!\d)/g, joinGroups),
    ),
  ),
};

function joinGroups(phone: string): string {
  return phone.replace(/[ \u00A0\u202F]/g, '\u00A0');
}

/**
 * FR-11: digits typed in groups of three are joined by U+202F. Not after another short group (a phone
 * number), and nothing is grouped that was not typed so: 13100 may be a postal code.
 */
export const thousands: TypographyRule = {
  id: 'FR-11',
  edits: where(
    /\d[ \u00A0\u202F]\d/,
    replacing(
      /(?<![\d,.+]|(?<!\d)\d{1,3}[ \u00A0\u202F])[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3})+(?!\d|[ \u00A0]\d\d?(?!\d))/g,
      (number) => number.replace(/[ \u00A0\u202F]/g, '\u202F'),
    ),
  ),
};

/** Told apart from a word even when they touch the figure: 50%, 12km. */
const CLEAR_UNIT =
  '%|‰|€|[kM]€|Md€|¥|°C|km²|km³|km|m²|m³|cm²|cm|mm|kg|ha|hab\\.|kWh|MWh|GWh|TWh|kW|MW|GW|Mt|Mo|Go|min';

/** Taken as units only after a space: 5 m, 45 °, 12 millions. */
const SHORT_UNIT = '°|[mglLthsWK]|millions?|milliards?|yens?|euros?';

/** FR-04: U+00A0 between a figure and its unit. */
export const units: TypographyRule = {
  id: 'FR-04',
  edits: where(
    /\d[ \u00A0\u202F]?[%‰€¥°A-Za-z]/,
    allOf(
      replacing(
        new RegExp(`(?<=\\d)[ \\u00A0\\u202F]?(?=(?:${CLEAR_UNIT})(?![\\p{L}\\p{N}’']))`, 'gu'),
        '\u00A0',
      ),
      replacing(
        new RegExp(`(?<=\\d)[ \\u00A0\\u202F](?=(?:${SHORT_UNIT})(?![\\p{L}\\p{N}’'²³]))`, 'gu'),
        '\u00A0',
      ),
    ),
  ),
};

/** FR-04: 16 h 15, held together. */
export const hours: TypographyRule = {
  id: 'FR-04',
  edits: where(
    /\d[ \u00A0\u202F]?h/,
    allOf(
      replacing(
        /(?<=(?<![\p{L}\d])\d{1,2})[ \u00A0\u202F]?h[ \u00A0\u202F]?(?=[0-5]\d(?![\p{L}\d]))/gu,
        '\u00A0h\u00A0',
      ),
      replacing(/(?<=(?<![\p{L}\d])\d{1,2})[ \u00A0\u202F]?(?=h(?![\p{L}\d’']))/gu, '\u00A0'),
    ),
  ),
};
