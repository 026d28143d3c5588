import type { PartialDate } from './partialDate.ts';
import type { Language } from './language.ts';
import { asPartialDate, type DateLike } from './partialDate.ts';
import { regionalForms } from './regionalForms.ts';

const FRENCH_MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/**
 * A date as precise as it is known: « 1er octobre 2024 », « avril 1988 », « 1988 »; 2024年11月18日; “19 April
 * 1988”. The ordinal letters of « 1er » are raised later (FR-07, FR-10); the day holds to its month with U+00A0.
 */
export function formatDate(date: DateLike, language: Language): string {
  const known = asPartialDate(date);
  if (language === 'ja') return japaneseDate(known);
  if (language === 'fr') return [frenchDayAndMonth(known), String(known.year)].filter(Boolean).join(' ');
  return heldTogether(formatOf(known, language).format(dayOf(known)));
}

/** `1er octobre`, `octobre` or nothing. */
export function frenchDayAndMonth({ month, day }: PartialDate): string {
  if (month === undefined) return '';
  const name = FRENCH_MONTHS[month - 1];
  if (name === undefined) throw new Error(`no such month: ${month}`);
  return day === undefined ? name : `${frenchDay(day)}\u00A0${name}`;
}

/** FR-10: the first of a month is ordinal, the others are not. */
export function frenchDay(day: number): string {
  return day === 1 ? '1er' : String(day);
}

/** JA-12. */
export function japaneseDate({ year, month, day }: PartialDate): string {
  return `${year}年` + japaneseMonthAndDay({ month, day });
}

export function japaneseMonthAndDay({ month, day }: { month?: number; day?: number }): string {
  return (month === undefined ? '' : `${month}月`) + (day === undefined ? '' : `${day}日`);
}

/** How any other language writes a date of that precision (Unicode CLDR). */
export function formatOf({ month, day }: PartialDate, language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(regionalForms(language), {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
}

export function dayOf({ year, month = 1, day = 1 }: PartialDate): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

/** No line ends between a day and its month; thin spaces of CLDR are plain ones. */
export function heldTogether(date: string): string {
  return date.replace(/[\u2009\u202f]/g, ' ').replace(/(?<=(?<!\d)\d{1,2}\.?) (?=\p{L})/gu, '\u00A0');
}

/** A month of any year by its name: « avril », « avr. »; 4月; “April”. */
export function monthName(month: number, language: Language, width: 'long' | 'short' = 'long'): string {
  const format = new Intl.DateTimeFormat(regionalForms(language), {
    month: width,
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return format.format(dayOf({ year: 2024, month }));
}
