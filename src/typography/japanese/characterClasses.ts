/** Character classes of JLReq (W3C, “Requirements for Japanese Text Layout”, appendix A), by number. */

/** cl-01, full-width: ink in the right half of the em. */
export const OPENING_BRACKETS = new Set('（〔［｛〈《「『【〘〖〝｟');
/** cl-02, full-width: ink in the left half. */
export const CLOSING_BRACKETS = new Set('）〕］｝〉》」』】〙〗〟｠');
/** cl-03. */
const HYPHENS = '‐–〜～゠＝';
/** cl-04. */
const DIVIDING_PUNCTUATION = '？！‼⁇⁈⁉';
/** cl-05: ink in the middle, a quarter em blank on both sides. */
export const MIDDLE_DOTS = new Set('・：；');
/** cl-06. */
export const FULL_STOPS = new Set('。．');
/** cl-06 and cl-07: ink in the left half. */
export const STOPS_AND_COMMAS = new Set('。．、，');
/** cl-08: set solid with themselves. */
export const INSEPARABLE = new Set('—―…‥〳〴〵');
/** cl-09. */
const ITERATION_MARKS = '々〻ヽヾゝゞ';
/** cl-10 and cl-11. */
const SMALL_KANA = 'ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ';
/** Of cl-11; also stands for what is raised behind a word, the call of a note, which is cl-20. */
export const RAISED_MARK = '゛';
const SOUND_MARKS = '゛゜\u3099\u309a';
/** cl-12: stand before a number. */
const PREFIXES = '￥¥＄$￡£€№＃';
/** cl-13: stand after one. */
const POSTFIXES = '％%‰℃℉°′″￠¢㏋';
const HALF_WIDTH_FORMS = '｡､･ｰﾞﾟｧｨｩｪｫｬｭｮｯ｣';
const LATIN_CLOSING = '’”»›)]},.:;!?';
const LATIN_OPENING = '‘“«‹([{';

/** May not begin a line at JLReq's strict level. */
export const NOT_AT_START: ReadonlySet<string> = new Set([
  ...CLOSING_BRACKETS,
  ...HYPHENS,
  ...DIVIDING_PUNCTUATION,
  ...MIDDLE_DOTS,
  ...STOPS_AND_COMMAS,
  ...INSEPARABLE,
  ...ITERATION_MARKS,
  ...SMALL_KANA,
  ...SOUND_MARKS,
  ...POSTFIXES,
  ...HALF_WIDTH_FORMS,
  ...LATIN_CLOSING,
  '\u3000',
]);

/** May not end a line. */
export const NOT_AT_END: ReadonlySet<string> = new Set([
  ...OPENING_BRACKETS,
  ...PREFIXES,
  ...LATIN_OPENING,
  '｢',
]);

/** Full-width punctuation after which a line is not opened to justify it, nor before it. */
export const CLOSES: ReadonlySet<string> = new Set([...CLOSING_BRACKETS, ...STOPS_AND_COMMAS]);

export const JAPANESE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff01-\uff9f\uffe0-\uffee]/u;
export const KANA_OR_KANJI = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]/u;
/** Those of full width take a square, as kanji do. */
export const LATIN_OR_DIGIT = /(?![\uff00-\uffef])[\p{Script=Latin}\p{Nd}]/u;
/** Changes the character before it: voicing marks that combine, variation selectors. */
export const JOINS_BEFORE = /[\p{M}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;

/** The first radical: a letter below is not Japanese, which is most of what is asked. */
const FIRST = 0x2e80;

/** Whether a character is Japanese, or one of a text. */
export function isJapanese(text: string): boolean {
  return (text.length !== 1 || text.charCodeAt(0) >= FIRST) && JAPANESE.test(text);
}
