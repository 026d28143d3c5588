/** `1988`, `1988-04` or `1988-04-19`, as known; nothing is added to what the source says. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

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

/** ISO 8601 with the precision that is known: `1988`, `1988-04`, `1988-04-19`. */
export function isoDate({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(twoDigits(month));
  if (month !== undefined && day !== undefined) parts.push(twoDigits(day));
  return parts.join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A date as the formatters take it: already read, or as ISO text. */
export type DateLike = PartialDate | string;

export function asPartialDate(date: DateLike): PartialDate {
  return typeof date === 'string' ? partialDate(date) : date;
}

/** Surely before: what is not known of either could make them the same. */
export function isBefore(one: PartialDate, other: PartialDate): boolean {
  if (one.year !== other.year) return one.year < other.year;
  if (one.month === undefined || other.month === undefined) return false;
  if (one.month !== other.month) return one.month < other.month;
  return one.day !== undefined && other.day !== undefined && one.day < other.day;
}
