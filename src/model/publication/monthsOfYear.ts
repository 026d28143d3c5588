/** Months in a row, 1 to 12; the last may come before the first in the next year: 11 to 3. */
export interface MonthRange {
  readonly first: number;
  readonly last: number;
}

/** `4`, `5-6`, `11-3`: undefined for what names no months. */
export function readMonths(written: string): MonthRange | undefined {
  const match = /^(\d{1,2})(?:\s*[-\u2010-\u2014\u301c\uff5e]\s*(\d{1,2}))?$/.exec(written.trim());
  const first = Number(match?.[1]);
  const last = Number(match?.[2] ?? match?.[1]);
  return match && isMonth(first) && isMonth(last) ? { first, last } : undefined;
}

/** Each month of a range, in order. */
export function monthsIn({ first, last }: MonthRange): number[] {
  const count = ((last - first + 12) % 12) + 1;
  return Array.from({ length: count }, (_, index) => ((first - 1 + index) % 12) + 1);
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}
