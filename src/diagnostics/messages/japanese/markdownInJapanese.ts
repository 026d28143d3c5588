import { say } from '../entry.ts';
import type { MARKDOWN_MESSAGES } from '../markdownMessages.ts';
import type { REFERENCE_MESSAGES } from '../referenceMessages.ts';
import { didYouMeanJa, type InJapanese } from './inJapanese.ts';

const hashes = (level: number): string => '#'.repeat(level);
const also = (others: string | undefined): string => (others === undefined ? '' : `（他にも：${others}）`);

/** MD-…: the text itself. */
export const MARKDOWN_IN_JAPANESE: InJapanese<typeof MARKDOWN_MESSAGES> = {
  'MD-001': (d) =>
    say(`HTML は使えません：「${d.found}」`, 'Markdown で書いてください。単独の < は \\< と書きます'),
  'MD-002': () => say('本文に第1階層の見出しがあります', '題は見出し部に書きます。節は ## で始めます'),
  'MD-003': (d) =>
    say(
      `見出しの階層が飛んでいます：上に ${hashes(d.expected)} のない ${hashes(d.found)}`,
      `${hashes(d.expected)} と書いてください`,
    ),
  'MD-004': (d) => say(`見出しが深すぎます：${hashes(d.found)}`, '見出しは ## から #### までです'),
  'MD-005': () => say('見出しが空です'),
  'MD-006': (d) =>
    say(`識別子「${d.id}」は既に ${d.other} が使っています`, '別の識別子にしてください：{#id}'),
  'MD-007': () => say('表には題が必要です', ':::tableau{titre="…"} と ::: の間に置いてください'),
  'MD-008': (d) =>
    say(
      `空のセル（${d.row}行目、${d.column}列目）`,
      '「non précisé」、当てはまらなければ「–」と書いてください',
    ),
  'MD-009': (d) =>
    say(`知らないブロック「:::${d.name}」`, didYouMeanJa(d.suggestion, `使えるブロック：${d.allowed}`)),
  'MD-010': (d) =>
    say(
      `:::${d.name} に設定「${d.attribute}」はありません`,
      didYouMeanJa(
        d.suggestion,
        d.allowed === '' ? 'このブロックに設定はありません' : `使える設定：${d.allowed}`,
      ),
    ),
  'MD-011': (d) =>
    say(
      `:::${d.name} には ${d.attribute}="…" が必要です`,
      `:::${d.name}{${d.attribute}="…"} と書いてください`,
    ),
  'MD-013': (d) => say(`「${d.found}」は数ではありません`, '図の第2列には単位のない数だけを書きます'),
  'MD-014': (d) => say(`:::${d.name} では各行を太字で始めます`, '- **1億2380万人** …'),
  'MD-016': (d) => say(`入れ子が深すぎます：${d.maximum}段まで`),
  'MD-017': (d) =>
    d.other === undefined
      ? say(`:::${d.name} が閉じていません`, 'ブロックの終わりに ::: の行を加えてください')
      : say(
          `:::${d.name} が、${d.line}行目の :::${d.other} の前で閉じていません`,
          `ブロックの終わりに ::: の行を加えてください。:::${d.other} を中に置く場合は :::: で開き、閉じてください`,
        ),
  'MD-018': (d) =>
    say(
      `ブロックの書き方が違います：「${d.found}」`,
      '例：:::encadre{titre="題"}。括弧の前に空白を置かず、引用符は " を使います',
    ),
  'MD-019': (d) => say(`この行のセルは${d.found}個、表の見出しは${d.expected}個です`),
  'MD-020': (d) => say(`「${d.found}」は識別子ではありません`, `{#${d.suggestion}} と書いてください`),
  'MD-021': () => say('囲み、箇条書き、引用の中に節の見出しがあります', '外に出すか、太字にしてください'),
  'MD-022': (d) => say(`段落に記号 * _ [ ] \` が多すぎます（${d.maximum}個まで）`, '段落を分けてください'),
  'MD-024': (d) => say(`「${d.found}」は「entetes」に書けません`, `書ける値：${d.allowed}`),
  'MD-027': (d) =>
    say(`対応表のセルは x か空です：「${d.found}」`, 'x を書くか空にするか、:::tableau にしてください'),
  'MD-028': (d) =>
    say(
      `「${d.found}」：このセルは図になり、注、出典、リンク、ルビを置けません`,
      'ブロックの題か本文に書いてください',
    ),
  'MD-029': (d) =>
    say(
      `:::${d.name}：「${d.attribute}」は「${d.needs}」がないと働きません`,
      `「${d.needs}」を加えるか、消してください`,
    ),
};

/** LN-… and SO-…: links, sources, notes. */
export const REFERENCES_IN_JAPANESE: InJapanese<typeof REFERENCE_MESSAGES> = {
  'LN-001': (d) =>
    say(`使えないリンク：「${d.found}」`, 'https://、http://、mailto:、tel:、本の中では #id で始めます'),
  'LN-002': (d) =>
    say(
      `「${d.target}」への参照先がこの刊行物にありません${also(d.others)}`,
      didYouMeanJa(d.suggestion, `章、見出し（{#${d.target}}）、表の識別子を書いてください`),
    ),
  'LN-003': () => say('文字のないリンク', 'リンク先が分かるように書いてください：[文字](アドレス)'),
  'LN-004': (d) => say(`「${d.found}」ではリンク先が分かりません`, 'ページや文書の名を書いてください'),
  'LN-005': (d) =>
    say(`アドレスだけが書かれています：「${d.found}」`, '文字を付けてください：[ページの名](アドレス)'),
  'SO-001': (d) =>
    say(
      `出典「${d.key}」が宣言されていません${also(d.others)}`,
      didYouMeanJa(d.suggestion, '見出し部の「sources:」に加えてください'),
    ),
  'SO-002': (d) => say(`出典「${d.key}」は引かれていません`, `[@${d.key}] と引くか、消してください`),
  'SO-003': (d) =>
    say(
      `注「${d.note}」がありません`,
      didYouMeanJa(d.suggestion, `ファイルの終わりに [^${d.note}]: … を加えてください`),
    ),
  'SO-004': (d) => say(`注「${d.note}」は呼ばれていません`, `[^${d.note}] と呼ぶか、消してください`),
  'SO-005': (d) => say(`注「${d.note}」が二度定義されています`, '一方の名を変えてください'),
  'SO-006': (d) => say(`出典の引き方が違います：「${d.found}」`, '例：[@key] 又は [@key; @other]'),
};
