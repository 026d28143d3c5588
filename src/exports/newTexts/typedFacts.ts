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

/**
 * `35.68, 139.76`: degrees north, degrees east; with commas for points and a semicolon too; as maps and atlases write
 * them, `48° 51′ 24″ N, 2° 21′ 7″ E`, `48,85 N 2,35 E`, `北緯35度41分、東経139度45分`.
 */
export function readTypedPosition(text: string): readonly [number, number] | undefined {
  const [latitude, longitude] = degreesIn(text.trim()) ?? degreesOfAtlas(text.normalize('NFKC').trim()) ?? [];
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined;
}

type Degrees = readonly [latitude: number, longitude: number];

function degreesIn(text: string): Degrees | undefined {
  const [, north, east] =
    /^\[?\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)\s*\]?$/.exec(text) ??
    /^(-?\d{1,2},\d+)\s*[;\s]\s*(-?\d{1,3},\d+)$/.exec(text) ??
    [];
  return north === undefined || east === undefined ? undefined : [decimal(north), decimal(east)];
}

/** Degrees with or without minutes and seconds; what comes after says the hemisphere in letters, before it in kanji. */
const ARC = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:[°度]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*[′'’分]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:[″"”秒]|′′|'')\s*)?`;
const ATLAS = new RegExp(`^([北南]緯)?\\s*${ARC}([NS])?\\s*[,;、]?\\s*([東西]経)?\\s*${ARC}([EWO])?$`, 'iu');

/** Sexagesimal degrees, to a metre or so; without a hemisphere they could be of either, and are none. */
function degreesOfAtlas(text: string): Degrees | undefined {
  const [, northBefore, ...rest] = ATLAS.exec(text) ?? [];
  const [
    north,
    northMinutes,
    northSeconds,
    northAfter,
    eastBefore,
    east,
    eastMinutes,
    eastSeconds,
    eastAfter,
  ] = rest;
  const [northward, eastward] = [northBefore ?? northAfter, eastBefore ?? eastAfter];
  if (north === undefined || east === undefined || !northward || !eastward) return undefined;
  return [
    /^(?:南緯|s)$/i.test(northward)
      ? -arc(north, northMinutes, northSeconds)
      : arc(north, northMinutes, northSeconds),
    /^(?:西経|[wo])$/i.test(eastward)
      ? -arc(east, eastMinutes, eastSeconds)
      : arc(east, eastMinutes, eastSeconds),
  ];
}

function arc(degrees: string, minutes = '0', seconds = '0'): number {
  return Number((decimal(degrees) + decimal(minutes) / 60 + decimal(seconds) / 3600).toFixed(5));
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

/** Hiragana and katakana with the signs that stand between names. */
export function isKana(text: string): boolean {
  return /^[\p{Script=Hiragana}\p{Script=Katakana}ー・＝=\s]+$/u.test(text.normalize('NFKC'));
}
