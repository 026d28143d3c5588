import type { DateFault } from '../../diagnostics/messages/help/dateHelp.ts';
import type { PartialDate } from '../../i18n/partialDate.ts';

/** A date as known, or what is wrong with it; `lastDay` when the day is past the end of its month. */
export type DateReading =
  | { readonly date: PartialDate }
  | {
      readonly fault: DateFault;
      readonly year?: number;
      readonly month?: number;
      readonly lastDay?: number;
      /** As it must be written, where what is typed can mean no other date. */
      readonly better?: string;
    };

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `AAAA`, `AAAA-MM` or `AAAA-MM-JJ`, and nothing looser. */
export function readPartialDate(written: string): DateReading {
  const match = SHAPE.exec(written);
  if (match === null) return { fault: 'shape', ...otherwiseWritten(written) };
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year === 0) return { fault: 'shape' };
  if (month === undefined) return { date: { year } };
  if (month < 1 || month > 12) return { fault: 'month' };
  if (day === undefined) return { date: { year, month } };
  const lastDay = daysIn(year, month);
  return day < 1 || day > lastDay ? { fault: 'day', year, month, lastDay } : { date: { year, month, day } };
}

const MONTH_NAMES = [
  /^janv/, /^f[ée]v/, /^mars?$/, /^(?:avr|apr)/, /^(?:mai|may)$/, /^(?:juin|june?)/, /^(?:juil|july?)/, /^(?:ao[uû]t|aug)/,
  /^sept?/, /^oct/, /^nov/, /^d[ée]c/,
]; // prettier-ignore

/**
 * `27/06/1988`, `27 juin 1988`, `1988/6/27`, `1988年6月27日`, `juin 1988` → `1988-06-27`, `1988-06`. The day comes
 * first, as in French.
 */
function otherwiseWritten(written: string): { readonly better?: string } {
  const text = written.slice(0, 40).trim().toLowerCase().normalize('NFKC');
  const [, day, month, year] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text) ?? [];
  const [, year2, month2, day2] = /^(\d{4})[-/. 年](\d{1,2})(?:[-/. 月](\d{1,2}))?[月日]?$/.exec(text) ?? [];
  const [, day3, name, year3] = /^(?:(\d{1,2})(?:er)?[ .])?[ ]?([a-zéû]{3,9})\.?[ ](\d{4})$/.exec(text) ?? [];
  const named = name === undefined ? -1 : MONTH_NAMES.findIndex((pattern) => pattern.test(name));
  const parts = year
    ? [year, month, day]
    : year2
      ? [year2, month2, day2]
      : named >= 0
        ? [year3, String(named + 1), day3]
        : [];
  const better = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  return better !== '' && 'date' in readPartialDate(better) ? { better } : {};
}

/** Days of a month in the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
