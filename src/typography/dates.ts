/** A stretch of text that no line end should cut, in UTF-16 units. */
export interface DateStretch {
  readonly start: number;
  readonly end: number;
}

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.';
const BLANK = '[ \\u00a0\\u202f]';
const DAY = '\\d{1,2}(?:er)?';
/** 18 novembre 2024, 1er mai, 18-21 novembre 2024, 18 au 21 novembre 2024, novembre 2024. */
const FRENCH = `(?<![\\p{L}\\d])(?:(?:${DAY}(?:${BLANK}?[-–]${BLANK}?|${BLANK}(?:et|au)${BLANK}))*${DAY}${BLANK})?(?:${MONTHS})(?:${BLANK}\\d{4})?(?![\\p{L}\\d])`;

const DAYS = '\\d{1,2}日(?:[〜～~–-]\\d{1,2}日)?';
/** 2024年11月18日〜21日, 2024年11月, 11月18日; after an era, （2024年）11月18日: what stands in brackets is part of the date. */
const JAPANESE = `（\\d{4}年）\\d{1,2}月(?:${DAYS})?|\\d{4}年(?:\\d{1,2}月(?:${DAYS})?)?|\\d{1,2}月${DAYS}`;

const DATE = new RegExp(`${FRENCH}|${JAPANESE}`, 'giu');

/** Dates in a French or Japanese text, a run of days of one month counting as one. */
export function datesIn(text: string): DateStretch[] {
  if (!/\d/.test(text)) return [];
  return Array.from(text.matchAll(DATE), ({ index, 0: date }) => ({
    start: index,
    end: index + date.length,
  }));
}
