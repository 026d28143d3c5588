import { expect, it } from 'vitest';
import { diskFiles } from '../files/contentFiles.ts';
import { CONJUNCTIONS, inRegister } from '../../linting/japanese/conjunctions.ts';
import { formFinder } from './formPattern.ts';
import { readLexicon } from './lexiconFile.ts';

/*
 * What readers of the books asked never to see again, as it might be typed once more. That no text of content/ has any
 * of it is told by `realTexts.long`; here the list itself is held: an entry taken away, or a form mistyped, is seen.
 */

const realRoot = (await diskFiles.look('content'))?.realPath ?? '';
const { lexicon } = await readLexicon({ root: 'content', realRoot, files: diskFiles });

/** Text → the forms found in it; a name of a person in another writing has no term. */
function foundIn(language: string, text: string): string[] {
  if (lexicon === undefined) throw new Error('content/lexique.md cannot be read');
  const finder = formFinder(lexicon, language);
  return (finder?.(text) ?? []).map(({ start, end }) => text.slice(start, end));
}

const FRENCH: readonly (readonly [string, string])[] = [
  ['D’après le CLAIR, tout va bien.', 'le CLAIR'],
  ['Les antennes de Kyushu et d’Okinawa.', 'Kyushu'],
  ['Appelez le +33 (0)1 53 41 81 83.', '+33 (0)'],
  ['Appelez le 01 53 41 81 83.', '01 53 41 81 83'],
  ['Le jumelage de Marseille et de Kôbe.', 'Kôbe'],
  ['La préfecture de Hyōgo.', 'Hyōgo'],
  ['Trois bourgs de Hokkaido.', 'Hokkaido'],
  ['Les brasseurs d’Hida.', 'd’Hida'],
  ["La ville d'Hiroshima.", "d'Hiroshima"],
  ['Les îles de l’Hokkaidō.', 'l’Hokkaidō'],
  ['Les préfectures du Tohoku.', 'Tohoku'],
  ['La moitié des jumelages endormis.', 'jumelages endormis'],
  ['Souvent après une alternance politique.', 'alternance politique'],
  ['La situation politique locale pèse.', 'situation politique locale'],
  ['La figure de son fondateur fait débat.', 'fait débat'],
  ['Le total (calcul d’après les 78 liens).', 'calcul d’après'],
  ['Des liens, un fil de la couverture pour chacun.', 'fil de la couverture'],
  ['Chaque nombre peut être recompté.', 'peut être recompté'],
  ['Faute de source, on ne dit rien.', 'Faute de source'],
  ['Aucune source consultée ne le dit.', 'Aucune source consultée'],
  ['Aucune page consultée ne le dit.', 'Aucune page consultée'],
  ['Le lieu n’a pas été relevé.', 'n’a pas été relevé'],
  ['L’édition n’a pas pu être consultée.', 'n’a pas pu être consultée'],
  ['Dates et tenue non établies ; tenue non établie.', 'tenue non établie'],
  ['Selon CLAIR, qui est seul à le dire.', 'qui est seul à le dire'],
  ['Une édition de travail.', 'édition de travail'],
  ['Une partenaire japonaise de longue date.', 'Une partenaire'],
  ['Des villes d’échange.', 'villes d’échange'],
  ['Les départements d’outre-mer.', 'départements d’outre-mer'],
  ['Des Rencontres co-organisées par CUF.', 'co-organisées'],
  ['Une ville-centre de la région.', 'ville-centre'],
  ['Le Premier ministre Abe est venu.', 'ministre Abe'],
  ['Le Premier ministre Kishida est venu.', 'ministre Kishida'],
  ['Créée par Shibusawa Eiichi et Paul Claudel.', 'Shibusawa Eiichi'],
  ['Sanae Takaichi est Première ministre.', 'Sanae Takaichi'],
  ['Le maire Tamotsu Yamade.', 'Tamotsu Yamade'],
  ['L’ambassade de Hasekura fit escale.', 'ambassade de Hasekura'],
];

