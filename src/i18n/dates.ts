import type { PartialDate } from '../model/partnership.ts';
import type { Language } from '../model/publication.ts';
import { asPartialDate, type DateLike } from './partialDate.ts';

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/**
 * A date as precise as it is known: « 1er octobre 2024 », « avril 1988 », « 1988 »; 2024年11月18日.
 * The ordinal letters of « 1er » are raised later (FR-07, FR-10); the day holds to its month with U+00A0.
 */
export function formatDate(date: DateLike, language: Language): string {
  const known = asPartialDate(date);
  if (language === 'ja') return japaneseDate(known);
  return [dayAndMonth(known, language), String(known.year)].filter(Boolean).join(' ');
}

/** `1er octobre`, `octobre` or nothing. */
export function dayAndMonth({ month, day }: PartialDate, language: 'fr' | 'en'): string {
  if (month === undefined) return '';
  const name = monthName(month, language);
  return day === undefined ? name : `${dayOfMonth(day, language)}\u00A0${name}`;
}

export function monthName(month: number, language: 'fr' | 'en'): string {
  const name = MONTHS[language][month - 1];
  if (name === undefined) throw new Error(`no such month: ${month}`);
  return name;
}

/** FR-10: the first of a month is ordinal, the others are not. */
export function dayOfMonth(day: number, language: 'fr' | 'en'): string {
  return language === 'fr' && day === 1 ? '1er' : String(day);
}

/** JA-12. */
export function japaneseDate({ year, month, day }: PartialDate): string {
  return `${year}年` + japaneseMonthAndDay({ month, day });
}

export function japaneseMonthAndDay({ month, day }: { month?: number; day?: number }): string {
  return (month === undefined ? '' : `${month}月`) + (day === undefined ? '' : `${day}日`);
}
