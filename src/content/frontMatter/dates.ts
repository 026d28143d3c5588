import type { DateFault } from '../../diagnostics/messages/help/dateHelp.ts';
import type { PartialDate } from '../../i18n/partialDate.ts';

/** A date as known, or what is wrong with it; `lastDay` when the day is past the end of its month. */
export type DateReading =
  | { readonly date: PartialDate }
  | { readonly fault: DateFault; readonly year?: number; readonly month?: number; readonly lastDay?: number };

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `AAAA`, `AAAA-MM` or `AAAA-MM-JJ`, and nothing looser. */
export function readPartialDate(written: string): DateReading {
  const match = SHAPE.exec(written);
  if (match === null) return { fault: 'shape' };
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year === 0) return { fault: 'shape' };
  if (month === undefined) return { date: { year } };
  if (month < 1 || month > 12) return { fault: 'month' };
  if (day === undefined) return { date: { year, month } };
  const lastDay = daysIn(year, month);
  return day < 1 || day > lastDay ? { fault: 'day', year, month, lastDay } : { date: { year, month, day } };
}

/** Days of a month in the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
