import { widthInLetters } from '../kit/text/letterWidths.ts';
import type { TypeStyle } from '../kit/tokens.ts';

/** Both names of a side are set in one size, since neither goes before the other: the one that the longer needs. */
const NAME_SCALES: readonly (readonly [letters: number, scale: number])[] = [
  [13, 1],
  [16, 0.82],
  [Infinity, 0.66],
];

/** A short text is set large, so that the leaf is never bare. */
const PROSE_SCALES: readonly (readonly [letters: number, scale: number])[] = [
  [260, 1.2],
  [460, 1],
  [Infinity, 0.9],
];

/** A date with its era and its year must not reach the feet of the bridge. */
const DATE_SCALES: readonly (readonly [letters: number, scale: number])[] = [
  [20, 1],
  [Infinity, 0.82],
];

export function dateScale(date: string): number {
  return scaleFor(widthInLetters(date), DATE_SCALES);
}

export function nameScale(names: readonly string[]): number {
  return scaleFor(Math.max(...names.map(widthInLetters)), NAME_SCALES);
}

/** @param text without its markup */
export function proseScale(text: string): number {
  return scaleFor(widthInLetters(text), PROSE_SCALES);
}

function scaleFor(letters: number, scales: typeof NAME_SCALES): number {
  return scales.find(([most]) => letters <= most)?.[1] ?? 1;
}

/** Leading goes with the size, since it is a ratio of it. */
export function scaled(style: TypeStyle, scale: number): TypeStyle {
  return { ...style, fontSize: style.fontSize * scale };
}
