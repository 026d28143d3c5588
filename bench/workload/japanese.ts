import type { Random } from './random.ts';

export const DOMAINS: readonly (readonly [french: string, japanese: string])[] = [
  ['agriculture et alimentation', '農業と食'],
  ['aménagement urbain', '都市計画'],
  ['artisanat d’art', '工芸'],
  ['cinéma et image', '映画と映像'],
  ['développement durable', '持続可能な発展'],
  ['économie sociale', '社会的経済'],
  ['éducation et jeunesse', '教育と青少年'],
  ['énergie', 'エネルギー'],
  ['enseignement supérieur', '高等教育'],
  ['forêt et bois', '森林と木材'],
  ['francophonie', 'フランス語普及'],
  ['gastronomie', '美食'],
  ['innovation numérique', 'デジタル革新'],
  ['œuvres et musées', '美術館と作品'],
  ['patrimoine', '文化遺産'],
  ['prévention des risques', '防災'],
  ['santé et vieillissement', '健康と高齢化'],
  ['sport', 'スポーツ'],
  ['tourisme', '観光'],
  ['transport et mobilité', '交通'],
];

const ACTIONS = [
  '高校生の短期留学',
  '若手作家の交換滞在',
  '産直市の共同開催',
  '棚田と水に関する講座',
  '木造建築の勉強会',
  '版画とポスターの展覧会',
  '柔道の親善試合',
  '記録映画の上映週間',
  '洪水リスクの共同調査',
  '菓子作りの競技会',
  '二か国語の図書コーナー',
  '港町を巡る自転車旅行',
];
const PEOPLE = [
  '両市の文化担当課',
  '地元の商工会',
  '市民ボランティア',
  '観光協会',
  '図書館の職員',
  '小さな家族企業',
  '町内会と学校',
  '技術職員のチーム',
];
const EFFECTS = [
  '少しずつ信頼関係が深まった',
  '互いの暮らしぶりがよく分かるようになった',
  '費用は半分ずつ負担している',
  '言葉の壁はもう大きな問題ではない',
  'オンライン会議も定着しつつある',
  '訪問のたびに新しい企画が生まれている',
];
const FIELDS = DOMAINS.map(([, japanese]) => japanese);

type Sentence = (random: Random) => string;

const SENTENCES: readonly Sentence[] = [
  ({ pick, integer }) =>
    `${integer(1965, 2019)}年の調印以来、${pick(PEOPLE)}が中心となって「${pick(ACTIONS)}」を続けており、${pick(EFFECTS)}。`,
  ({ pick }) => `${pick(PEOPLE)}は、${pick(ACTIONS)}と${pick(ACTIONS)}を毎年の柱としている。`,
  ({ pick, integer }) =>
    `近年は${pick(FIELDS)}の分野でも協力が広がり、${pick(EFFECTS)}（参加者は約${integer(80, 950)}名）。`,
  () => '「急がず、しかし止まらずに」という言葉どおり、ゆっくりと、だが着実に歩みを進めてきた。',
  ({ pick }) =>
    `今後は${pick(FIELDS)}や${pick(FIELDS)}をテーマに、${pick(PEOPLE)}どうしの対話をいっそう深めていく予定である。`,
  () => 'ウェブサイト、チラシ、パンフレットなどの資料もすべて二か国語で用意されている。',
];

/** A paragraph of so many characters at least; no sentence follows itself. */
export function japaneseParagraph(random: Random, characters: number): string {
  let paragraph = '';
  let last: Sentence | undefined;
  while (paragraph.length < characters) {
    const sentence = random.pick(SENTENCES.filter((candidate) => candidate !== last));
    paragraph += sentence(random);
    last = sentence;
  }
  return paragraph;
}

const eucJp = new TextDecoder('euc-jp');

/** A kanji of the first rows of JIS X 0208, so that the set of glyphs grows with the entries as real addresses make it. */
export function commonKanji({ integer }: Random): string {
  return eucJp.decode(Uint8Array.of(0xb0 + integer(0, 30), 0xa1 + integer(0, 93)));
}
