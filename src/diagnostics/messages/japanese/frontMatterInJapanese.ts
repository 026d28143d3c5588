import { say } from '../entry.ts';
import type { FRONT_MATTER_MESSAGES } from '../frontMatterMessages.ts';
import type { DateFault } from '../help/dateHelp.ts';
import type { VALUE_MESSAGES } from '../valueMessages.ts';
import type { YAML_MESSAGES } from '../words/yamlMessages.ts';
import { didYouMeanJa, type InJapanese } from './inJapanese.ts';

/** FM-…: what stands in front matters, key by key. */
export const FRONT_MATTER_IN_JAPANESE: InJapanese<typeof FRONT_MATTER_MESSAGES & typeof VALUE_MESSAGES> = {
  'FM-001': (d) =>
    say(
      `キー「${d.key}」がありません`,
      `「${lastStep(d.key)}: …」の行を加えてください${d.allowed === undefined ? '' : `。書ける値：${d.allowed}`}`,
    ),
  'FM-002': (d) => say(`知らないキー「${d.key}」`, didYouMeanJa(d.suggestion, `書けるキー：${d.allowed}`)),
  'FM-004': (d) => say(`キー「${d.key}」が空です`, '値を書くか、任意であれば行を消してください'),
  'FM-005': (d) =>
    say(`${d.key}：知らない値「${d.found}」`, didYouMeanJa(d.suggestion, `書ける値：${d.allowed}`)),
  'FM-006': (d) =>
    say(
      `${d.key}：「${d.found}」は識別子ではありません`,
      `アクセントのない小文字、数字、ハイフンで書きます${d.suggestion ? `（例：${d.suggestion}）` : ''}`,
    ),
  'FM-007': (d) => {
    const file = d.better === undefined ? '' : `、ファイル名を ${d.better}.md に変えてください`;
    return say(
      `識別子「${d.id}」がファイル名と違います`,
      d.isTaken === 1
        ? `別の項目がその識別子を使っています。「id: ${d.better ?? d.name}」と書いてください${file}`
        : `ファイル名を ${d.id}.md に変えるか、「id: ${d.better ?? d.name}」と書いてください${file}`,
    );
  },
  'FM-008': (d) =>
    say(`識別子「${d.id}」は既に ${d.other} が使っています`, 'どちらかを別の識別子にしてください'),
  'FM-009': (d) =>
    say(`${d.key}：「${d.found}」はウェブのアドレスではありません`, 'https:// 又は http:// で始まります'),
  'FM-010': (d) => say(`${d.key}：「${d.found}」はメールアドレスではありません`, '例：contact@example.org'),
  'FM-011': (d) =>
    say(
      `${d.key}：「${d.found}」は国際電話番号ではありません`,
      '+、国番号、先頭の0を除いた番号の順。例：+33153418183',
    ),
  'FM-012': (d) =>
    say(`${d.key}：年、年月、年月日（YYYY、YYYY-MM、YYYY-MM-DD）ではありません：「${d.found}」`, dateHelp(d)),
  'FM-013': (d) => say(`${d.key}：年月日（YYYY-MM-DD）ではありません：「${d.found}」`, dateHelp(d)),
  'FM-014': (d) =>
    say(
      `${d.key}：[緯度, 経度] を十進の度で書いてください`,
      '緯度は -90 から 90、経度は -180 から 180。例：[48.8566, 2.3522]',
    ),
  'FM-015': (d) => say(`${d.key}：少なくとも${d.minimum}件必要です`, 'ハイフンの後に加えてください'),
  'FM-024': () =>
    say('「termes」は用語集でのみ使えます', '「genre: glossaire」を加えるか、キーを消してください'),
  'FM-025': (d) => say(`${d.key}：「${d.found}」が二度あります`, '一方を消してください'),
  'FM-026': (d) => say(`${d.key}：「${d.found}」は言語タグではありません`, '例：fr、ja、pt-BR'),
  'FM-027': (d) =>
    say(
      `langues：「${d.language}」の版は作れません。その言語のテンプレートがありません`,
      `使える言語：${d.known}`,
    ),
  'FM-028': (d) => say(`${d.key}：「${d.found}」は ISO 3166-1 の国コードではありません`, '例：FR、DE、CZ'),
  'FM-030': (d) =>
    say(
      `「${d.lost}」は読まれません：空白の後の「#」は YAML の注釈になります`,
      '文の一部であれば値全体を引用符で囲み、注釈であれば前に空白をいくつか置いてください',
    ),
  'FM-031': (d) =>
    say(
      `「${d.lost}」は読まれません：「&」で始まる値は YAML のアンカーになります`,
      '文の一部であれば値全体を引用符で囲んでください',
    ),
  'FM-032': (d) =>
    say(
      `${d.key}：地図にコード「${d.found}」の国がありません`,
      'ISO 3166-1 の国コード（JP、DE など）を確かめてください',
    ),
  'FM-033': (d) =>
    say(
      `${d.key}：「${d.found}」はあり得ない年です`,
      `${d.first}年から${d.last}年まで。数字を確かめてください`,
    ),
  'FM-034': (d) =>
    say(
      `${d.key}：「${d.found}」は公式コードの形ではありません`,
      didYouMeanJa(d.suggestion, '桁数を確かめてください'),
    ),
  'FM-035': (d) =>
    d.swapped === undefined
      ? say(`${d.key}：この点は国の中にありません`, '度とその符号を確かめてください：[緯度, 経度]')
      : say(
          `${d.key}：この点は国の中にありません。緯度と経度が逆のようです`,
          `${d.swapped} を試してください`,
        ),
  'FM-036': (d) =>
    say(
      `${d.key}：識別子が${d.length}字です（${d.maximum}字まで）`,
      'ファイル名に使われます。短くしてください',
    ),
  'FM-037': (d) =>
    say(
      `${d.key}：「${d.state}」の提携に終わりはありません`,
      '「etat: termine」と書くか、キーを消してください',
    ),
  'FM-038': (d) => say(`fin：「${d.found}」は提携の日（${d.act}）より前です`, '両方の日付を確かめてください'),
  'FM-039': (d) =>
    say(
      `「${d.id}」と「${d.other}」（${d.where}）は同じ提携です：自治体も文書も日付も同じで、二度数えられます`,
      '一方だけを残してください。別の文書であれば、種類か日付で区別してください',
    ),
  'FM-040': (d) =>
    say(
      `${d.key}：「${d.found}」は「${d.name}」のコードではありません（${d.code} で始まります）`,
      'コードか地名を確かめてください',
    ),
  'FM-041': (d) =>
    say(
      `${d.key}：「cartes」がありますが、国コードがないため地図が空になります`,
      'ISO 3166-1 のコードを加えるか、rubriques から「cartes」を除いてください',
    ),
  'FM-042': (d) =>
    say(`${d.key}：「${d.found}」は整数ではありません`, '数字だけを書いてください（例：131432）'),
  'FM-043': (d) =>
    say(`derniereActivite：「${d.found}」は提携の日（${d.act}）より前です`, '両方の日付を確かめてください'),
  'FM-044': (d) =>
    say(`${d.key}：${d.maximum}件までですが、${d.found}件あります`, '必要なものを残してください'),
  'FM-045': (d) =>
    say(
      `${d.key}：「${d.found}」はそのまま印刷されます。この値に記法は使えません`,
      '記号を取るか、本文に書いてください',
    ),
  'FM-046': (d) => say(`motif：種類「${d.kind}」の扉に文様はありません`, 'キーを消してください'),
  'FM-047': (d) =>
    say(
      `${d.key}：「${d.found}」の値は使われません。その言語の版がありません`,
      `言語タグを確かめるか、langues に加えてください：${d.allowed}`,
    ),
  'FM-048': () =>
    say(
      'この文章はどこにも印刷されません：一覧のファイルは見出し部だけが読まれます',
      '章に移すか、見出し部の注釈（# …）にしてください',
    ),
  'FM-049': (d) =>
    say(
      `rencontres：「${d.found}」にどちらの自治体もいません`,
      '「france: presente」か「partenaire: presente」を書くか、消してください',
    ),
  'FM-050': (d) => say(`rencontres：「${d.found}」が二度あります`, '出席者を一つにまとめてください'),
};

