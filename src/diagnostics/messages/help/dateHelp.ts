/** What is wrong with a date: its shape, its month, or a day that its month does not have. */
export type DateFault = 'shape' | 'month' | 'day';

interface DateData {
  readonly fault: DateFault;
  readonly year?: number;
  readonly month?: number;
  readonly lastDay?: number;
  /** The same date as it must be written, where the typed one can mean no other. */
  readonly better?: string | undefined;
}

/** Dates of less than a day may be allowed: the examples show what is. */
type Precision = 'any' | 'day';

const MONTHS_FR = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
]; // prettier-ignore

const MONTHS_EN = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

export function dateHelpFr(
  { fault, year, month, lastDay, better }: DateData,
  precision: Precision = 'any',
): string {
  if (better !== undefined) return `écrivez « ${better} »`;
  if (fault === 'month') return 'le mois va de 01 à 12';
  if (fault === 'shape') {
    return precision === 'day'
      ? 'le jour aussi, par exemple 1988-04-19'
      : 'par exemple 1988, 1988-04 ou 1988-04-19';
  }
  return `${MONTHS_FR[(month ?? 1) - 1]} ${year} va du 01 au ${lastDay}`;
}

export function dateHelpEn(
  { fault, year, month, lastDay, better }: DateData,
  precision: Precision = 'any',
): string {
  if (better !== undefined) return `write “${better}”`;
  if (fault === 'month') return 'the month goes from 01 to 12';
  if (fault === 'shape') {
    return precision === 'day'
      ? 'the day too, for example 1988-04-19'
      : 'for example 1988, 1988-04 or 1988-04-19';
  }
  return `${MONTHS_EN[(month ?? 1) - 1]} ${year} goes from 01 to ${lastDay}`;
}
