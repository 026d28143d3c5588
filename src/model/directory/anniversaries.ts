import { isLiving } from './living.ts';
import type { Partnership } from './partnership.ts';
import { isBefore, partialDate, type PartialDate } from '../../i18n/partialDate.ts';

export interface Anniversary {
  readonly partnership: Partnership;
  /** Years since the act. */
  readonly age: number;
  /** Day, month or year of the anniversary: as precise as the act's date is known, never more. */
  readonly date: PartialDate;
}

/** From an edition's calendar year to the second after it: those whose anniversaries it announces. */
export function announcedYears(editionDate: string): readonly [number, number, number] {
  const year = Number(editionDate.slice(0, 4));
  return [year, year + 1, year + 2];
}

/**
 * Whether an anniversary is past on an edition's day (ISO date): never today's, so that a book of the same sources
 * says the same. One of no known day or month is past when all of its month or year is.
 */
export function isPast(anniversary: { readonly date: PartialDate }, editionDate: string): boolean {
  return isBefore(anniversary.date, partialDate(editionDate));
}

/** The round anniversaries that an edition announces: from its day to the end of the second year after it. */
export function comingAnniversaries(
  partnerships: readonly Partnership[],
  editionDate: string,
): Anniversary[] {
  const [from, , to] = announcedYears(editionDate);
  return anniversaries(partnerships, from, to).filter((one) => !isPast(one, editionDate));
}

/**
 * Round anniversaries from one year to another, both included, of the links that have not ended, whose date is
 * known, and whose act was signed as far as is known: a proposal has none. In order of date; in a month or a year, those of no known day come last.
 */
export function anniversaries(
  partnerships: readonly Partnership[],
  fromYear: number,
  toYear: number,
): Anniversary[] {
  const found: Anniversary[] = [];
  for (const partnership of partnerships) {
    const { since, isUnsigned } = partnership;
    if (since === undefined || isUnsigned || !isLiving(partnership)) continue;
    for (let year = fromYear; year <= toYear; year++) {
      const age = year - since.year;
      if (isRoundAge(age)) found.push({ partnership, age, date: inYear(since, year) });
    }
  }
  return found.sort((a, b) => byDate(a.date, b.date) || byId(a.partnership, b.partnership));
}

/** 5, 10, 15, 20, 25, then every tenth and every twenty-fifth year: 30, 40, 50, 60, 70, 75, 80… */
export function isRoundAge(age: number): boolean {
  if (age <= 0) return false;
  return age <= 25 ? age % 5 === 0 : age % 10 === 0 || age % 25 === 0;
}

/** An act of 29 February has its anniversary on the 28th in years that have no 29th. */
function inYear(since: PartialDate, year: number): PartialDate {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return since.month === 2 && since.day === 29 && !isLeap ? { year, month: 2, day: 28 } : { ...since, year };
}

const AFTER_ALL = 99;

function byDate(a: PartialDate, b: PartialDate): number {
  return (
    a.year - b.year ||
    (a.month ?? AFTER_ALL) - (b.month ?? AFTER_ALL) ||
    (a.day ?? AFTER_ALL) - (b.day ?? AFTER_ALL)
  );
}

function byId(a: Partnership, b: Partnership): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