const CLOSED: Readonly<Record<string, string>> = {
  '"': '引用符「"」',
  "'": "引用符「'」",
  '}': '括弧「{」',
  ']': '括弧「[」',
};

/** FM-…: a front matter that cannot be read as YAML. */
export const YAML_IN_JAPANESE: InJapanese<typeof YAML_MESSAGES> = {
  'FM-016': (d) =>
    d.sign === undefined
      ? say(
          '見出し部を YAML として読めません',
          '字下げ、コロンの後の空白、引用符を確かめてください。「：」や「#」を含む値は引用符で囲みます',
        )
      : say(
          `見出し部：ここで開いた${CLOSED[d.sign] ?? ''}が閉じていません`,
          `${d.sign} で閉じてください。続きはその後で確かめられます`,
        ),
  'FM-017': (d) => say(`キー「${d.key}」が二度書かれています`, '一方の行だけを残してください'),
  'FM-018': () => say('このファイルに見出し部がありません', '--- の行、キー、--- の行で始めてください'),
  'FM-019': () => say('見出し部が閉じていません', '最後のキーの後に --- の行を加えてください'),
  'FM-020': (d) =>
    say(
      `見出し部が「${d.language}」で書かれています。YAML だけが使えます`,
      '最初の行に --- だけを書いてください',
    ),
  'FM-021': (d) =>
    say(
      `見出し部が大きすぎます：${d.kilobytes}KB（${d.maximum}KB まで）`,
      '長い文章は二つ目の --- の下に書いてください',
    ),
};

interface DateInWords {
  readonly fault: DateFault;
  readonly year?: number;
  readonly month?: number;
  readonly lastDay?: number;
  readonly better?: string | undefined;
}

function dateHelp({ fault, year, month, lastDay, better }: DateInWords): string {
  if (better !== undefined) return `「${better}」と書いてください`;
  if (fault === 'month') return '月は01から12までです';
  if (fault === 'day') return `${year}年${month}月は${lastDay}日までです`;
  return '例：1988、1988-04、1988-04-19';
}

function lastStep(key: string): string {
  return key.replace(/^.*\./, '');
}
