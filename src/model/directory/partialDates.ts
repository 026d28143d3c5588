import type { PartialDate } from './partnership.ts';

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
