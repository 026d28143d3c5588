import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { hasJapanese } from '../../../src/typography/scripts.ts';
import { widthInLetters } from '../text/letterWidths.ts';
import { plainText } from '../text/plainText.ts';

/** A column never gets less than this part of the table. */
const LEAST = 0.07;

/** Shares of the width by column: long texts get more, but less than in proportion, so that rows stay even. */
export function columnShares(table: BlockOf<'table'>): number[] {
  const columns = table.head.map((_, column) => texts(table, column));
  const weights = columns.map((cells) => {
    const longestWord = Math.max(...cells.flatMap((text) => unbreakable(text).map(widthInLetters)));
    const longest = Math.max(...cells.map(widthInLetters));
    const mean = cells.reduce((sum, text) => sum + widthInLetters(text), 0) / cells.length;
    return Math.max(longestWord * 1.15, Math.sqrt(mean * longest) ** 0.85);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.max(LEAST, weight / total));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}

/** What a table is set in, in points: its width, what lies between two columns, and its type at full size. */
export interface TableRoom {
  readonly width: number;
  readonly gutter: number;
  readonly fontSize: number;
}

/** Mean width of a letter, in em. */
const LETTER = 0.5;
/** A table is set no smaller than this part of its size: from there on, words are cut. */
const SMALLEST = 0.7;

/**
 * Columns in which no word runs over the next: each gets at least the width of its longest word, and the type
 * is made smaller where that is more than the table has.
 */
export function fitColumns(
  table: BlockOf<'table'>,
  shares: readonly number[],
  { width, gutter, fontSize }: TableRoom,
): { shares: readonly number[]; scale: number } {
  const words = table.head.map((_, column) =>
    Math.max(...texts(table, column).flatMap((text) => unbreakable(text).map(widthInLetters))),
  );
  const leastAt = (scale: number): number[] =>
    words.map((letters) => (letters * LETTER * fontSize * scale + gutter) / width);
  const gutters = (words.length * gutter) / width;
  const needed = totalOf(leastAt(1));
  if (needed <= 1) return { shares: withLeast(shares, leastAt(1)), scale: 1 };
  const scale = Math.max(SMALLEST, (1 - gutters) / (needed - gutters));
  const least = leastAt(scale);
  return { shares: least.map((share) => share / totalOf(least)), scale };
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

function unbreakable(text: string): string[] {
  if (hasJapanese(text) && widthInLetters(text) <= SHORT_CELL) return [text];
  return hasJapanese(text) ? (text.match(UNBREAKABLE) ?? []) : text.split(/[ -]/);
}

/** Wide tables take the margin column too. */
export function wantsFullWidth(table: BlockOf<'table'>): boolean {
  const longest = table.head.map((_, column) => Math.max(...texts(table, column).map(widthInLetters)));
  return table.head.length >= 4 || longest.reduce((sum, width) => sum + Math.min(width, 60), 0) > 110;
}

function texts(table: BlockOf<'table'>, column: number): string[] {
  return [table.head, ...table.rows].map((row) => plainText(row[column]?.children ?? [], 'fr'));
}
