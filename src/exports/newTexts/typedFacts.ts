import { readPartialDate } from '../../content/frontMatter/dates.ts';

/*
 * Facts as people type them into a form, read as the file must say them. A form takes what can mean one thing alone,
 * and says of the rest what is expected.
 */

export type TypedDate =
  | { readonly written: string; readonly precision: 'year' | 'month' | 'day' }
  /** Neither a date nor anything that can mean one. */
  | { readonly fault: true };

/** `27/06/1988`, `juin 1988` and `1988年6月27日` as a file says them: `1988-06-27`, `1988-06`. */
export function readTypedDate(text: string): TypedDate {
  const typed = text.trim();
  const reading = readPartialDate(typed);
  if (!('date' in reading))
    return reading.better === undefined ? { fault: true } : readTypedDate(reading.better);
  const { month, day } = reading.date;
  return {
    written: typed,
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
  };
}

/** `35.68, 139.76`: degrees north, degrees east; with commas for points and a semicolon too. */
export function readTypedPosition(text: string): readonly [number, number] | undefined {
  const [, north, east] =
    /^\[?\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)\s*\]?$/.exec(text.trim()) ??
    /^(-?\d{1,2},\d+)\s*[;\s]\s*(-?\d{1,3},\d+)$/.exec(text.trim()) ??
    [];
  const [latitude, longitude] = [north, east].map((degrees) => Number((degrees ?? '').replace(',', '.')));
  if (north === undefined || latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined;
}

/** Hiragana and katakana with the signs that stand between names. */
export function isKana(text: string): boolean {
  return /^[\p{Script=Hiragana}\p{Script=Katakana}ー・＝=\s]+$/u.test(text.normalize('NFKC'));
}
