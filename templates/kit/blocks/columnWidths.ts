import type { BlockOf } from '../../../src/model/publication/prose.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { datesIn } from '../../../src/typography/dates.ts';
import { oncePerKey } from '../../../src/typography/oncePerKey.ts';
import { hasJapanese } from '../../../src/typography/scripts.ts';
import { widthInEms, widthInLetters } from '../text/letterWidths.ts';
import { plainText } from '../text/plainText.ts';

/** What a table is set in, in points: its width, what lies between two columns, and its type at full size. */
export interface TableRoom {
  readonly width: number;
  readonly gutter: number;
  readonly fontSize: number;
  readonly language: Language;
}

export interface Columns {
  /** Parts of the table's width. */
  readonly shares: readonly number[];
  /** Part of its full size that the type is set in. */
  readonly scale: number;
}

/** A table is set no smaller than this part of its size: from there on, words are cut. */
const SMALLEST = 0.7;

/**
 * Columns in which no word and no date is cut: each gets at least the width of its longest, and the type is made
 * smaller where that is more than the table has. What is left goes where it saves most lines.
 * @param wished shares that are known to be good, instead of the last.
 */
export function fitColumns(table: BlockOf<'table'>, room: TableRoom, wished?: readonly number[]): Columns {
  const texts = table.head.map((_, column) => textsOf(table, column, room.language));
  const numeric = table.head.map((_, column) => isNumeric(table, column));
  const longest = texts.map((cells) => Math.max(0, ...cells.flatMap(piecesOf).map(widthInEms)));
  const gutterOf = (column: number): number => room.gutter * (numeric[column] ? 2 : 1);
  const widthsAt = (scale: number, words: readonly number[]): number[] =>
    words.map((ems, column) => (ems * room.fontSize * scale + gutterOf(column)) / room.width);
  const leastAt = (scale: number): number[] => widthsAt(scale, longest);
  const gutters = totalOf(longest.map((_, column) => gutterOf(column))) / room.width;
  const needed = totalOf(leastAt(1));
  if (needed > 1) {
    const scale = Math.max(SMALLEST, (1 - gutters) / (needed - gutters));
    const least = leastAt(scale);
    const heads = texts.map(([head = '']) => Math.max(0, ...piecesOf(head).map(widthInEms)));
    return { shares: cappedShares(least, widthsAt(scale, heads)), scale };
  }
  const least = leastAt(1);
  return {
    shares: wished
      ? withLeast(wished, least)
      : sharedOnce(JSON.stringify([texts, numeric, least, room]), () =>
          sharedByNeed(texts, numeric, least, gutterOf, room),
        ),
    scale: 1,
  };
}

/** A table that is laid out or read again has the same texts. */
const sharedOnce = oncePerKey<readonly number[]>();

/**
 * Shares of one whole. Where even the smallest type is too wide, the columns of the longest words give way, down to
 * one width for all of them but no further than the words of their heads: these, short words and numbers stay whole.
 * Heads that would leave the others less than half an equal part are cut like all else.
 */
function cappedShares(least: readonly number[], heads: readonly number[]): readonly number[] {
  if (totalOf(least) <= 1) return least.map((share) => share / totalOf(least));
  const kept = capOf(least, heads) >= 0.5 / least.length ? heads : least.map(() => 0);
  return sharesAt(capOf(least, kept), least, kept);
}

const sharesAt = (cap: number, least: readonly number[], heads: readonly number[]): number[] =>
  least.map((share, column) => Math.max(heads[column] ?? 0, Math.min(share, cap)));

/** The widest that a column may be for all of them to fill one whole. */
function capOf(least: readonly number[], heads: readonly number[]): number {
  let [low, high] = [0, Math.max(...least)];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (totalOf(sharesAt(middle, least, heads)) > 1) high = middle;
    else low = middle;
  }
  return low;
}

/** Steps in which what is left of the width is dealt out. */
const STEPS = 120;

/**
 * Each step of the width goes to the column that saves most lines by it: those that fill a row's height get it, the
 * others are high enough. When every cell has room on one line, the rest goes to the columns of words, in proportion.
 */
function sharedByNeed(
  texts: readonly (readonly string[])[],
  numeric: readonly boolean[],
  least: readonly number[],
  gutterOf: (column: number) => number,
  { width, fontSize }: TableRoom,
): readonly number[] {
  const needs = texts.map((cells) => cells.map((cell) => (widthInEms(cell) * fontSize) / width));
  const shares = [...least];
  const inner = (column: number, more = 0): number => (shares[column] ?? 0) + more - gutterOf(column) / width;
  const step = (1 - totalOf(least)) / STEPS;
  for (let dealt = 0; dealt < STEPS; dealt += 1) {
    const gains = shares.map((_, column) => savedLines(needs, inner, column, step));
    const most = Math.max(...gains);
    if (most <= 0) return withSpare(shares, numeric);
    const column = gains.indexOf(most);
    shares[column] = (shares[column] ?? 0) + step;
  }
  return shares;
}

/** A cell's own line counts this much where others keep the row high: two that wait for each other go on. */
const ALONE = 0.05;

