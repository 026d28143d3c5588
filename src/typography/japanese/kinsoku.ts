/**
 * Characters that may not begin or end a line, at JLReq's strict level
 * (line-start prohibition: cl-02 to cl-07, cl-09 to cl-11; line-end prohibition: cl-01).
 */
const NOT_AT_START = new Set(
  '、。，．・：；？！‼⁇⁈⁉゛゜ヽヾゝゞ々〻ー）〕］｝〉》」』】〙〗〟’”｠»›)]},.:;!?%％℃‰…‥—―–‐゠〜～' +
    'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ',
);
const NOT_AT_END = new Set('（〔［｛〈《「『【〘〖〝‘“｟«‹([{￥＄£€№');

const JAPANESE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff01-\uff9f\uffe0-\uffee]/u;
const KANA_OR_KANJI = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]/u;
const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{Nd}]/u;
/** Words that count, which stay with their number (JLReq, unbreakable character sequences). */
const COUNTERS = new Set('年月日時分秒人名回世代度週章節条項号円市町村区県府社校校園館館件組対万億兆歳番丁');
const DIGIT = /[\d０-９]/;

export function isJapanese(character: string): boolean {
  return JAPANESE.test(character);
}

/** Whether a line may end between two characters, one of them at least Japanese. */
export function mayBreakBetween(before: string, after: string): boolean {
  if (NOT_AT_START.has(after) || NOT_AT_END.has(before)) return false;
  if (DIGIT.test(before) && (COUNTERS.has(after) || DIGIT.test(after))) return false;
  return !(before === '第' && DIGIT.test(after));
}

/** Quarter-em spacing between kana or kanji and Latin letters or European digits (JLReq 3.2.4). */
export function needsQuarterEm(before: string, after: string): boolean {
  return (
    (KANA_OR_KANJI.test(before) && LATIN_OR_DIGIT.test(after)) ||
    (LATIN_OR_DIGIT.test(before) && KANA_OR_KANJI.test(after))
  );
}
