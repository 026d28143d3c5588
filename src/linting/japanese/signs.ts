import { allFaults, matching, telling, type StyleFault, type StyleRule } from '../styleRule.ts';

const JLREQ = 'W3C, « Requirements for Japanese Text Layout »';
const OFFICIAL = '文化審議会「公用文作成の考え方」（2022年）';
const JA = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆]`;
const FULL: Readonly<Record<string, string>> = {
  ',': '、',
  '.': '。',
  '!': '！',
  '?': '？',
  ':': '：',
  ';': '；',
};

const IN_BRACKETS = /\(([^()\n]{1,200})\)/g;
const IS_JAPANESE = new RegExp(JA, 'u');

/** Brackets around Japanese words, or behind one, are of full width, both of them. */
function bracketsOfJapanese(stretch: string): StyleFault[] {
  return [...stretch.matchAll(IN_BRACKETS)].flatMap(({ index, 0: whole, 1: words = '' }) => {
    const isBehindJapanese = IS_JAPANESE.test(stretch[index - 1] ?? '');
    if (!isBehindJapanese && !IS_JAPANESE.test(words)) return [];
    const end = index + whole.length;
    return [
      { start: index, end: index + 1, better: '（' },
      { start: end - 1, end, better: '）' },
    ];
  });
}

export const FULL_WIDTH_MARKS: StyleRule = {
  code: 'TJ-001',
  language: 'ja',
  convention: 'JA-06',
  source: JLREQ,
  isSure: true,
  examples: [
    { before: '協定を結び,交流を続ける.', after: '協定を結び、交流を続ける。' },
    { before: '参加しますか?', after: '参加しますか？' },
    { before: '取り上げる;13号も,CLAIRも同じ。', after: '取り上げる；13号も、CLAIRも同じ。' },
    { before: '金沢市(石川県)', after: '金沢市（石川県）' },
    { before: '｢姉妹都市｣､日仏｡', after: '「姉妹都市」、日仏。' },
  ],
  rightTexts: ['2.5%、1,000人', '（Saint-Gervais）', 'CLAIR, Paris', '令和6年（2024年）', '3.11の後'],
  faultsIn: allFaults([
    matching(
      // Before Latin letters and figures a point or a colon may belong to an address or to a number
      new RegExp(`(?:[,!?;]|[.:](?![\\d\\w/.]))(?<=${JA}[」』）]?.)`, 'gu'),
      ([mark]) => FULL[mark],
    ),
    bracketsOfJapanese,
    matching(/[｡､｢｣･]/gu, ([mark]) => mark.normalize('NFKC')),
  ]),
};

export const HALF_WIDTH_LETTERS: StyleRule = {
  code: 'TJ-002',
  language: 'ja',
  convention: 'JA-07',
  source: OFFICIAL,
  isSure: true,
  examples: [
    { before: '２０２４年１１月', after: '2024年11月' },
    { before: 'ＣＬＡＩＲとＣＵＦ', after: 'CLAIRとCUF' },
    { before: '３０％', after: '30%' },
  ],
  rightTexts: ['2024年11月', '！？', '（注）'],
  faultsIn: matching(/[０-９Ａ-Ｚａ-ｚ％＋＆＠]+/gu, ([letters]) => letters.normalize('NFKC')),
};

export const HALF_WIDTH_KATAKANA: StyleRule = {
  code: 'TJ-003',
  language: 'ja',
  convention: 'JA-07',
  source: OFFICIAL,
  isSure: true,
  examples: [{ before: 'ﾌﾗﾝｽとﾊﾟﾘ', after: 'フランスとパリ' }],
  rightTexts: ['フランス', 'ー'],
  faultsIn: matching(/[ｦ-ﾟ]+/gu, ([kana]) => kana.normalize('NFKC')),
};

export const SCRIPT_BORDERS: StyleRule = {
  code: 'TJ-004',
  language: 'ja',
  convention: 'JA-04',
  source: JLREQ,
  isSure: true,
  examples: [
    { before: '2024 年に CLAIR と協定', after: '2024年にCLAIRと協定' },
    { before: '日仏　交流', after: '日仏交流' },
    { before: '姉妹 都市', after: '姉妹都市' },
  ],
  rightTexts: [
    '2024年にCLAIRと協定',
    '本当ですか？　はい。',
    '〒102-0083 東京都千代田区麹町1-7 相互半蔵門ビル',

    'Cités Unies France',
    '- 一つ目\n- 二つ目',
    '| 都市 | 県 |',
  ],
  faultsIn: allFaults([
    matching(
      new RegExp(`(?<=${JA}|[、。」』）])[ \\u00A0\\u2009]+(?=[\\p{sc=Latin}\\d「『（]|${JA})`, 'gu'),
      '',
    ),
    matching(
      new RegExp(`(?<=(?<!\\d-\\d{0,4})[\\p{sc=Latin}\\d」』）、。%])[ \\u00A0\\u2009]+(?=${JA})`, 'gu'),
      '',
    ),
    matching(/(?<=[^\s！？\p{Cc}])\u3000+(?=\S)/gu, ''),
  ]),
};

export const WAVE_DASHES: StyleRule = {
  code: 'TJ-005',
  language: 'ja',
  source: 'règle de la maison : le 波ダッシュ U+301C, partout',
  isSure: true,
  examples: [
    { before: '2008年～2024年', after: '2008年〜2024年' },
    { before: '第1回~第8回', after: '第1回〜第8回' },
    { before: '2019-2021年、14:30-17:30', after: '2019〜2021年、14:30〜17:30' },
  ],
  rightTexts: ['2008年〜2024年', 'https://a.jp/~x', '麹町1-7', '2019-20シーズン', 'ISO 2019-2021'],
  faultsIn: allFaults([
    matching(/～/gu, '〜'),
    matching(/(?<=[\d\p{sc=Han}])~(?=[\d\p{sc=Han}])/gu, '〜'),
    matching(/(?<=(?<!\d)\d{4}年?)[-–](?=\d{4}年)/gu, '〜'),
    matching(/(?<=(?<!\d)\d{1,2}:\d\d)[-–](?=\d{1,2}:\d\d(?!\d))/gu, '〜'),
  ]),
};

export const ELLIPSES: StyleRule = {
  code: 'TJ-006',
  language: 'ja',
  source: JLREQ,
  isSure: true,
  examples: [
    { before: 'そして...終わった。', after: 'そして……終わった。' },
    { before: 'そして・・・終わった', after: 'そして……終わった' },
    { before: '待つ。。', after: '待つ。' },
    { before: 'まず、、次に', after: 'まず、次に' },
  ],
  rightTexts: ['そして……終わった。', 'パリ・ヌイイ・シュル・セーヌ', '漢数字…'],
  faultsIn: allFaults([
    matching(new RegExp(`(?<=${JA})(?:\\.{3,6}|・{2,6}|。{3,6})`, 'gu'), '……'),
    matching(/。{2}(?!。)/gu, '。'),
    matching(/、{2,}/gu, '、'),
  ]),
};

export const CORNER_BRACKETS: StyleRule = {
  code: 'TJ-007',
  language: 'ja',
  convention: 'JA-06',
  source: JLREQ,
  isSure: true,
  examples: [
    { before: '«協定»と“宣言”', after: '「協定」と「宣言」' },
    { before: '"友好都市"と呼ぶ', after: '「友好都市」と呼ぶ' },
  ],
  rightTexts: ['「協定」', '「『宣言』の日」', 'title="協定"'],
  faultsIn: allFaults([
    matching(
      new RegExp(`[«“]\\s?([^«»“”\\n]{0,200}${JA}[^«»“”\\n]{0,200}?)\\s?[»”]`, 'gu'),
      ([, words = '']) => `「${words}」`,
    ),
    matching(
      new RegExp(`(?<!=)"([^"\\n]{0,200}${JA}[^"\\n]{0,200})"(?![ }]*\\})`, 'gu'),
      ([, words = '']) => `「${words}」`,
    ),
  ]),
};

const REPEATED = '人国様色年月日時山神我久各個度代木';

export const REPEATED_KANJI: StyleRule = {
  code: 'TJ-008',
  language: 'ja',
  source: OFFICIAL,
  isSure: false,
  examples: [
    { before: '人人の暮らし、国国の交流', after: '人々の暮らし、国々の交流' },
    { before: '様様な形', after: '様々な形' },
  ],
  rightTexts: ['人々の暮らし', '民主主義', '日本人人口', '会議は年年次', '各各種'],
  faultsIn: telling(new RegExp(`(?<!\\p{sc=Han})([${REPEATED}])\\1(?!\\p{sc=Han}|々)`, 'gu')),
};

export const DOUBLE_PARTICLES: StyleRule = {
  code: 'TJ-009',
  language: 'ja',
  source: 'règle de la maison',
  isSure: false,
  examples: [
    { before: '金沢市をを訪れる', after: '金沢市を訪れる' },
    { before: '日本ののまち', after: '日本のまち' },
    { before: '交流をを続けるるためにに', after: '交流を続けるために' },
  ],
  rightTexts: [
    'ものの、のどか',
    'はははと笑う',
    'かかる、ここから、たたえる',
    '略語ははっきりと発音する',
    'にに',
  ],
  faultsIn: telling(
    /(?<=[\p{sc=Han}\p{sc=Katakana}ー」』）])(?:をを|がが|のの(?!ち)|にに|へへ|でで)(?!\p{sc=Hiragana}?[はに]は)/gu,
  ),
};
