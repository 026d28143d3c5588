/** What is wrong with a date: its shape, its month, or a day that its month does not have. */
export type DateFault = 'shape' | 'month' | 'day';

interface DateData {
  readonly fault: DateFault;
  readonly year?: number;
  readonly month?: number;
  readonly lastDay?: number;
}

const MONTHS_FR = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
]; // prettier-ignore

const MONTHS_EN = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

export function dateHelpFr({ fault, year, month, lastDay }: DateData): string {
  if (fault === 'month') return 'le mois va de 01 à 12';
  if (fault === 'shape') return 'par exemple 1988, 1988-04 ou 1988-04-19';
  return `${MONTHS_FR[(month ?? 1) - 1]} ${year} va du 01 au ${lastDay}`;
}

export function dateHelpEn({ fault, year, month, lastDay }: DateData): string {
  if (fault === 'month') return 'the month goes from 01 to 12';
  if (fault === 'shape') return 'for example 1988, 1988-04 or 1988-04-19';
  return `${MONTHS_EN[(month ?? 1) - 1]} ${year} goes from 01 to ${lastDay}`;
}
