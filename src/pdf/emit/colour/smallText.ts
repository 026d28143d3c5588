import type { PressSettings } from '../press/press.ts';
import { hexOf, type Cmyk } from './inks.ts';

/** Below this size, in points, plates out of register make letters of many inks unreadable (PR-07). */
const SMALL_TEXT = 8;

/**
 * Whether text is printed small.
 * @param fontSize in units of the text
 * @param matrix from these units to points: a drawing may be scaled, and its letters with it
 */
export function isSmallText(fontSize: number, [, , c, d]: readonly number[]): boolean {
  return fontSize * Math.hypot(c ?? 0, d ?? 1) < SMALL_TEXT;
}

/**
 * The few inks that small text of a screen colour takes in print; undefined where it takes those of the colour.
 * @param rgb in parts from 0 to 1; any other colour has no others
 */
export function smallTextInksOf(rgb: unknown, press: PressSettings | undefined): Cmyk | undefined {
  return Array.isArray(rgb) && rgb.length === 3 ? press?.smallTextInks?.get(hexOf(rgb)) : undefined;
}
