import { japaneseDate, japaneseMonthAndDay } from './dates.ts';
import { asPartialDate, type DateLike } from './partialDate.ts';
import type { PartialDate } from './partialDate.ts';

/** First day of each era, the latest first. Before 1873 months and days were lunar: only the year is used. */
const ERAS: readonly { readonly name: string; readonly start: Required<PartialDate> }[] = [
  { name: '令和', start: { year: 2019, month: 5, day: 1 } },
  { name: '平成', start: { year: 1989, month: 1, day: 8 } },
  { name: '昭和', start: { year: 1926, month: 12, day: 25 } },
  { name: '大正', start: { year: 1912, month: 7, day: 30 } },
  { name: '明治', start: { year: 1868, month: 1, day: 1 } },
];

/**
 * The year in the Japanese calendar: 令和6年, 平成元年. A year in which the era changed gives both
 * (昭和64年・平成元年) unless the date says which half; nothing before 1868.
 */
export function japaneseEraYear(date: DateLike): string | undefined {
  const known = asPartialDate(date);
  const last = eraAt({ year: known.year, month: known.month ?? 12, day: known.day ?? 31 });
  const first = eraAt({ year: known.year, month: known.month ?? 1, day: known.day ?? 1 });
  if (!last) return undefined;
  return [...new Set([first ?? last, last])].map((era) => yearOf(era, known.year)).join('・');
}

/** JA-12, for official texts: 令和6年（2024年）11月18日. */
export function formatJapaneseEraDate(date: DateLike): string {
  const known = asPartialDate(date);
  const era = japaneseEraYear(known);
  return era === undefined ? japaneseDate(known) : `${era}（${known.year}年）${japaneseMonthAndDay(known)}`;
}

type Era = (typeof ERAS)[number];

function eraAt(day: Required<PartialDate>): Era | undefined {
  return ERAS.find(({ start }) => ordinal(day) >= ordinal(start));
}

function ordinal({ year, month, day }: Required<PartialDate>): number {
  return (year * 100 + month) * 100 + day;
}

function yearOf(era: Era, year: number): string {
  const count = year - era.start.year + 1;
  return `${era.name}${count === 1 ? '元' : count}年`;
}