const JAPANESE: readonly (readonly [string, string])[] = [
  ['シュレーヌ市は2012年に参加した。', 'シュレーヌ'],
  ['バス・ノルマンディー州の参加。', 'バス・ノルマンディー'],
  ['ペイ・ド・ジェックスの参加。', 'ペイ・ド・ジェックス'],
  ['内閣総理大臣はTAKAICHI Sanaeである。', 'TAKAICHI'],
  ['Hasekuraの使節団が寄港した。', 'Hasekura'],
  ['Shibusawa Eiichiが創立した。', 'Shibusawa'],
  ['Abe首相が会談した。', 'Abe首相'],
  ['Ishiba首相が会談した。', 'Ishiba'],
  ['ヤマデ・タモツ市長が提唱した。', 'ヤマデ・タモツ'],
  ['カキザキ・ハキョウの肖像画。', 'カキザキ・ハキョウ'],
  ['シントウ・カズマ市長が署名した。', 'シントウ・カズマ'],
  ['スズキ・シュンイチ都知事が署名した。', 'スズキ・シュンイチ'],
  ['画家フジタの記憶。', '画家フジタ'],
  ['日仏外交関係150周年を祝った。', '日仏外交関係150周年'],
  ['外交関係160周年の年。', '外交関係160周年'],
  ['日仏経済委員会が発足した。', '日仏経済委員会'],
  ['総務省の表彰を受けた。', '総務省の表彰'],
  ['国会によって選ばれる。', '国会によって選ばれ'],
  ['天皇（国家元首）。', '国家元首'],
  ['フランス側の政権交代による。', '政権交代'],
  ['準姉妹提携を結んだ。', '準姉妹提携'],
  ['日付不明の提携。', '日付不明'],
  ['件の提携（表紙の糸の数）', '糸の数'],
  ['どの数も数え直すことができる。', '数え直す'],
  ['何も補わずに記載した。', '何も補わず'],
  ['姉妹提携情報第818号。', '姉妹提携情報第'],
  ['相手方の地域別に並べた。', '相手方の地域'],
  ['小冊子：ブルターニュ。', '小冊子'],
  ['ブルターニュ地域圏。', '地域圏'],
  ['2つの市。', '2つ'],
  ['市にあたる。', 'にあたる'],
  ['団体どうしの交流。', 'どうし'],
  ['信頼性が高い。', '信頼性'],
  ['信頼度は極めて高い。', '極めて高い'],
  ['12頁を参照。', '頁'],
  ['10日～12日。', '～'],
  ['協力プログラムに署名した。', '協力プログラム'],
  ['エクス＝アン＝プロヴァンスの市長。', 'エクス＝アン＝プロヴァンス'],
  ['モン・サン＝ミシェル。', 'モン・サン＝ミシェル'],
  ['モワラン＝アン＝モンターニュ。', 'モワラン'],
  ['ヴォー＝シュル＝オール。', 'ヴォー＝シュル＝オール'],
  ['キュサック＝フォール＝メドック。', 'キュサック'],
  ['エヴィアン＝レ＝バン。', 'エヴィアン'],
  ['ソーヌ＝エ＝ロワール県。', 'ソーヌ＝エ＝ロワール'],
  ['グラン＝テスト。', 'グラン＝テスト'],
  ['ルセル＝ユクラフ。', 'ルセル＝ユクラフ'],
  ['ボレリ公園。', 'ボレリ公園'],
  ['ペイ・ド・ジェクス。', 'ペイ・ド・ジェクス'],
  ['飛行士ジャピー。', '飛行士'],
];

it.each(FRENCH)('tells in French « %s »', (text, form) => {
  expect(foundIn('fr', text)).toContain(form);
});

it.each(JAPANESE)('tells in Japanese 「%s」', (text, form) => {
  expect(foundIn('ja', text)).toContain(form);
});

it.each([
  ['fr', 'Créée par SHIBUSAWA Eiichi et Paul Claudel, avec CLAIR, à Kyūshū.'],
  ['fr', 'Les préfectures de Hyogo et de Hiroshima, les habitants d’Hérault et d’Hossegor.'],
  ['fr', 'La transcription savante serait Tōkyō, Kyōto, Kōfu.'],
  ['fr', 'Kyushu Bio Cluster, la collectivité partenaire, une ville d’échanges.'],
  [
    'ja',
    'カリマ・ゼルカニ＝レイナル（Karima ZERKANI-RAYNAL）、どうして、宇宙飛行士、「地域圏」とも訳される。',
  ],
])('lets stand in %s what is right: %s', (language, text) => {
  expect(foundIn(language, text)).toEqual([]);
});

it('chooses the conjunctions of official papers', () => {
  const [rule] = inRegister([CONJUNCTIONS], lexicon?.register);
  const found = (text: string) => rule?.faultsIn(text).map(({ start, end }) => text.slice(start, end));
  expect(found('県および市。')).toEqual(['および']);
  expect(found('県または市。')).toEqual(['または']);
  expect(found('県及び市、又は町。')).toEqual([]);
});