/** Lines, in parts of one, that a table's rows lose when a column is a step wider. */
function savedLines(
  needs: readonly (readonly number[])[],
  inner: (column: number, more?: number) => number,
  column: number,
  step: number,
): number {
  let saved = 0;
  const rows = needs[0]?.length ?? 0;
  for (let row = 0; row < rows; row += 1) {
    const lines = (needs[column]?.[row] ?? 0) / Math.max(inner(column), step);
    const others = needs.map((cells, other) =>
      other === column ? 0 : (cells[row] ?? 0) / Math.max(inner(other), step),
    );
    const floor = Math.max(1, ...others);
    const fewer = (needs[column]?.[row] ?? 0) / inner(column, step);
    if (lines > 1) saved += (lines - Math.max(1, fewer)) * ALONE;
    if (lines > floor) saved += lines - Math.max(floor, fewer);
  }
  return saved;
}

/** Numbers are compared from row to row: what is spare would only part them from their heads. */
function withSpare(shares: readonly number[], numeric: readonly boolean[]): readonly number[] {
  const takes = numeric.includes(false) ? numeric.map((is) => !is) : numeric;
  const spare = 1 - totalOf(shares);
  const takers = totalOf(shares.filter((_, column) => takes[column]));
  return shares.map((share, column) => (takes[column] ? share + (share / takers) * spare : share));
}

/** The shares, but for those that are less than the least: what these lack, the others give in proportion. */
function withLeast(shares: readonly number[], least: readonly number[]): readonly number[] {
  const isHeld = shares.map((share, column) => share < (least[column] ?? 0));
  if (!isHeld.includes(true)) return shares;
  for (;;) {
    const given = totalOf(least.filter((_, column) => isHeld[column]));
    const others = totalOf(shares.filter((_, column) => !isHeld[column]));
    const dealt = shares.map((share, column) =>
      isHeld[column] ? (least[column] ?? 0) : (share / others) * (1 - given),
    );
    // One that gave may lack now: then it keeps its least too
    const lacking = dealt.findIndex((share, column) => !isHeld[column] && share < (least[column] ?? 0));
    if (lacking < 0) return dealt;
    isHeld[lacking] = true;
  }
}

function totalOf(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A line ends between any two Japanese letters, but for a number and its counter. */
const UNBREAKABLE =
  /\d+[\p{Script=Han}\p{Script=Katakana}]?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\-\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** In letters: a Japanese cell as short as this looks broken when it takes two lines. */
const SHORT_CELL = 14;

/** What no line end may cut: dates, then words. */
function piecesOf(text: string): string[] {
  if (hasJapanese(text) && widthInLetters(text) <= SHORT_CELL) return [text];
  if (ABOUT_YEAR.test(text)) return [text];
  const dates = datesIn(text);
  let rest = text;
  for (const { start, end } of dates) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const words = hasJapanese(text) ? (rest.match(UNBREAKABLE) ?? []) : rest.split(/(?<=-)| /);
  return [...dates.map(({ start, end }) => text.slice(start, end)), ...words];
}

/** What a number is written with: signs, grouping, a unit or a currency. */
const NUMBER =
  /^[~≈<>+−-]?\s*\d[\d\s.,]*\s*(?:%|‰|€|¥|[kMG]?€|(?:km|m)[²2]?|ha|°C?|人|件|円|ユーロ|万人|億円|兆円|団体|回|自治体|年)?$/u;
/** A number with its share of the whole: « 48, soit 96 % », 「48件（96%）」. */
const WITH_SHARE = /^\d[\d\s]*(?:,\s)?[^\d,]{1,8}\d[\d\s.,]*\s*[%％][)）]?$/u;
/** « vers 2011 »: a cell of one word and a year is one. */
const ABOUT_YEAR = /^\p{L}+\.?\s\d{4}$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** A number that words stand before: « plus de 100 ». Its figures stand below those of the others. */
const WORDS_BEFORE = /^\D+(?=\d)/u;
const NOTHING = /^(?:[–—-]|n\.\s?d\.|…)?$/;

/** Part of a column's cells that are numbers, the others being words: « non précisé ». */
const MOST = 0.6;

/**
 * Whether a column holds numbers to compare, which stand right, their units below units: most of its cells are
 * numbers, the others say in words that there is none. Years are names rather than numbers, and the first column
 * names its row.
 */
export function isNumeric(table: BlockOf<'table'>, column: number): boolean {
  if (column === 0) return false;
  const cells = table.rows.map((row) => plainText(row[column]?.children ?? [], 'fr').trim());
  const filled = cells.filter((cell) => !NOTHING.test(cell));
  const numbers = filled.filter(isNumber);
  const others = filled.filter((cell) => !isNumber(cell));
  const isMost = numbers.length > 0 && numbers.length >= filled.length * MOST;
  const isMixed = others.some((cell) => /\d/.test(cell) && !NUMBER.test(cell.replace(WORDS_BEFORE, '')));
  return isMost && !isMixed && !numbers.every((cell) => YEAR.test(cell));
}

function isNumber(cell: string): boolean {
  return NUMBER.test(cell) || WITH_SHARE.test(cell);
}

/** Wide tables take the margin column too. */
export function wantsFullWidth(table: BlockOf<'table'>): boolean {
  const longest = table.head.map((_, column) =>
    Math.max(...textsOf(table, column, 'fr').map(widthInLetters)),
  );
  return table.head.length >= 4 || longest.reduce((sum, width) => sum + Math.min(width, 60), 0) > 110;
}

function textsOf(table: BlockOf<'table'>, column: number, language: Language): string[] {
  return [table.head, ...table.rows].map((row) => plainText(row[column]?.children ?? [], language));
}
