/** A stretch of text that no line end may cut, in UTF-16 units. */
export interface UnbreakableStretch {
  readonly start: number;
  readonly end: number;
}

/** Words that count and have more than one character: the first alone stays with any number (see `kinsoku.ts`). */
const COUNTERS = [
  '自治体', '都道府県', '市町村', '地域圏', '団体', '都市', '地域', '分野', '段階', '種類', '議席',
  '周年', '年間', '年代', '年度', '年目', '日間', '日目', '時間', '分間', '週間', '世紀', '世代', '丁目',
  '番地', '番目', '回目', '度目', '人目', '件目', 'か国語', 'か国', 'カ国', 'ヵ国', 'ヶ国', 'か所', 'カ所',
  'ヶ所', '箇所', 'か月', 'カ月', 'ヶ月', 'か条', 'か年', 'ユーロ', 'フラン', 'ドル', 'トン', 'ポイント',
  'ページ', 'メートル', 'キロ', 'ヘクタール', '万人', '億人', '万円', '億円', '兆円', '万ユーロ', '億ユーロ',
]; // prettier-ignore

const ERAS = ['明治', '大正', '昭和', '平成', '令和'];

/** What is numbered: 表 1, 地図 4; an article of a French code: L. 1115-1 条. */
const NUMBERED = '(?:地図|表|図|写真|(?<!\\p{Script=Latin})[LRD]\\.)[ \u00a0]?';

/** 第9回, 1億2,380万人, 令和6年, 35自治体, 377,974km². */
const NUMBER = new RegExp(
  `(?:第|${ERAS.join('|')}|${NUMBERED})?[\\d０-９]+(?:[-.,．，][\\d０-９]+)*(?:[兆億万千][\\d０-９,.]*)*(?:${COUNTERS.join('|')}|\\p{L})?`,
  'gu',
);

/** Numbers with what counts them (JLReq, unbreakable character sequences; JA-03). */
export function unbreakableNumbers(text: string): UnbreakableStretch[] {
  return Array.from(text.matchAll(NUMBER), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
