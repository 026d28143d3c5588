import type { PartialDate } from './partialDate.ts';
import type { Language } from './language.ts';
import {
  dayOf,
  formatDate,
  formatOf,
  frenchDay,
  frenchDayAndMonth,
  heldTogether,
  japaneseDate,
  japaneseMonthAndDay,
} from './dates.ts';
import { asPartialDate, type DateLike } from './partialDate.ts';

/**
 * Two dates, the second not before the first, as running text (FR-10): « du 3 au 6 octobre 2022 »,
 * « les 27 et 28 octobre 2008 » for two days in a row, « d’avril à juin 2019 », « de 1988 à 1990 »;
 * 2024年11月18日〜21日 (JA-12); “19–22 April 1988”.
 */
export function formatDateRange(start: DateLike, end: DateLike, language: Language): string {
  const from = asPartialDate(start);
  const to = asPartialDate(end);
  if (language === 'ja') return japaneseRange(from, to);
  if (language === 'fr') return frenchRange(from, to);
  return otherRange(from, to, language);
}

type Day = Required<PartialDate>;

function isDay(date: PartialDate): date is Day {
  return date.month !== undefined && date.day !== undefined;
}

function isSame(a: PartialDate, b: PartialDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function frenchRange(from: PartialDate, to: PartialDate): string {
  if (isSame(from, to)) return isDay(to) ? `le ${formatDate(to, 'fr')}` : formatDate(to, 'fr');
  const first = shortened(from, to);
  const last = formatDate(to, 'fr');
  if (isDay(from) && isDay(to) && dayNumber(to) - dayNumber(from) === 1) return `les ${first} et ${last}`;
  return `${isDay(from) ? 'du ' : of(first)}${first} ${isDay(to) ? 'au' : 'à'} ${last}`;
}

/** FR-16: « de » elides before avril, août, octobre. */
function of(words: string): string {
  return /^[aeiouéèê]/i.test(words) ? 'd’' : 'de ';
}

/** The first date of a range, without what the second says again. */
function shortened(from: PartialDate, to: PartialDate): string {
  if (from.year !== to.year || from.month === undefined || to.month === undefined)
    return formatDate(from, 'fr');
  if (from.day !== undefined && to.day !== undefined && from.month === to.month) return frenchDay(from.day);
  return frenchDayAndMonth(from);
}

/** As CLDR has it, for two dates of one precision; else both, with a dash. */
function otherRange(from: PartialDate, to: PartialDate, language: Language): string {
  if (isSame(from, to)) return formatDate(to, language);
  const isAsPrecise = (from.month === undefined) === (to.month === undefined) && isDay(from) === isDay(to);
  if (!isAsPrecise) return `${formatDate(from, language)} – ${formatDate(to, language)}`;
  return heldTogether(formatOf(to, language).formatRange(dayOf(from), dayOf(to)));
}

function japaneseRange(from: PartialDate, to: PartialDate): string {
  if (isSame(from, to)) return japaneseDate(to);
  if (from.year !== to.year || from.month === undefined) return `${japaneseDate(from)}〜${japaneseDate(to)}`;
  const last =
    from.month === to.month && from.day !== undefined ? { day: to.day } : { month: to.month, day: to.day };
  return `${japaneseDate(from)}〜${japaneseMonthAndDay(last)}`;
}

/** `octobre 2022`: for headings and tables that name no day. */
export function formatMonth({ year, month }: { year: number; month: number }, language: Language): string {
  return formatDate({ year, month }, language);
}
