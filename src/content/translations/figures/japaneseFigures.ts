import { FRENCH_MONTH, FRENCH_PHONE, frenchMonthKey } from './frenchFigures.ts';
import { type Figures, monthKey, phoneKey, taking, valueKey } from './figures.ts';

const DIGITS = '\\d[\\d,]*(?:\\.\\d+)?';
/** `1億2,380万`, `800万`, `2,000`, `29.3`, and the counter after it. */
const NUMBER = new RegExp(
  `(?<![\\d.,])(?:${DIGITS})(?:[兆億万千百])?(?:(?:${DIGITS})[億万千百]?)*(\\p{L})?`,
  'gu',
);
const PHONE = /(?:\+81[- ]?|\b0)(\d{1,4}-\d{1,4}-\d{3,4})(?!\d)/g;
const MONTH = /(?<!\d)(1[0-2]|[1-9])月/g;
const ERA = /(?:明治|大正|昭和|平成|令和)(\d+|元)年?/g;
/** `翌2025年`: French says « suivant ». */
const NEXT_YEAR = /翌(\d{4})年/g;
/** `（Paris 15e）` after a name: its numbers belong to the name. */
const LATIN_GLOSS = /（[^（）]*\p{Script=Latin}[^（）]*）/gu;
/** Counters of dates, ranks and rates: `1年` and `2位` are said, `2つ` and `1人当たり` may go without saying. */
const FIRM_COUNTER = /[年月日位回次号区]/;
const KANJI = /[〇一二三四五六七八九十百千万億兆]+/g;
const NAMED_COUNTS: readonly (readonly [RegExp, number])[] = [
  [/両|双方|隔年/, 2],
  [/初|最初|第一|唯一|同じ|元/, 1],
  [/半/, 0.5],
  [/世紀/, 100],
];

const SCALES: Readonly<Record<string, number>> = { 兆: 1e12, 億: 1e8, 万: 1e4, 千: 1e3, 百: 100 };

/** Figures of a Japanese text: `1億2,380万人`, `10月1日`, `令和6年`, `二つ`. */
export function japaneseFigures(text: string): Figures {
  const stated = new Set<string>();
  const worded = new Set<string>();
  const halfWidth = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  let rest = taking(halfWidth, FRENCH_PHONE, ([, digits]) =>
    stated.add(phoneKey(`+33${(digits ?? '').replace(/\D/g, '')}`)),
  );
  rest = taking(rest, PHONE, ([, digits]) => stated.add(phoneKey(`+81${(digits ?? '').replace(/\D/g, '')}`)));
  rest = taking(rest, NEXT_YEAR, ([, year]) => worded.add(valueKey(Number(year))));
  rest = taking(rest, ERA, ([, year]) => worded.add(valueKey(Number(year === '元' ? 1 : year))));
  rest = taking(rest, MONTH, ([, month]) => stated.add(monthKey(Number(month))));
  // Titles of French works stay in French.
  rest = taking(rest, FRENCH_MONTH, ([month]) => worded.add(frenchMonthKey(month)));
  for (const [pattern, value] of NAMED_COUNTS) if (pattern.test(rest)) worded.add(valueKey(value));
  const ofNames = [...rest.matchAll(LATIN_GLOSS)].flatMap(([gloss]) => gloss.match(/\d+/g) ?? []);
  for (const number of ofNames) worded.add(valueKey(Number(number)));
  rest = taking(rest, NUMBER, ([number, counter = '']) => {
    const value = scaledValue(number);
    const goesWithoutSaying = value <= 2 && Number.isInteger(value) && !FIRM_COUNTER.test(counter);
    if (goesWithoutSaying || ofNames.includes(String(value))) worded.add(valueKey(value));
    else stated.add(valueKey(value));
  });
  taking(rest, KANJI, ([number]) => worded.add(valueKey(kanjiValue(number))));
  return { stated, worded };
}

/** `1億2,380万` → 123800000. */
function scaledValue(written: string): number {
  let total = 0;
  for (const [, digits = '', scale] of written.matchAll(/(\d[\d,]*(?:\.\d+)?)([兆億万千百])?/g)) {
    total += Number(digits.replaceAll(',', '')) * (scale === undefined ? 1 : (SCALES[scale] ?? 1));
  }
  return total;
}

/** `二十三` → 23, `一億二千万` → 120000000. */
function kanjiValue(written: string): number {
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const character of written) {
    const value = '〇一二三四五六七八九'.indexOf(character);
    if (value >= 0) {
      digit = (digit ?? 0) * 10 + value;
      continue;
    }
    const scale = character === '十' ? 10 : (SCALES[character] ?? 1);
    if (scale >= 1e4) {
      total += Math.max(group + (digit ?? 0), 1) * scale;
      group = 0;
    } else group += (digit ?? 1) * scale;
    digit = undefined;
  }
  return total + group + (digit ?? 0);
}
