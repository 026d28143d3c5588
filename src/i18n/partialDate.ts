import type { PartialDate } from '../model/directory/partnership.ts';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `1988`, `1988-04` or `1988-04-19`; content has been checked before, so anything else throws. */
export function partialDate(iso: string): PartialDate {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (year === undefined) throw new Error(`not an ISO date: ${iso}`);
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** A date as the formatters take it: already read, or as ISO text. */
export type DateLike = PartialDate | string;

export function asPartialDate(date: DateLike): PartialDate {
  return typeof date === 'string' ? partialDate(date) : date;
}
