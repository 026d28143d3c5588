import { isLanguage } from '../../../i18n/language.ts';
import { languageName } from '../../../i18n/languageNames.ts';
import { say } from '../entry.ts';
import type { TRANSLATION_MESSAGES } from '../translationMessages.ts';
import type { LEXICON_MESSAGES } from '../words/lexiconMessages.ts';
import type { InJapanese } from './inJapanese.ts';

const languageOf = (tag: string): string => (isLanguage(tag) ? languageName(tag, 'ja') : `「${tag}」`);

/** TR-…: a translation beside its source. */
export const TRANSLATIONS_IN_JAPANESE: InJapanese<typeof TRANSLATION_MESSAGES> = {
  'TR-001': (d) =>
    say(
      `この文章には${languageOf(d.language)}訳がありません：版には原文が残ります`,
      `${d.file} を書くか、「npm run sync -- ${d.language}」で用意してください`,
    ),
  'TR-002': (d) =>
    say(
      `${d.what}：${d.file} にまだ${languageOf(d.language)}訳がありません`,
      d.isPlaced === 1
        ? 'ファイルに場所があります。訳を書いて印を消してください'
        : `「npm run sync -- ${d.language}」で空の場所が作られます`,
    ),
  'TR-003': (d) =>
    say(
      `${d.what}：翻訳の後に原文が変わりました（${d.source}）：${d.difference}`,
      `[-削除-] {+追加+}。訳文を見直したら：npm run sync -- ${d.language} ${d.here}`,
    ),
  'TR-004': (d) =>
    say(
      `${d.what}：訳した元が ${d.source} にもうありません。版では省かれます`,
      '消すか、原文のブロックを戻してください',
    ),
  'TR-005': (d) =>
    say(
      `${d.what}：このブロックが今の原文（${d.source}）の訳であるという記録がありません`,
      `最新であれば：npm run sync -- ${d.language} ${d.here}`,
    ),
  'TR-006': (d) =>
    say(
      `${d.what}：両言語で数や参照が一致しません（${d.source}）${d.missing === undefined ? '' : `。原文のみ：${d.missing}`}${d.added === undefined ? '' : `。訳文のみ：${d.added}`}`,
    ),
  'TR-007': (d) =>
    say(
      `この翻訳に原文がありません：${d.source} がありません`,
      '原文に合わせて名前を変えるか、消してください',
    ),
  'TR-008': (d) =>
    say(
      'この翻訳には、どの原文を訳したかの記録がありません',
      `最新であれば：npm run sync -- ${d.language} ${d.here}`,
    ),
  'TR-009': () =>
    say('訳した原文の記録を読めません：変わった箇所を示せません', 'このファイルを元に戻してください'),
  'TR-010': (d) => say(`${d.key}：「à faire」又は「氏名, YYYY-MM-DD」と書きます：「${d.found}」`),
  'TR-011': (d) =>
    say(`${d.key}：照合の値を読めません`, 'npm run sync が書くものです。元に戻すか、キーを消してください'),
  'TR-012': (d) =>
    d.wanted === 'localName'
      ? say(
          `${d.key}：「${d.name}」の日本語名がありません。日本語版で印刷と並べ替えに使います`,
          '多くは片仮名で書きます（Tours はトゥール）',
        )
      : say(
          `${d.key}：「${d.name}」のよみがありません。日本語版の並べ替えに使います`,
          '接尾語も含めて平仮名で書きます（金沢市は「かなざわし」）',
        ),
  'TR-013': (d) =>
    say(`${d.key}：「${d.found}」は「${d.reading}」と読めません`, `ヘボン式：「${d.expected}」`),
  'TR-014': (d) =>
    say(
      `${d.key}：「${d.label}」に${languageOf(d.language)}の訳語がありません`,
      '「local: …」を加えてください',
    ),
  'TR-015': (d) => say(`${d.key}：「${d.found}」はファイル名と合いません（「${d.expected}」）`),
  'TR-016': (d) =>
    say(
      `relecture：${d.by} が校閲した（${d.on}）後に原文か訳文が変わりました。未校閲として扱います`,
      `改めて校閲し、氏名と日付を書いて：npm run sync -- ${d.language} ${d.here}`,
    ),
  'TR-017': (d) =>
    say(
      `relecture：${d.by} がどの文章を校閲したか（${d.on}）の記録がありません。未校閲として扱います`,
      `その後何も変わっていなければ：npm run sync -- ${d.language} ${d.here}`,
    ),
  'TR-018': () =>
    say(
      'この文章は翻訳の場所を示す「:::a-traduire」と「:::」の間にあり、印刷されません',
      'この2行を消し、文章を残してください',
    ),
  'TR-019': (d) =>
    say(
      `${languageOf(d.language)}の翻訳（${d.files}）がありますが、「langues」にその版がないため作られません`,
      `刊行する時に「${d.language}」を「langues」に加えてください`,
    ),
  'TR-020': (d) =>
    say(
      `発行者「${d.name}」のよみがありません。出典の並べ替えに使います`,
      '出典のどれか一つに「lecture: かまくらし」のように書いてください',
    ),
};

/** LX-…: the list of terms. */
export const LEXICON_IN_JAPANESE: InJapanese<typeof LEXICON_MESSAGES> = {
  'LX-001': (d) =>
    say(
      `「${d.found}」：用語の一覧では「${d.preferred}」です`,
      d.note ??
        'この語が正しい場合（固有名、引用）は、lexique.md の「sauf:」に加えるか、ここで許してください：<!-- tolérer LX-001 : 理由 -->',
    ),
  'LX-002': (d) =>
    say(
      `「${d.found}」：ラテン文字の人名`,
      'この文章の文字で書いてください。分からない場合は lexique.md の「enLettresLatines:」に加えます',
    ),
  'LX-003': (d) =>
    say(
      `「${d.found}」は使う語と避ける語の両方にあります`,
      '「employer」「sauf」「eviter」のどれか一つに残してください',
    ),
  'LX-004': (d) =>
    say(`「${d.found}」：二つの自治体が一つのように結ばれています`, `「${d.better}」と書いてください`),
  'LX-005': (d) =>
    say(
      `原文には ${d.missing} がありますが（${d.source}）、この訳文にはありません`,
      'ここにも書いてください。意図して省く場合：<!-- tolérer LX-005 : 理由 -->',
    ),
};
