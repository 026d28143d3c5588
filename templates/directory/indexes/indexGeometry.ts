import type { Language } from '../../../src/i18n/language.ts';
import { ink, type KitType, type TypeStyle } from '../../kit/tokens.ts';

/**
 * Names are short and many: narrow columns hold most lines whole. Katakana need wider ones, since a name
 * that goes over two lines is hard to know again. The gap is in points.
 */
export function indexColumns(language: Language): { readonly count: number; readonly gap: number } {
  return language === 'ja' ? { count: 2, gap: 16 } : { count: 3, gap: 13 };
}

/** How far cards stand in from their term, and the second line of a term or card from its first. Points. */
export const indexIndent = 7;
/** Between two terms. Points. */
export const termGap = 2.6;
/** More of it above a term that holds others: a region, a decade. Points. */
export const broadTermGap = 3.4;
/** A term with more cards than these may go over into the next column, under its name said again. */
export const keptTogether = 5;

/** Size and leading in points; Japanese letters fill their square, so they need more room between lines. */
const SIZES: Readonly<Record<'ja' | 'other', readonly [size: number, leading: number]>> = {
  ja: [7, 9.9],
  other: [7.2, 9.3],
};

export interface IndexType {
  readonly broadTerm: TypeStyle;
  readonly term: TypeStyle;
  readonly card: TypeStyle;
}

/** The type of an index: small text, as one reads a line of it at a time. */
export function indexType(type: KitType, language: Language): IndexType {
  const [fontSize, leading] = SIZES[language === 'ja' ? 'ja' : 'other'];
  const lineHeight = leading / fontSize;
  const card = { ...type.small, fontSize, lineHeight };
  const term = { ...type.smallStrong, fontSize, lineHeight };
  return { broadTerm: { ...term, color: ink('ai') }, term, card };
}
