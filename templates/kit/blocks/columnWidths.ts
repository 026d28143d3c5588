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
