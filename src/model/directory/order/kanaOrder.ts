import type { Collation } from '../../../i18n/collation.ts';

/**
 * Key that puts a Japanese name in 五十音 order (JA-13): its kana without ＝, ・ and spaces, which part the words
 * of a foreign name and sort nothing. Kanji have no order: give the reading.
 */
export function kanaKey(reading: string): string {
  return reading.normalize('NFKC').replace(/[=・\s]/g, '');
}

const COLLATOR = new Intl.Collator('ja', { numeric: true });

/**
 * 五十音 order of readings, hiragana and katakana as one (JIS X 4061 by CLDR): a long mark sorts as the vowel that
 * it lengthens; dakuten, then small kana (before large ones), decide only between names otherwise the same.
 */
export const kanaCollation: Collation = {
  compare: (a, b) => COLLATOR.compare(kanaKey(a), kanaKey(b)) || (a < b ? -1 : a > b ? 1 : 0),
};

const ROWS = 'あかさたなはまやらわ';

/** The row of the 五十音 under which a reading stands in an index: `がっこう` → `か`; `#` for what is no kana. */
export function kanaRow(reading: string): string {
  const first = kanaKey(reading).normalize('NFD').charAt(0);
  const hiragana = /[ァ-ヶ]/.test(first) ? String.fromCharCode(first.charCodeAt(0) - 0x60) : first;
  if (!/[ぁ-ん]/.test(hiragana)) return '#';
  return [...ROWS].findLast((row) => COLLATOR.compare(row, hiragana) <= 0) ?? 'あ';
}

/** As an index heads its rows, in katakana: `がっこう` → `カ`. */
export function kanaRowHead(reading: string): string {
  return kanaRow(reading).replace(/[ぁ-ん]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
